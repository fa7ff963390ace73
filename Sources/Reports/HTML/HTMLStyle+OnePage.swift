extension HTMLStyle {
  /// What a report on one sheet adds: A4 across in two columns, and on a wide screen the same
  /// columns in letters that grow with it.
  static let onePage: MarkupWriter.Raw = """
    @media print, screen and (min-width: 75rem) {
      main, p, ul { max-width: none; }
      .first { columns: 2; column-gap: 3rem; break-after: auto; }
      h1, h1 + p { column-span: all; }
      h2 { break-after: avoid; }
      figure, tr, li, p { break-inside: avoid; }
      .pair { display: block; break-inside: auto; }
      .pair figure { display: flex; flex-wrap: nowrap; align-items: start; }
      .pair figure svg { flex: none; }
    }
    @media screen and (min-width: 75rem) {
      html { font-size: calc(var(--sheet, 1) * clamp(0.75rem, min(0.78vw, 1.35vh), 2rem)); }
      h2 { margin-top: 1rem; }
    }
    @media print {
      @page { size: A4 landscape; margin: 9mm 12mm; }
      .first .pair figure { margin: 0.4rem 0; }
    }

    """

  /// How large the letters of a report may be to fit on one sheet, in points.
  ///
  /// What fits at a size falls with its square; at 8.8 points 3,300 characters leave room for the
  /// charts and for columns that do not end alike.
  ///
  /// - Parameter characters: the length of the report as Markdown without charts.
  static func sheetFontSize(forCharacters characters: Int) -> Double {
    min(9.6, 8.8 * (3_300 / Double(max(1, characters))).squareRoot())
  }
}

import Localization
import Readiness

/// Those who hand a report over, at the top and at the end of an HTML file.
struct HTMLBrand {
  private let brand: Brand

  init(_ brand: Brand) { self.brand = brand }

  /// The rules of its own, and for headings and links on white paper the accent colour.
  func writeStyle(to writer: inout MarkupWriter) {
    writer.markup(Self.sheet)
    guard let accent = brand.accent?.notation else { return }
    writer.markup("@media print, (prefers-color-scheme: light) {\n  :root { --link: ")
    writer.add(accent)
    writer.markup("; --accent: ")
    writer.add(accent)
    writer.markup("; }\n  h1, h2 { color: ")
    writer.add(accent)
    writer.markup("; }\n}\n")
  }

  /// - Parameter lines: what is said beside the logo.
  func writeHeader(_ lines: [String], to writer: inout MarkupWriter) {
    if brand.logo == nil, lines.isEmpty { return }
    writer.markup("<header>\n")
    if let logo = brand.logo {
      // As the source of an image, nothing in a picture runs or loads anything.
      writer.markup("<img")
      writer.attribute("alt", brand.name ?? "")
      writer.attribute("src", "data:\(logo.kind.rawValue);base64,\(logo.bytes.base64)")
      writer.markup(">\n")
    }
    writer.markup("<p>")
    for (index, line) in lines.enumerated() {
      if index > 0 { writer.markup("<br>\n") }
      writer.add(line)
    }
    writer.markup("</p>\n</header>\n")
  }

  func writeFooter(to writer: inout MarkupWriter) {
    guard let footer = brand.footer else { return }
    writer.markup("<footer>")
    writer.add(footer)
    writer.markup("</footer>\n")
  }

  /// A report on one sheet has smaller letters, as the lines above and below take their room.
  private static let sheet: MarkupWriter.Raw = """
    :root { --sheet: 0.94; }
    header { display: flex; align-items: center; gap: 0.6rem 1.2rem; margin-bottom: 0.8rem;
      padding-bottom: 0.5rem; border-bottom: 3px solid var(--accent, var(--line)); }
    header p { margin: 0; color: var(--soft); font-size: 0.95rem; }
    header img { max-width: 14rem; height: 3rem; object-fit: contain; background: #ffffff;
      padding: 0.15rem; border-radius: 3px; }
    header p, footer { unicode-bidi: plaintext; }
    footer { margin-top: 1.5rem; padding-top: 0.4rem; color: var(--soft); font-size: 0.9rem;
      border-top: 1px solid var(--accent, var(--line)); }
    @media print {
      header { margin-bottom: 0.4rem; padding-bottom: 0.25rem; border-bottom-width: 2px; }
      header img { height: 2.4rem; }
      footer { margin-top: 0.6rem; break-before: avoid; break-inside: avoid; }
      .first:has(+ footer) { break-after: auto; }
    }

    """
}

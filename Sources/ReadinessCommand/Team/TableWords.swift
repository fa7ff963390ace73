import Localization
import Readiness
import YAML

/// How a table is read, in words and as a map.
struct TableWords {
  private let inspection: TableInspection
  private let language: Language

  init(_ inspection: TableInspection, language: Language) {
    self.inspection = inspection
    self.language = language
  }
}

extension TableWords {
  /// Each column with what it is taken for, examples, and what is not understood.
  ///
  /// - Parameter path: the table.
  func text(of path: String) -> String {
    let columns = inspection.columns.enumerated().map { number, column in
      let name = column.name.isEmpty ? noHeader : quoted(column.name)
      return
        ([language.labelled("\(number + 1)  \(name)", reading(of: column))] + examples(column)
        + misread(column)).neutralisedText
    }
    return counts(of: path).neutralised + "\n\n" + columns.joined()
  }

  /// A map that says what the table is read as, with what it does not understand as comments.
  ///
  /// - Parameter path: the table.
  func map(of path: String) -> String {
    var known: Set<String> = []
    var lines = [mapHeading(path), "columns:"]
    for column in inspection.columns where known.insert(column.name).inserted {
      let isUnknown = column.content == .unknown
      if column.name.isEmpty { continue }
      lines.append(
        "  \(column.name.yamlQuoted): \(column.target)" + (isUnknown ? "  # \(noQuestion)" : ""))
    }
    let open = inspection.columns.filter { !$0.misread.isEmpty && $0.content != .date }
    if !open.isEmpty { lines += ["# \(notUnderstood)", "# answers:"] }
    for column in open {
      lines.append("#   \(target(ofAnswersIn: column)):")
      lines += column.misread.map { "#     \($0.cell.yamlQuoted): \(stand(for: column))" }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func target(ofAnswersIn column: TableInspection.Column) -> String {
    if case .option = column.content {
      return String(column.target[..<(column.target.lastIndex(of: ".") ?? column.target.endIndex)])
    }
    return column.target
  }

  /// What a text may mean, as an example.
  private func stand(for column: TableInspection.Column) -> String {
    switch column.content {
    case .role: "ROLE"
    case .option: "yes"
    default: "dont-know"
    }
  }

  private func examples(_ column: TableInspection.Column) -> [String] {
    column.examples.map { "     \(quoted($0.cell)) -> \(words(for: $0.meaning))" }
  }

  private func words(for meaning: TableInspection.Meaning) -> String {
    switch meaning {
    case .words(let words): words.shortened
    case .nothing:
      language.say(en: "ignored, as --map says", fr: "ignorée, comme le dit --map")
    }
  }

  private func misread(_ column: TableInspection.Column) -> [String] {
    column.misread.prefix(Self.mostMisread).map { misread in
      "     \(quoted(misread.cell)) -> ? " + occurrence(misread)
    } + (column.misread.count > Self.mostMisread ? ["     ..."] : [])
  }

  /// How many texts of a column are shown that are not understood.
  private static let mostMisread = 10

  private func quoted(_ text: String) -> String { language.quoted(text.shortened) }
}

// MARK: - Words

extension TableWords {
  private func counts(of path: String) -> String {
    let (rows, columns) = (inspection.rows, inspection.columns.count)
    return language.say(
      en: "\(path): \(grouped(rows)) \(rows == 1 ? "row" : "rows") of "
        + "\(columns) \(columns == 1 ? "column" : "columns")",
      fr: "\(path)\u{A0}: \(rows) \(rows < 2 ? "ligne" : "lignes") de "
        + "\(columns) \(columns < 2 ? "colonne" : "colonnes")")
  }

  private func reading(of column: TableInspection.Column) -> String {
    switch column.content {
    case .question, .option: column.target
    case .role: language.say(en: "role", fr: "rôle")
    case .name: language.say(en: "name, not shown", fr: "nom, jamais montré")
    case .id: language.say(en: "id of the response", fr: "identifiant de la réponse")
    case .date: language.say(en: "date", fr: "date")
    case .organisation: language.say(en: "organisation", fr: "organisation")
    case .label(let name): language.say(en: "label \(name)", fr: "étiquette \(name)")
    case .ignored: language.say(en: "ignored", fr: "ignorée")
    case .unknown, .nameless:
      language.say(
        en: "ignored, matches no question",
        fr: "ignorée, ne correspond à aucune question")
    }
  }

  private func occurrence(_ misread: TableInspection.Misread) -> String {
    let times = grouped(misread.count)
    let place =
      misread.count == 1
      ? (english: "line \(misread.line)", french: "ligne \(misread.line)")
      : (english: "from line \(misread.line)", french: "à partir de la ligne \(misread.line)")
    return language.say(
      en: "(not understood; \(times) \(misread.count == 1 ? "cell" : "cells"), \(place.english))",
      fr: "(non compris\u{202F}; \(times) \(misread.count < 2 ? "cellule" : "cellules"), "
        + "\(place.french))")
  }

  private var noHeader: String { language.say(en: "(no header)", fr: "(sans en-tête)") }

  private var noQuestion: String {
    language.say(en: "matches no question", fr: "ne correspond à aucune question")
  }

  private var notUnderstood: String {
    language.say(
      en: "These cells are not understood: say what they mean, and take the # away.",
      fr: "Ces cellules ne sont pas comprises\u{A0}: dites ce qu’elles signifient, et ôtez les #.")
  }

  private func mapHeading(_ path: String) -> String {
    language.say(
      en: "# How \(path.neutralised) is read. Correct it, and name this file with --map.",
      fr: "# Lecture de \(path.neutralised). Corrigez-la, puis nommez ce fichier avec --map.")
  }
}

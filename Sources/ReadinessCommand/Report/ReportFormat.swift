import ArgumentParser

/// What a report is written as.
enum ReportFormat: String, ReportFormatWord {
  case markdown, html, json
  /// A table in the place of the report, for a team only.
  case csv

  /// A report of anything but a team is no table: the word is understood, to say what to do.
  static var allValueStrings: [String] { allCases.filter { $0 != .csv }.map(\.rawValue) }

  static var help: ArgumentHelp {
    .say(
      en: "The format. Default: what the ending of the file says.",
      fr: "Le format. Par défaut\u{A0}: ce que dit la fin du nom du fichier.")
  }

  var format: ReportFormat { self }

  /// The format that the ending of a file's name stands for; Markdown where it says nothing.
  init(endingOf path: String) {
    switch path.fileEnding {
    case "html", "htm": self = .html
    case "json": self = .json
    case "csv": self = .csv
    default: self = .markdown
    }
  }
}

/// A word that says what a report is written as, for some commands.
protocol ReportFormatWord: WordArgument {
  /// The help of `--format`.
  static var help: ArgumentHelp { get }

  var format: ReportFormat { get }
}

/// What the report of a team is written as.
enum TeamFormat: String, ReportFormatWord {
  case markdown, html, json, csv

  static var help: ArgumentHelp {
    .say(
      en: "The format; csv is a table of the questions. Default: what the ending of the file says.",
      fr: "Le format\u{202F}; csv est un tableau des questions. Par défaut\u{A0}: ce que dit la "
        + "fin du nom du fichier.")
  }

  var format: ReportFormat {
    switch self {
    case .markdown: .markdown
    case .html: .html
    case .json: .json
    case .csv: .csv
    }
  }
}

extension String {
  /// What stands behind the last full stop of a file's name, in lower case; empty if nothing does.
  fileprivate var fileEnding: String {
    let name = File.name(of: self)
    guard let mark = name.lastIndex(of: "."), mark > name.startIndex else { return "" }
    return name[name.index(after: mark)...].lowercased()
  }
}

extension CommandFailure {
  /// The failure for a report that is asked for as a table.
  static var reportIsNoTable: CommandFailure {
    CommandFailure(
      .usage,
      en: "a report is not a table: name a file that ends in .md, .html or .json. Tables come from "
        + "“readiness report --tables FOLDER”, and from plan, score and team.",
      fr: "un rapport n’est pas un tableau\u{A0}: nommez un fichier qui finit par .md, .html ou "
        + ".json. Les tableaux viennent de «\u{A0}readiness report --tables DOSSIER\u{A0}», et de "
        + "plan, score et team.")
  }

  /// The failure for a file that only other programs can make from a report; it says how.
  ///
  /// - Returns: nil if the report can be written under this name.
  static func otherProgram(for path: String) -> CommandFailure? {
    let base = path.dropLast(path.fileEnding.utf8.count + 1)
    switch path.fileEnding {
    case "docx", "odt", "rtf", "epub":
      return CommandFailure(
        .usage,
        en: "cannot write \(path). Write \(base).md, then: "
          + "pandoc --from gfm \(base).md -o \(path)",
        fr: "impossible d’écrire \(path). Écrivez \(base).md, puis\u{A0}: "
          + "pandoc --from gfm \(base).md -o \(path)")
    case "pdf":
      let print =
        "chromium --headless --no-pdf-header-footer --print-to-pdf=\(path) \(base).html"
      return CommandFailure(
        .usage,
        en: "cannot write \(path). Write \(base).html, then print it to PDF from a browser, or: "
          + print,
        fr: "impossible d’écrire \(path). Écrivez \(base).html, puis imprimez-le en PDF depuis un "
          + "navigateur, ou\u{A0}: " + print)
    default: return nil
    }
  }
}

import ArgumentParser

/// What a report is written as.
enum ReportFormat: String, WordArgument {
  case markdown, html, json

  /// The format that the ending of a file's name stands for; Markdown where it says nothing.
  init(endingOf path: String) {
    switch path.fileEnding {
    case "html", "htm": self = .html
    case "json": self = .json
    default: self = .markdown
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

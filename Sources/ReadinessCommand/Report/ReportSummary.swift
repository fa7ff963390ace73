import Localization
import Terminal

/// What a person at a terminal gets of a report who has named no file to write: a short text, and
/// the commands that write the whole.
struct ReportSummary {
  /// Lines, each with a line break at its end.
  let text: String
  let language: Language

  /// The name of the file that the whole report is to be written to.
  let file: String

  /// Prints the text in the width of the terminal.
  func print() throws(CommandFailure) {
    let columns = ScreenSize(of: StandardStream.output.rawValue).columns
    try printText((text + "\n" + commands).fitted(to: columns))
  }

  private var commands: String {
    let command = (["readiness"] + Environment.arguments).map(\.shellQuoted)
      .joined(separator: " ").neutralised
    let file = file.shellQuoted.neutralised
    return language.say(
      en: "The whole report as a web page: \(command) -o \(file)\n"
        + "Here, as Markdown: \(command) --format markdown\n",
      fr: "Le rapport entier en page web\u{A0}: \(command) -o \(file)\n"
        + "Ici, en Markdown\u{A0}: \(command) --format markdown\n")
  }
}

import ArgumentParser
import Localization
import Readiness

/// Lists the built-in questionnaires.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say(
      en: "List the built-in questionnaires.",
      fr: "Lister les questionnaires fournis."),
    discussion: say(
      en: "Example: readiness list --language fr",
      fr: "Exemple\u{A0}: readiness list --language fr"))

  @Option(help: .language(en: "the titles", fr: "des titres"))
  var language: String?

  mutating func run() throws {
    var loader = QuestionnaireLoader()
    var rows: [(id: String, size: String, title: String)] = []
    for id in ShippedFiles.questionnaireIDs {
      let questionnaire = try loader.load(named: id).questionnaire
      let code = try questionnaire.language(wanted: language)
      let title = questionnaire.title.text(in: code)
      let minutes = questionnaire.minutes.map { ", \($0) min" } ?? ""
      let questions = Language(code: code).questions(questionnaire.questions.count)
      rows.append((id, questions + minutes, title))
    }
    let idWidth = rows.map(\.id.count).max() ?? 0
    let sizeWidth = rows.map(\.size.count).max() ?? 0
    let lines = rows.map { row in
      "\(row.id.padded(to: idWidth))  \(row.size.padded(to: sizeWidth))  \(row.title)\n"
    }
    try printResult(lines.joined())
  }
}

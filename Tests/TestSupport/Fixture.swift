/// The files of `Tests/Fixtures`: the questionnaires of version 1 as they were shipped, answers of
/// fictional companies, and the results worked out for them.
///
/// Tests of the method read these and never the shipped questionnaires, so that a change of wording
/// breaks no test of scoring.
package enum Fixture {
  private static let folder = "Tests/Fixtures"

  /// The text of the questionnaire with this id.
  package static func questionnaire(_ id: String) throws -> String {
    try Repository.text("\(folder)/Questionnaires/\(id).yaml")
  }

  /// The path of that questionnaire, for a program that is given it.
  package static func path(ofQuestionnaire id: String) -> String {
    Repository.url("\(folder)/Questionnaires/\(id).yaml").path
  }

  /// The text of the answers of a company.
  package static func answers(_ name: String) throws -> String {
    try Repository.text("\(folder)/Answers/\(name).answers.yaml")
  }

  /// The answers of the eight people of the worked team, by the paths that its result names.
  package static func team() throws -> [(path: String, text: String)] {
    try Repository.files(in: "\(folder)/Team", ending: ".yaml").map { file in
      let name = file.split(separator: "/").last ?? ""
      return (path: "team/\(name)", text: try Repository.text(file))
    }
  }

  /// The questionnaires and answers of the worked changes from one date to another, by file name.
  package static func changes() throws -> [(name: String, text: String)] {
    try Repository.files(in: "\(folder)/Change", ending: ".yaml").map { file in
      (String(file.split(separator: "/").last ?? ""), try Repository.text(file))
    }
  }

  /// The worked results of a name, as values of JSON.
  package static func expected(_ name: String) throws -> Any {
    try JSONComparison.read(Repository.text("\(folder)/Expected/\(name).json"))
  }
}

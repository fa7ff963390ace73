/// The text of an answers file with what a team said together.
package struct MergedAnswersFile {
  /// The id or the path of the questionnaire, as the file is to name it.
  private let reference: String
  private let team: Team

  /// The language code of the comments.
  private let language: String

  package init(reference: String, team: Team, language: String) {
    self.reference = reference
    self.team = team
    self.language = language
  }

  /// The whole text; comments at its beginning say how many people it is merged from, and which
  /// questions are left out.
  package var text: String {
    let questionnaire = team.respondents.questionnaire
    let withheld = questionnaire.questions.filter { team.withheld.contains($0.position) }.map(\.id)
    var comments = ["# Merged from the answers of \(team.respondents.members.count) respondents."]
    if !withheld.isEmpty {
      comments.append(
        "# Left out, as too few people answered for a role: \(withheld.joined(separator: ", "))")
    }
    let file = NewAnswersFile(
      reference: reference, questionnaire: questionnaire, answers: team.answers,
      language: language)
    return comments.map { $0 + "\n" }.joined() + file.text
  }
}

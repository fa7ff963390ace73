extension Team {
  /// The merged answers as the text of an answers file.
  ///
  /// Comments at its beginning say how many people it is merged from, and which questions are left
  /// out.
  ///
  /// - Parameters:
  ///   - reference: the id or the path of the questionnaire, as the file is to name it.
  ///   - language: the language code of the comments beside the answers.
  package func answersFile(reference: String, language: String) -> String {
    let questionnaire = respondents.questionnaire
    let leftOut = questionnaire.questions.filter { withheld.contains($0.index) }.map(\.id)
    var comments = ["# Merged from the answers of \(respondents.members.count) respondents."]
    if !leftOut.isEmpty {
      comments.append(
        "# Left out, as too few people answered for a role: \(leftOut.joined(separator: ", "))")
    }
    let file = NewAnswersFile(
      reference: reference, questionnaire: questionnaire, answers: answers, language: language)
    return comments.map { $0 + "\n" }.joined() + file.text
  }
}

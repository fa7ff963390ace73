extension Team {
  /// The merged answers as the text of an answers file; nil where anything is withheld, as the
  /// file would tell it.
  ///
  /// A comment at its beginning says how many people it is merged from.
  ///
  /// - Parameters:
  ///   - reference: the id or the path of the questionnaire, as the file is to name it.
  ///   - language: the language code of the comments beside the answers.
  package func answersFile(reference: String, language: String) -> String? {
    if !withheld.isEmpty { return nil }
    let file = NewAnswersFile(
      reference: reference, questionnaire: respondents.questionnaire, answers: answers,
      language: language)
    return "# Merged from the answers of \(respondents.members.count) respondents.\n" + file.text
  }
}

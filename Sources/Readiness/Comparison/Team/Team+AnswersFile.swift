package import YAML

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
    return "\(mergedMark)\(respondents.members.count) respondents.\n" + file.text
  }
}

/// What the first line of a file of merged answers says before their number.
let mergedMark = "# Merged from the answers of "

extension Answers {
  /// Whether a file holds what a team said together: it says so in its first line, or several
  /// people's points stand beside an answer.
  package func areMerged(in source: SourceText) -> Bool {
    source.bytes.dropFirst(source.textStart).starts(with: mergedMark.utf8)
      || byQuestion.contains { $0?.score != nil }
  }
}

package import YAML

extension Document {
  /// The language in which the comments beside chosen lines are written; nil if there are none.
  package func commentLanguage(_ questionnaire: Questionnaire) -> String? {
    guard let answers = root[AnswersKeys.keys.answers] else { return nil }
    let editor = MappingEditor(answers, of: self)
    for entry in answers.entries {
      guard let comment = editor.comment(of: entry),
        let index = questionnaire.index(of: entry.key.text)
      else { continue }
      let question = questionnaire.questions[index]
      let answer = AnswerReader(question: question, log: FaultLog([])).read(entry.value)
      let language = questionnaire.languages.first { language in
        answer.flatMap { question.lineText($0.value, in: language) } == comment
      }
      if let language { return language }
    }
    return nil
  }
}

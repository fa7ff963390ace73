import YAML

/// The text of an answers file that does not exist yet.
package struct NewAnswersFile {
  /// The id or the path of the questionnaire, as the file is to name it.
  package let reference: String

  package let questionnaire: Questionnaire
  package let answers: Answers

  /// The language code of the comments.
  package let language: String

  package init(
    reference: String, questionnaire: Questionnaire, answers: Answers, language: String
  ) {
    self.reference = reference
    self.questionnaire = questionnaire
    self.answers = answers
    self.language = language
  }

  /// The whole text, each choice with the text of its line as a comment.
  package var text: String {
    var lines = [
      "questionnaire: \(reference.yamlWord)",
      "version: \(answers.version)",
    ]
    if let date = answers.date {
      lines.append("date: \(date.yamlDate)")
    }
    if let role = answers.respondent?.role { lines.append("respondent: {role: \(role)}") }
    lines.append(
      answers.organisation.map { "organisation: \($0.yamlQuoted)" } ?? "# organisation: ")
    if !answers.labels.isEmpty {
      let labels = answers.labels.sorted { $0.key < $1.key }
      let entries = labels.map { "\($0.key.yamlWord): \($0.value.yamlQuoted)" }
      lines.append("\(AnswersKeys.keys.labels.name): {\(entries.joined(separator: ", "))}")
    }
    lines.append("answers:")
    for question in questionnaire.questions {
      guard let answer = answers.byQuestion[question.index] else { continue }
      let comment = question.lineText(answer.value, in: language).map { "  # \($0)" } ?? ""
      lines.append("  \(question.id): \(question.yaml(answer))\(comment)")
    }
    lines += blocks
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands below the answers: actions, targets and outcome, as far as there are any.
  private var blocks: [String] {
    let keys = AnswersKeys.keys
    let followed = answers.followedActions(of: questionnaire)
    var lines = followed.isEmpty ? [] : ["\(keys.actions.name):"]
    lines += followed.map { "  \($0.action.id): \($0.record.yaml)" }
    if let targets = answers.targets {
      lines.append("\(keys.targets.name): \(targets.yaml(questionnaire))")
    }
    if let outcome = answers.outcome { lines.append("\(keys.outcome.name): \(outcome.yaml)") }
    return lines
  }
}

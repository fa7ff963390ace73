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
    if let date = answers.fileDate {
      lines.append("date: \(date.yamlDate)")
    }
    lines += answers.respondent?.yamlLine.map { [$0] } ?? []
    lines.append(Self.line(ofOrganisation: answers.organisation))
    lines += answers.recipient.map { [Self.line(ofRecipient: $0)] } ?? []
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
    var lines = answers.actions.isEmpty ? [] : ["\(keys.actions.name):"]
    let followed = answers.followedActions(of: questionnaire).map(\.action.id)
    let others = Set(answers.actions.keys).subtracting(followed).sorted()
    lines += (followed + others).compactMap { id in
      answers.actions[id].map { "  \(id.yamlWord): \($0.yaml)" }
    }
    if let targets = answers.targets {
      lines.append("\(keys.targets.name): \(targets.yaml(questionnaire))")
    }
    if let outcome = answers.outcome { lines.append("\(keys.outcome.name): \(outcome.yaml)") }
    return lines
  }
}

extension NewAnswersFile {
  /// The line that names the organisation, or has room for its name.
  static func line(ofOrganisation name: String?) -> String {
    name.map { "organisation: \($0.yamlQuoted)" } ?? "# organisation: "
  }

  /// The line that says who collects the answers.
  static func line(ofRecipient recipient: String) -> String {
    "\(AnswersKeys.keys.sendTo.name): \(recipient.yamlQuoted)"
  }
}

extension Answers.Respondent {
  /// The line that says who answered, as far as that may be shown; nil if nothing may.
  var yamlLine: String? {
    let keys = RespondentKeys.keys
    let parts = [
      EntryPart(keys.id.name, shownID?.yamlQuoted),
      EntryPart(keys.name.name, shownName?.yamlQuoted),
      EntryPart(keys.role.name, role),
    ]
    return parts.allSatisfy { $0.text == nil }
      ? nil : "\(AnswersKeys.keys.respondent.name): \(parts.yaml)"
  }
}

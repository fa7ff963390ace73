import Readiness
internal import YAML

/// Questionnaires and answers for tests.
package enum Sample {
  /// A questionnaire of version 1 as it was shipped.
  package static func frozen(_ id: String) throws -> Questionnaire {
    try questionnaire(Fixture.questionnaire(id), name: id + ".yaml")
  }

  package static func questionnaire(
    _ text: String, name: String = "test.yaml"
  ) throws -> Questionnaire {
    try Questionnaire.read(SourceText(name: name, text: text)).questionnaire
  }

  package static func answers(
    _ text: String, _ questionnaire: Questionnaire
  ) throws -> Answers {
    try Answers.read(
      Document(SourceText(name: "test.answers.yaml", text: text)), for: questionnaire,
      isQuestionnaireGiven: true
    ).answers
  }

  /// Answers written as the lines below `answers:`.
  package static func answers(
    _ lines: [String], to questionnaire: Questionnaire
  ) throws -> Answers {
    let body = lines.isEmpty ? " {}" : "\n" + lines.map { "  \($0)\n" }.joined()
    return try answers("version: \(questionnaire.version)\nanswers:" + body, questionnaire)
  }
}

extension Sample {
  /// The head of a small questionnaire; dimensions follow.
  package static let head = """
    format: 1
    id: small
    version: 1
    languages: [en]
    title: Small
    levels:
      - {id: one, from: 0}
      - {id: two, from: 12.5}
      - {id: three, from: 37.5}
      - {id: four, from: 62.5}
      - {id: five, from: 87.5}

    """

  /// A choice of five lines on one line of YAML.
  package static func choice(_ id: String, _ more: String = "") -> String {
    "{id: \(id), text: \(id)?, options: [a, b, c, d, e]\(more.isEmpty ? "" : ", " + more)}"
  }

  /// The questionnaire `mini` of the worked examples: dimension a with weight 60 and questions of
  /// weights 3, 1 and 2, dimension b with weight 40 and two questions of weight 1.
  package static let mini =
    head + """
      dimensions:
        - id: control
          weight: 0
          questions:
            - {id: p, type: yes-no, text: p?}
        - id: a
          weight: 60
          questions:
            - \(choice("a1", "weight: 3"))
            - \(choice("a2", "weight: 1"))
            - \(choice("a3", "weight: 2, not-applicable: true"))
        - id: b
          weight: 40
          questions:
            - \(choice("b1", "not-applicable: true"))
            - \(choice("b2", "not-applicable: true, when: {p: yes}"))

      """
}

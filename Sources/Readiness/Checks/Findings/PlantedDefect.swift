import YAML

/// A defect of meaning in an otherwise faultless questionnaire.
struct PlantedDefect: Sendable {
  /// What is written in the place of what; each text to be replaced stands once in the
  /// questionnaire.
  let edits: [(replacing: String, with: String)]

  /// How the text begins at the place where the defect is found.
  let foundAt: String
}

extension PlantedDefect {
  init(_ edits: [(replacing: String, with: String)], foundAt: String) {
    self.init(edits: edits, foundAt: foundAt)
  }

  init(replacing old: String, with new: String, foundAt: String) {
    self.init(edits: [(replacing: old, with: new)], foundAt: foundAt)
  }

  /// The questionnaire with the defect.
  var source: SourceText {
    SourceText(
      name: "example.yaml",
      text: edits.reduce(Self.questionnaire) { $0.replacing($1.replacing, with: $1.with) })
  }

  /// The questionnaire in which defects are planted.
  static let questionnaire = """
    format: 1
    id: workshop
    version: 1
    languages: [en, fr]
    title: Workshop
    roles:
      owner: Owner
      staff: Staff
    levels:
      - {id: absent, from: 0, title: Absent, meaning: Nothing}
      - {id: trying, from: 40, title: Trying, meaning: Something}
      - {id: settled, from: 65, title: Settled, meaning: Everything}
    dimensions:
      - id: purpose
        weight: 3
        title: Purpose
        questions:
          - id: goal
            ask: [owner]
            text: {en: What is it for?, fr: À quoi sert-il ?}
            options: [Unknown, Discussed, Written, Measured, Reached]
            actions:
              - {id: goal.write, text: Write, from: [1, 2], to: 3, days: 2, owner: owner}
          - id: tools
            type: multiple
            ask: [staff]
            text: {en: Which tools are there?, fr: Quels outils y a-t-il ?}
            full: 3
            options:
              - {id: chat, text: Chat}
              - {id: wiki, text: Wiki}
              - {id: search, text: Search}
              - {id: none, text: None, alone: true}
            actions:
              - {id: tools.add, text: Add, from: [1, 2], to: 3, days: 3, needs: {goal: 3}}
      - id: practice
        weight: 2
        title: Practice
        questions:
          - id: hours
            type: number
            ask: [staff]
            text: {en: How many hours a week?, fr: Combien d’heures par semaine ?}
            range: [0, 10]
            scale: {0: 0, 10: 100}
            actions:
              - {id: hours.free, text: Free, from: [1, 2], to: 3, days: 1}
      - id: context
        weight: 0
        title: Context
        questions:
          - id: rivals
            ask: [owner]
            text: {en: How far are others?, fr: Où en sont les autres ?}
            options: [Nowhere, Near, Level, Ahead, Far]
          - id: public
            type: yes-no
            ask: [owner]
            text: {en: Will customers see it?, fr: Les clients le verront-ils ?}
          - id: remark
            type: text
            ask: [owner]
            when: {public: yes}
            text: {en: What will they say?, fr: Que diront-ils ?}
    gates:
      - {id: aimless, when: {goal: 1}, level: trying, advice: prepare, reason: Aimless}
    risks:
      absence:
        title: Absence
        scenarios:
          - id: behind
            title: Behind
            level: {rises-with: [rivals]}
      launch:
        title: Launch
        scenarios:
          - id: laughter
            title: Laughter
            likelihood: {falls-with: [goal, tools]}
            impact: {rises-with: [public]}
    advice:
      absence-cut: 50
      launch-cut: 50
      needs: {go: settled, test: trying}

    """
}

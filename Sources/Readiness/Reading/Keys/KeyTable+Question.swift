/// The keys of a question.
extension KeyTable {
  /// The keys of questions of one type.
  static func question(_ type: QuestionType) -> KeyTable {
    KeyTable(shape: .question(type), entries: shared.merging(own(type)) { $1 })
  }

  private static let shared: [String: Entry] = [
    "id": Entry("named by conditions, gates, risks and answers", .id),
    "text": Entry("the question", .text),
    "type": Entry(
      "choice by default", .words(QuestionType.allCases.map(\.rawValue))),
    "weight": Entry("weight inside the dimension, 1 by default", .weight),
    "ask": Entry("the roles whose answer counts; anyone's by default", .list(of: .plainText)),
    "source": Entry("where the question comes from", .plainText),
    "help": Entry("what helps to answer", .text),
    "evidence": Entry("what to show for the answer", .text),
    "when": Entry("asked only if this holds; reads earlier questions", .condition),
    "since": Entry(
      "the version in which the answers last changed meaning; older ones are asked again",
      .whole(1...1_000_000)),
    "dont-know": Entry("not knowing counts as the lowest answer", .words(["lowest"])),
    "not-applicable": Entry("whether 'not applicable' is offered", .truth),
    "find-out": Entry("how to find the answer out", .reference("findOut")),
    "actions": Entry("what lifts a weak answer", .list(of: .reference("action"), least: 0)),
  ]

  private static func own(_ type: QuestionType) -> [String: Entry] {
    switch type {
    case .choice:
      [
        "options": Entry(
          "the lines, lowest first; a line is a text, or {text, score}",
          .list(of: .reference("line"), least: 2, most: Limits.options))
      ]
    case .multiple:
      [
        "options": Entry(
          "what can be ticked", .list(of: .reference("option"), most: Limits.options)),
        "full": Entry(
          "the points that make a score of 100",
          ["type": "number", "exclusiveMinimum": 0, "maximum": .number(Limits.number)]),
      ]
    case .yesNo:
      ["score": Entry("the scores of yes and no, 100 and 0 by default", .reference("yesNoScore"))]
    case .number:
      [
        "unit": Entry("what is counted", .text),
        "range": Entry(
          "the least and the greatest number that may be answered",
          .list(of: .number(-Limits.number...Limits.number), least: 2, most: 2)),
        "scale": Entry(
          "numbers with their scores, linear in between: {0: 0, 5: 50, 10: 100}",
          .mapping(to: .score, keys: ["pattern": "^-?[0-9]+(\\.[0-9]+)?$"])),
      ]
    case .text:
      [
        "max-length": Entry(
          "the most characters, 2000 by default", .whole(1...Limits.textCharacters))
      ]
    }
  }

  static let choiceOption = KeyTable(
    shape: .choiceOption,
    entries: [
      "text": Entry("what the line says", .text),
      "score": Entry("0 to 100; evenly spaced by default", .score),
    ])

  static let multipleOption = KeyTable(
    shape: .multipleOption,
    entries: [
      "id": Entry("named by answers and conditions", .id),
      "text": Entry("what is ticked", .text),
      "points": Entry("what it adds, 1 by default; 0 if 'alone'", .number(0...Limits.number)),
      "alone": Entry("whether it excludes all others, as 'none of these' does", .truth),
    ])

  static let yesNoScore = KeyTable(
    shape: .yesNoScore,
    entries: ["yes": Entry("the score of yes", .score), "no": Entry("the score of no", .score)])

  static let findOut = KeyTable(
    shape: .findOut,
    entries: [
      "days": Entry("person-days, in halves", .reference("halfDays")),
      "text": Entry("what to do to know", .text),
    ])

  static let action = KeyTable(
    shape: .action,
    entries: [
      "id": Entry("unique in the questionnaire, such as U1.a", .id),
      "text": Entry("what to do", .text),
      "from": Entry(
        "the steps it starts from: 1 from score 0, 2 from 25, 3 from 50, 4 from 75, 5 at 100",
        .list(of: .whole(1...5))),
      "to": Entry("the step it reaches", .whole(2...5)),
      "days": Entry(
        "person-days in halves, one number or one for each step of 'from'",
        .either(
          .reference("halfDays"),
          .mapping(to: .reference("halfDays"), keys: ["pattern": "^[1-5]$"]))),
      "owner": Entry("the role that does it", .plainText),
      "needs": Entry(
        "steps that other questions must have reached before",
        .mapping(to: .whole(1...5), mayBeEmpty: true)),
      "no-regret": Entry("whether it is worth doing whatever the advice", .truth),
    ])
}

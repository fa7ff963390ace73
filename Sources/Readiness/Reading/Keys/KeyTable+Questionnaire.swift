/// The keys of a questionnaire outside its questions.
extension KeyTable {
  static let questionnaire = KeyTable(
    shape: .questionnaire,
    entries: [
      "format": Entry("the version of the format: 1", ["const": 1]),
      "id": Entry("how answers files name the questionnaire", .id),
      "version": Entry(
        "raise it whenever a meaning changes; then say 'since' at the questions concerned",
        .whole(1...1_000_000)),
      "languages": Entry(
        "language codes; the first one stands in where a translation is missing",
        .list(of: .id).with(["uniqueItems": true])),
      "title": Entry("what it is called", .text),
      "introduction": Entry("what is said before the first question", .text),
      "minutes": Entry("how long answering takes", .whole(1...100_000)),
      "roles": Entry(
        "who may be asked, by id; used by 'ask' and 'owner'",
        .mapping(to: .text, keys: .id, mayBeEmpty: true)),
      "levels": Entry(
        "bands of the score, ascending, the first from 0",
        .list(of: .reference("level"), least: 2)),
      "dimensions": Entry("the parts, in the order of asking", .list(of: .reference("dimension"))),
      "chain": Entry(
        "questions that hold one another up, in order",
        .list(of: .id, least: 0).with(["uniqueItems": true])),
      "gates": Entry(
        "rules that no average can buy back", .list(of: .reference("gate"), least: 0)),
      "risks": Entry("the risks of staying away and of launching", .reference("risks")),
      "advice": Entry("when the advice turns", .reference("advice")),
      "then": Entry("the id of the questionnaire to go on with", .id),
    ])

  static let level = KeyTable(
    shape: .level,
    entries: [
      "id": Entry("named by gates and by 'needs'", .id),
      "from": Entry("the least score of the level, 0 to 100", .score),
      "title": Entry("what the level is called", .text),
      "meaning": Entry("what it means to be there", .text),
    ])

  static let dimension = KeyTable(
    shape: .dimension,
    entries: [
      "id": Entry("named in results", .id),
      "weight": Entry("weight among the dimensions; 0: asked, not scored", .weight),
      "title": Entry("what the part is called", .text),
      "about": Entry("the question that guides its questions", .text),
      "questions": Entry(
        "its questions, in the order of asking",
        .list(of: .reference("question"), most: Limits.questions)),
    ])

  static let gate = KeyTable(
    shape: .gate,
    entries: [
      "id": Entry("named in results", .id),
      "when": Entry("when the gate fires", .condition),
      "level": Entry("hold the level at this one at most", .plainText),
      "advice": Entry("hold the advice at this one at most", .advices),
      "reason": Entry("why; shown in the report", .text),
    ])

  static let risks = KeyTable(
    shape: .risks,
    entries: [
      "absence": Entry("the risk of staying away", .reference("risk")),
      "launch": Entry("the risk of launching", .reference("risk")),
    ])

  static let risk = KeyTable(
    shape: .risk,
    entries: [
      "title": Entry("what the risk is called", .text),
      "scenarios": Entry("what may happen", .list(of: .reference("scenario"))),
    ])

  static let scenario = KeyTable(
    shape: .scenario,
    entries: [
      "id": Entry("named in results", .id),
      "title": Entry("what happens", .text),
      "weight": Entry("weight among the scenarios of the risk", .whole(1...Limits.weight)),
      "likelihood": Entry("what makes it likely", .reference("scenarioPart")),
      "impact": Entry("what makes it bad", .reference("scenarioPart")),
      "level": Entry("in place of likelihood and impact", .reference("scenarioPart")),
    ])

  static let scenarioPart = KeyTable(
    shape: .scenarioPart,
    entries: [
      "rises-with": Entry("questions whose scores raise it", .items),
      "falls-with": Entry("questions whose scores lower it", .items),
    ])

  static let advice = KeyTable(
    shape: .advice,
    entries: [
      "absence-cut": Entry("the absence risk from which staying away costs too much", .score),
      "launch-cut": Entry("the launch risk from which launching costs too much", .score),
      "needs": Entry("the levels without which an advice is lowered", .reference("adviceNeeds")),
      "ask-again": Entry("the days after which to ask again", .reference("askAgain")),
    ])

  static let adviceNeeds = KeyTable(
    shape: .adviceNeeds,
    entries: [
      "go": Entry("below this level, 'go' becomes 'test'", .plainText),
      "test": Entry("below this level, 'test' becomes 'prepare'", .plainText),
    ])

  static let askAgain = KeyTable(
    shape: .askAgain,
    entries: [
      "wait": Entry("days after the advice to wait, 180 by default", .askAgainDays),
      "prepare": Entry("days after the advice to prepare, 30 by default", .askAgainDays),
      "test": Entry("days after the advice to test, 45 by default", .askAgainDays),
      "go": Entry("days after the advice to go, 90 by default", .askAgainDays),
    ])
}

extension JSONValue {
  fileprivate static let advices = words(Advice.allCases.map(\.rawValue))
  fileprivate static let askAgainDays = whole(1...Limits.askAgainDays)

  /// Questions in a list, or with their weights.
  fileprivate static let items = either(
    .list(of: .id), .mapping(to: .whole(1...Limits.weight)))
}

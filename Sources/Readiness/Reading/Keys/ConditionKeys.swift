import YAML

/// The keys by which conditions are combined; all other keys of a condition are ids of questions.
struct ConditionKeys: MappingKeys {
  let any = Key(
    "any", .node(.list(of: .condition)), en: "one of these must hold",
    fr: "l’une de ces conditions doit être vraie")
  let all = Key(
    "all", .node(.list(of: .condition)), en: "all of these must hold",
    fr: "toutes ces conditions doivent être vraies")
  let not = Key(
    "not", .node(.condition), en: "this must not hold", fr: "cette condition ne doit pas être vraie"
  )

  static let table = KeyTable(Self(), "a condition") { [$0.any, $0.all, $0.not] }
}

/// The keys of a test, by the type of the question that is tested.
struct TestKeys: MappingKeys {
  let below = Key(Condition.Bound.below.rawValue, for: [.number], .node(number))
  let above = Key(Condition.Bound.above.rawValue, for: [.number], .node(number))
  let atLeast = Key(
    Condition.Bound.atLeast.rawValue, for: [.choice, .number], .node(number),
    en: "this line or number, or a higher one", fr: "cette réponse ou ce nombre, ou plus haut")
  let atMost = Key(
    Condition.Bound.atMost.rawValue, for: [.choice, .number], .node(number),
    en: "this line or number, or a lower one", fr: "cette réponse ou ce nombre, ou plus bas")
  let includes = Key(
    "includes", for: [.multiple], .node(.either(.id, .list(of: .id))),
    en: "any of these options is ticked", fr: "l’une de ces options est cochée")

  static let table = KeyTable(Self(), "a test") {
    [$0.below, $0.above, $0.atLeast, $0.atMost, $0.includes]
  }

  private static var number: JSONValue { ["type": "number"] }

  /// The keys of tests of questions of one type.
  static func table(for type: QuestionType) -> KeyTable<Self> {
    table.restricted(to: type, "this test")
  }
}

import YAML

/// The keys by which conditions are combined; all other keys of a condition are ids of questions.
struct ConditionKeys: MappingKeys {
  let any = Key("any", .node(.list(of: .condition)), "one of these must hold")
  let all = Key("all", .node(.list(of: .condition)), "all of these must hold")
  let not = Key("not", .node(.condition), "this must not hold")

  static let table = KeyTable(Self(), "a condition") { [$0.any, $0.all, $0.not] }
}

/// The keys of a test, by the type of the question that is tested.
struct TestKeys: MappingKeys {
  let below = Key(Condition.Bound.below.rawValue, for: [.number], .node(number))
  let above = Key(Condition.Bound.above.rawValue, for: [.number], .node(number))
  let atLeast = Key(
    Condition.Bound.atLeast.rawValue, for: [.choice, .number], .node(number),
    "this line or number, or a higher one")
  let atMost = Key(
    Condition.Bound.atMost.rawValue, for: [.choice, .number], .node(number),
    "this line or number, or a lower one")
  let includes = Key(
    "includes", for: [.multiple], .node(.either(.id, .list(of: .id))),
    "any of these options is ticked")

  static let table = KeyTable(Self(), "a test") {
    [$0.below, $0.above, $0.atLeast, $0.atMost, $0.includes]
  }

  private static var number: JSONValue { ["type": "number"] }

  /// The keys of tests of questions of one type.
  static func table(for type: QuestionType) -> KeyTable<Self> {
    table.restricted(to: type, "this test")
  }
}

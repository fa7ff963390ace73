import YAML

/// The keys of `risks`: both risks must be there.
struct RisksKeys: MappingKeys {
  let absence = Key(
    required: "absence", .mapping(RiskKeys.table), "the risk of staying away")
  let launch = Key(required: "launch", .mapping(RiskKeys.table), "the risk of launching")

  static let table = KeyTable(Self(), "risks", definition: "risks") { [$0.absence, $0.launch] }
}

struct RiskKeys: MappingKeys {
  let title = Key("title", .text, "what the risk is called")
  let scenarios = Key(
    required: "scenarios", .node(.list(of: ScenarioKeys.table.reference)), "what may happen")

  static let table = KeyTable(Self(), "a risk", definition: "risk") { [$0.title, $0.scenarios] }
}

struct ScenarioKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named in results")
  let title = Key("title", .text, "what happens")
  let weight = Key(
    "weight", .wholeNumber(1...Limits.weight), default: 1,
    "weight among the scenarios of the risk")
  let likelihood = Key(
    "likelihood", .mapping(ScenarioPartKeys.table), "what makes it likely")
  let impact = Key("impact", .mapping(ScenarioPartKeys.table), "what makes it bad")
  let level = Key(
    "level", .mapping(ScenarioPartKeys.table), "in place of likelihood and impact")

  static let table = KeyTable(Self(), "a scenario", definition: "scenario") {
    [$0.id, $0.title, $0.weight, $0.likelihood, $0.impact, $0.level]
  }
}

/// The keys of a likelihood, an impact or a level.
struct ScenarioPartKeys: MappingKeys {
  let risesWith = Key("rises-with", .node(questions), "questions whose scores raise it")
  let fallsWith = Key("falls-with", .node(questions), "questions whose scores lower it")

  static let table = KeyTable(Self(), "a part of a scenario", definition: "scenarioPart") {
    [$0.risesWith, $0.fallsWith]
  }

  /// The schema of questions in a list, or with their weights.
  private static var questions: JSONValue {
    .either(.list(of: .id), .mapping(to: .whole(1...Limits.weight)))
  }
}

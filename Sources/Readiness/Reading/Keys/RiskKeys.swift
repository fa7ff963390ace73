import YAML

/// The keys of `risks`: both risks must be there.
struct RisksKeys: MappingKeys {
  let absence = Key(
    required: "absence", .mapping(RiskKeys.table), en: "the risk of staying away",
    fr: "le risque de rester absent")
  let launch = Key(
    required: "launch", .mapping(RiskKeys.table), en: "the risk of launching",
    fr: "le risque de se lancer")

  static let table = KeyTable(Self(), "risks", definition: "risks") { [$0.absence, $0.launch] }
}

struct RiskKeys: MappingKeys {
  let title = Key("title", .text, en: "what the risk is called", fr: "le nom du risque")
  let scenarios = Key(
    required: "scenarios", .node(.list(of: ScenarioKeys.table.reference)), en: "what may happen",
    fr: "ce qui peut arriver")

  static let table = KeyTable(Self(), "a risk", definition: "risk") { [$0.title, $0.scenarios] }
}

struct ScenarioKeys: MappingKeys {
  let id = Key(required: "id", .newID, en: "named in results", fr: "nommé dans les résultats")
  let title = Key("title", .text, en: "what happens", fr: "ce qui arrive")
  let weight = Key(
    "weight", .wholeNumber(1...Limits.weight), default: 1,
    en: "weight among the scenarios of the risk", fr: "le poids parmi les scénarios du risque")
  let likelihood = Key(
    "likelihood", .mapping(ScenarioPartKeys.table), en: "what makes it likely",
    fr: "ce qui le rend vraisemblable")
  let impact = Key(
    "impact", .mapping(ScenarioPartKeys.table), en: "what makes it bad", fr: "ce qui le rend grave")
  let level = Key(
    "level", .mapping(ScenarioPartKeys.table), en: "in place of likelihood and impact",
    fr: "à la place de la vraisemblance et de l’impact")

  static let table = KeyTable(Self(), "a scenario", definition: "scenario") {
    [$0.id, $0.title, $0.weight, $0.likelihood, $0.impact, $0.level]
  }
}

/// The keys of a likelihood, an impact or a level.
struct ScenarioPartKeys: MappingKeys {
  let risesWith = Key(
    "rises-with", .node(questions), en: "questions whose scores raise it",
    fr: "les questions dont la note l’augmente")
  let fallsWith = Key(
    "falls-with", .node(questions), en: "questions whose scores lower it",
    fr: "les questions dont la note la réduit")

  static let table = KeyTable(Self(), "a part of a scenario", definition: "scenarioPart") {
    [$0.risesWith, $0.fallsWith]
  }

  /// The schema of questions in a list, or with their weights.
  private static var questions: JSONValue {
    .either(.list(of: .id), .mapping(to: .whole(1...Limits.weight)))
  }
}

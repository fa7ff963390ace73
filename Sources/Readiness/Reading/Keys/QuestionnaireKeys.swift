import YAML

/// The keys of a questionnaire outside its dimensions.
struct QuestionnaireKeys: MappingKeys {
  let format = Key(required: "format", .formatVersion, "the version of the format: 1")
  let id = Key(required: "id", .id, "how answers files name the questionnaire")
  let version = Key(
    required: "version", .version,
    "raise it whenever a meaning changes; then say 'since' at the questions concerned")
  let languages = Key(
    required: "languages", .node(.list(of: .id).with(["uniqueItems": true])),
    "language codes; the first one stands in where a translation is missing")
  let title = Key(required: "title", .text, "what it is called")
  let introduction = Key("introduction", .text, "what is said before the first question")
  let minutes = Key("minutes", .wholeNumber(1...100_000), "how long answering takes")
  let roles = Key(
    "roles", .node(.mapping(to: RoleKeys.reference, keys: .id, mayBeEmpty: true)),
    "who may be asked, by id; used by 'ask' and 'owner'")
  let levels = Key(
    required: "levels", .node(.list(of: LevelKeys.table.reference, least: 2)),
    "bands of the score, ascending, the first from 0")
  let dimensions = Key(
    required: "dimensions", .node(.list(of: DimensionKeys.table.reference)),
    "the parts, in the order of asking")
  let prerequisiteChain = Key(
    "chain", .node(.list(of: .id, least: 0).with(["uniqueItems": true])),
    "questions that hold one another up, in order")
  let gates = Key(
    "gates", .node(.list(of: GateKeys.table.reference, least: 0)),
    "rules that no average can buy back")
  let risks = Key(
    "risks", .mapping(RisksKeys.table), "the risks of staying away and of launching")
  let advice = Key("advice", .mapping(AdviceKeys.table), "when the advice turns")
  let then = Key("then", .id, "the id of the questionnaire to go on with")

  static let table = KeyTable(Self(), "a questionnaire") {
    [
      $0.format, $0.id, $0.version, $0.languages, $0.title, $0.introduction, $0.minutes, $0.roles,
      $0.levels, $0.dimensions, $0.prerequisiteChain, $0.gates, $0.risks, $0.advice, $0.then,
    ]
  }
}

/// The long form of a role.
struct RoleKeys: MappingKeys {
  let title = Key(required: "title", .text, "what the role is called")
  let isConfidential = Key(
    "confidential", .trueOrFalse, default: false,
    "whether no answer of this role is shown for fewer people than the minimum")

  static let table = KeyTable(Self(), "a role", definition: "role") {
    [$0.title, $0.isConfidential]
  }

  /// What stands for the schema of a role: its title, or the long form.
  static var reference: JSONValue { .either(.text, table.reference) }
}

struct LevelKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named by blocking conditions and by 'needs'")
  let from = Key(required: "from", .score, "the lowest score of the level, 0 to 100")
  let title = Key("title", .text, "what the level is called")
  let meaning = Key("meaning", .text, "what it means to be there")

  static let table = KeyTable(Self(), "a level", definition: "level") {
    [$0.id, $0.from, $0.title, $0.meaning]
  }
}

struct DimensionKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named in results")
  let weight = Key(
    "weight", .wholeNumber(0...Limits.weight), default: 1,
    "weight among the dimensions; 0: asked, not scored")
  let title = Key("title", .text, "what the part is called")
  let about = Key("about", .text, "the question that guides its questions")
  let questions = Key(
    required: "questions", .node(.list(of: QuestionKeys.reference, most: Limits.questions)),
    "its questions, in the order of asking")

  static let table = KeyTable(Self(), "a dimension", definition: "dimension") {
    [$0.id, $0.weight, $0.title, $0.about, $0.questions]
  }
}

struct GateKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named in results")
  let title = Key(
    "title", .title,
    "a short name that fits after “Ruled out for now by:”, at most 60 characters")
  let when = Key(required: "when", .node(.condition), "when the blocking condition applies")
  let level = Key("level", .reference, "hold the level at this one at most")
  let advice = Key<Advice?>("advice", .word("advice"), "hold the advice at this one at most")
  let reason = Key(required: "reason", .text, "why; shown in the report")

  static let table = KeyTable(Self(), "a blocking condition", definition: "gate") {
    [$0.id, $0.title, $0.when, $0.level, $0.advice, $0.reason]
  }
}

// MARK: - Advice

struct AdviceKeys: MappingKeys {
  let absenceCut = Key(
    "absence-cut", .score, default: 50,
    "the absence risk from which staying away costs too much")
  let launchCut = Key(
    "launch-cut", .score, default: 50, "the launch risk from which launching costs too much")
  let needs = Key(
    "needs", .mapping(AdviceNeedsKeys.table), "the levels without which an advice is lowered")
  let askAgain = Key(
    "ask-again", .mapping(AskAgainKeys.table), "the days after which to ask again")

  static let table = KeyTable(Self(), "advice", definition: "advice") {
    [$0.absenceCut, $0.launchCut, $0.needs, $0.askAgain]
  }
}

struct AdviceNeedsKeys: MappingKeys {
  let go = Key("go", .reference, "below this level, 'go' becomes 'test'")
  let test = Key("test", .reference, "below this level, 'test' becomes 'prepare'")

  static let table = KeyTable(Self(), "needs", definition: "adviceNeeds") { [$0.go, $0.test] }
}

struct AskAgainKeys: MappingKeys {
  let wait = Self.days("wait", default: 180)
  let prepare = Self.days("prepare", default: 30)
  let test = Self.days("test", default: 45)
  let go = Self.days("go", default: 90)

  static let table = KeyTable(Self(), "ask-again", definition: "askAgain") {
    [$0.wait, $0.prepare, $0.test, $0.go]
  }

  private static func days(_ advice: String, default days: Int) -> Key<Int> {
    Key(
      advice, .wholeNumber(1...Limits.askAgainDays), default: days,
      "days after the advice to \(advice), \(days) by default")
  }
}

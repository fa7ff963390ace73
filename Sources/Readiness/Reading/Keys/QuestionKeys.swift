import YAML

/// The keys of a question; those that name types belong to questions of these types only.
struct QuestionKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named by conditions, risks and answers")
  let text = Key(required: "text", .text, "the question")
  let title = Key(
    "title", .title, "a short name for tables, charts and lists, at most 60 characters")
  let type = Key("type", .word("type"), default: QuestionType.choice, "choice by default")
  let weight = Key(
    "weight", .wholeNumber(0...Limits.weight), default: 1,
    "weight inside the dimension, 1 by default")
  let ask = Key(
    "ask", .node(.list(of: .plainText)), "the roles whose answer counts; anyone's by default")
  let source = Key("source", .text, "where the question comes from, and who said it")
  let help = Key("help", .text, "what helps to answer")
  let evidence = Key("evidence", .text, "what to show for the answer")
  let when = Key(
    "when", .node(.condition), "asked only if this holds; reads earlier questions")
  let since = Key(
    "since", .version, default: 1,
    "the version in which the answers last changed meaning; older ones are asked again")
  let dontKnow = Key(
    "dont-know", .lowest, default: false, "not knowing counts as the lowest answer")
  let notApplicable = Key(
    "not-applicable", .trueOrFalse, default: false, "whether 'not applicable' is offered")
  let findOut = Key("find-out", .mapping(FindOutKeys.table), "how to find the answer out")
  let actions = Key(
    "actions", .node(.list(of: ActionKeys.table.reference, least: 0)),
    "what lifts a weak answer")

  let lines = Key(
    required: "options", for: [.choice],
    .node(.list(of: LineKeys.reference, least: 2, most: Limits.options)),
    "the lines, lowest first; a line is a text, or {text, score}")

  let options = Key(
    required: "options", for: [.multiple],
    .node(.list(of: OptionKeys.table.reference, most: Limits.options)), "what can be ticked")
  let full = Key(
    required: "full", for: [.multiple], .numberAboveZero, "the points that make a score of 100")

  let score = Key(
    "score", for: [.yesNo], .mapping(YesNoScoreKeys.table),
    "the scores of yes and no, 100 and 0 by default")

  let unit = Key("unit", for: [.number], .text, "what is counted")
  let range = Key(
    required: "range", for: [.number], .node(.range),
    "the lowest and the highest number that may be answered")
  let scale = Key(
    "scale", for: [.number],
    .node(.mapping(to: .score, keys: ["pattern": "^-?[0-9]+(\\.[0-9]+)?$"])),
    "numbers with their scores, linear in between: {0: 0, 5: 50, 10: 100}")

  let maximumLength = Key(
    "max-length", for: [.text], .wholeNumber(1...Limits.textCharacters), default: 2_000,
    "the largest number of characters, 2000 by default")

  /// The keys of questions of any type.
  static let table = KeyTable(Self(), "a question") {
    [
      $0.id, $0.text, $0.title, $0.type, $0.weight, $0.ask, $0.source, $0.help, $0.evidence,
      $0.when, $0.since, $0.dontKnow, $0.notApplicable, $0.findOut, $0.actions, $0.lines,
      $0.options, $0.full, $0.score, $0.unit, $0.range, $0.scale, $0.maximumLength,
    ]
  }
}

extension QuestionKeys {
  /// The keys of questions of one type.
  static func table(for type: QuestionType) -> KeyTable<Self> {
    switch type {
    case .choice: choiceTable
    case .multiple: multipleTable
    case .yesNo: yesNoTable
    case .number: numberTable
    case .text: textTable
    }
  }

  private static let choiceTable = table(of: .choice, definition: "choiceQuestion")
  private static let multipleTable = table(of: .multiple, definition: "multipleQuestion")
  private static let yesNoTable = table(of: .yesNo, definition: "yesNoQuestion")
  private static let numberTable = table(of: .number, definition: "numberQuestion")
  private static let textTable = table(of: .text, definition: "textQuestion")

  private static func table(of type: QuestionType, definition: String) -> KeyTable<Self> {
    table.restricted(to: type, "a \(type.rawValue) question", definition: definition)
  }

  /// What stands for the schema of a question of any type.
  static var reference: JSONValue { .reference("question") }

  /// The types of question that have a key of their own of this name.
  static func types(owning name: String) -> [QuestionType] {
    table.declarations.filter { $0.name == name }.flatMap { $0.types ?? [] }
  }
}

// MARK: - What answers a question takes

/// The keys of a line of a choice in its long form.
struct LineKeys: MappingKeys {
  let text = Key(required: "text", .text, "what the line says")
  let score = Key("score", .score, "0 to 100; evenly spaced by default")

  static let table = KeyTable(Self(), "an option", definition: "longLine") { [$0.text, $0.score] }

  /// What stands for the schema of a line in its short or its long form.
  static var reference: JSONValue { .reference("line") }
}

/// The keys of an option of a multiple question.
struct OptionKeys: MappingKeys {
  let id = Key(required: "id", .newID, "named by answers and conditions")
  let text = Key(required: "text", .text, "what is ticked")
  let points = Key(
    "points", .number(0...Limits.number), "what it adds, 1 by default; 0 if 'alone'")
  let alone = Key(
    "alone", .trueOrFalse, default: false,
    "whether it excludes all others, as 'none of these' does")

  static let table = KeyTable(Self(), "an option", definition: "option") {
    [$0.id, $0.text, $0.points, $0.alone]
  }
}

struct YesNoScoreKeys: MappingKeys {
  let yes = Key(required: "yes", .score, "the score of yes")
  let no = Key(required: "no", .score, "the score of no")

  static let table = KeyTable(Self(), "the scores of yes and no", definition: "yesNoScore") {
    [$0.yes, $0.no]
  }
}

// MARK: - What to do about an answer

struct FindOutKeys: MappingKeys {
  let days = Key(required: "days", .halfDays, "person-days, in halves")
  let text = Key("text", .text, "what to do to know")

  static let table = KeyTable(Self(), "find-out", definition: "findOut") { [$0.days, $0.text] }
}

struct ActionKeys: MappingKeys {
  let id = Key(required: "id", .newID, "unique in the questionnaire, such as U1.a")
  let text = Key(required: "text", .text, "what to do")
  let from = Key(
    required: "from", .steps,
    "the steps it starts from: 1 from score 0, 2 from 25, 3 from 50, 4 from 75, 5 at 100")
  let to = Key(required: "to", .reachedStep, "the step it reaches")
  let days = Key(
    required: "days",
    .node(.either(.halfDays, .mapping(to: .halfDays, keys: ["pattern": "^[1-5]$"]))),
    "person-days in halves, one number or one for each step of 'from'")
  let owner = Key("owner", .reference, "the role that does it")
  let needs = Key(
    "needs", .node(.mapping(to: .whole(1...5), mayBeEmpty: true)),
    "steps that other questions must have reached before")
  let noRegret = Key(
    "no-regret", .trueOrFalse, default: false, "whether it is worth doing whatever the advice")

  static let table = KeyTable(Self(), "an action", definition: "action") {
    [$0.id, $0.text, $0.from, $0.to, $0.days, $0.owner, $0.needs, $0.noRegret]
  }
}

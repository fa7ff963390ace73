import YAML

/// The keys that a mapping of the formats may have.
struct Shape {
  /// What the mapping is, with its article: “a question”.
  let what: String
  let keys: [Key]

  struct Key {
    let name: String
    let isRequired: Bool
  }

  init(_ what: String, required: [String] = [], optional: [String] = []) {
    self.what = what
    keys =
      required.map { Key(name: $0, isRequired: true) }
      + optional.map { Key(name: $0, isRequired: false) }
  }

  func hasKey(_ key: Node) -> Bool { keys.contains { key.hasText($0.name) } }

  /// The shape with further keys that were dealt with elsewhere.
  func allowing(_ others: [String]) -> Shape {
    others.isEmpty
      ? self : Shape(what, keys: keys + others.map { Key(name: $0, isRequired: false) })
  }

  private init(_ what: String, keys: [Key]) {
    self.what = what
    self.keys = keys
  }
}

extension Shape {
  static let questionnaire = Shape(
    "a questionnaire",
    required: ["format", "id", "version", "languages", "title", "levels", "dimensions"],
    optional: [
      "introduction", "minutes", "roles", "chain", "gates", "risks", "advice", "then",
    ])
  static let level = Shape("a level", required: ["id", "from"], optional: ["title", "meaning"])
  static let dimension = Shape(
    "a dimension", required: ["id", "questions"], optional: ["weight", "title", "about"])
  static let choiceOption = Shape("a line", required: ["text"], optional: ["score"])
  static let multipleOption = Shape(
    "an option", required: ["id", "text"], optional: ["points", "alone"])
  static let yesNoScore = Shape("the scores of yes and no", required: ["yes", "no"])
  static let action = Shape(
    "an action", required: ["id", "text", "from", "to", "days"],
    optional: ["owner", "needs", "no-regret"])
  static let findOut = Shape("find-out", required: ["days"], optional: ["text"])
  static let gate = Shape(
    "a gate", required: ["id", "when", "reason"], optional: ["level", "advice"])
  static let risks = Shape("risks", required: ["absence", "launch"])
  static let risk = Shape("a risk", required: ["scenarios"], optional: ["title"])
  static let scenario = Shape(
    "a scenario", required: ["id"], optional: ["title", "weight", "likelihood", "impact", "level"])
  static let scenarioPart = Shape(
    "a part of a scenario", optional: ["rises-with", "falls-with"])
  static let advice = Shape(
    "advice", optional: ["absence-cut", "launch-cut", "needs", "ask-again"])
  static let adviceNeeds = Shape("needs", optional: ["go", "test"])
  static let askAgain = Shape("ask-again", optional: ["wait", "prepare", "test", "go"])

  static let answers = Shape(
    "an answers file", required: ["version", "answers"],
    optional: ["questionnaire", "organisation", "respondent", "date"])
  static let respondent = Shape("a respondent", optional: ["name", "role"])
  static let answer = Shape(
    "an answer", required: ["answer"], optional: ["evidence", "note", "by", "on"])
  static let range = Shape("a range", required: ["between"])
  static let columnMap = Shape("a column map", optional: ["columns", "answers"])

  /// The keys of a question.
  static func question(_ type: QuestionType) -> Shape {
    switch type {
    case .choice: choiceQuestion
    case .multiple: multipleQuestion
    case .yesNo: yesNoQuestion
    case .number: numberQuestion
    case .text: textQuestion
    }
  }

  private static let choiceQuestion = Shape(of: .choice)
  private static let multipleQuestion = Shape(of: .multiple)
  private static let yesNoQuestion = Shape(of: .yesNo)
  private static let numberQuestion = Shape(of: .number)
  private static let textQuestion = Shape(of: .text)

  /// The keys of questions of any type.
  static let question = Shape(
    "a question", required: ["id", "text"],
    optional: QuestionType.allCases.flatMap { question($0).keys.map(\.name) })

  private init(of type: QuestionType) {
    self.init(
      "a \(type.rawValue) question", required: ["id", "text"] + type.requiredKeys,
      optional: [
        "type", "weight", "ask", "source", "help", "evidence", "when", "since", "dont-know",
        "not-applicable", "find-out", "actions",
      ] + type.optionalKeys)
  }
}

/// The types of a question, as they are written.
enum QuestionType: String, CaseIterable {
  case choice, multiple
  case yesNo = "yes-no"
  case number, text

  fileprivate var requiredKeys: [String] {
    switch self {
    case .choice: ["options"]
    case .multiple: ["options", "full"]
    case .yesNo, .text: []
    case .number: ["range"]
    }
  }

  fileprivate var optionalKeys: [String] {
    switch self {
    case .choice, .multiple: []
    case .yesNo: ["score"]
    case .number: ["unit", "scale"]
    case .text: ["max-length"]
    }
  }

  /// The types whose own keys include this one.
  static func owning(_ key: String) -> [QuestionType] {
    allCases.filter { ($0.requiredKeys + $0.optionalKeys).contains(key) }
  }
}

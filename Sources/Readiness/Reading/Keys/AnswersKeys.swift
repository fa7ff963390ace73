import YAML

/// The keys of an answers file.
struct AnswersKeys: MappingKeys {
  let questionnaire = Key(
    "questionnaire", .plainText,
    "the id of a built-in questionnaire, or a path from this file's folder")
  let version = Key(
    required: "version", .version, "the version of the questionnaire answered")
  let organisation = Key("organisation", .plainText, "whose answers these are")
  let respondent = Key("respondent", .mapping(RespondentKeys.table), "who answered")
  let date = Key("date", .date, "the date of the answers, YYYY-MM-DD")
  let labels = Key(
    "labels", .node(.mapping(to: .plainText)),
    "the groups of companies that this one is in: names, such as sector, with texts")
  let sendTo = Key("send-to", .plainText, "who collects the answers, and until when")
  let answers = Key(
    required: "answers",
    .node(["type": ["object", "null"], "additionalProperties": .reference("entry")]),
    "question ids with their answers")

  let actions = Key(
    "actions", .node(.mapping(to: ActionRecordKeys.table.reference)),
    "what became of the plan: ids of actions with their status, owner and dates")
  let targets = Key("targets", .mapping(TargetsKeys.table), "what is to be reached")
  let outcome = Key(
    "outcome", .mapping(OutcomeKeys.table), "what was decided after the report, and how it went")

  static let table = KeyTable(Self(), "an answers file", isOpen: true) {
    [
      $0.questionnaire, $0.version, $0.organisation, $0.respondent, $0.date, $0.labels, $0.sendTo,
      $0.answers, $0.actions, $0.targets, $0.outcome,
    ]
  }
}

/// The keys of what became of an action.
struct ActionRecordKeys: MappingKeys {
  let owner = Key("owner", .plainText, "who does it")
  let due = Key("due", .date, "the day by which it is to be done")
  let status = Key(
    "status", .word("status"), default: ActionStatus.planned, "how far it is")
  let on = Key("on", .date, "the day on which it reached its status")
  let note = Key("note", .note, "a remark")

  static let table = KeyTable(
    Self(), "the record of an action", definition: "actionRecord", isOpen: true
  ) {
    [$0.owner, $0.due, $0.status, $0.on, $0.note]
  }
}

/// The keys of what a company wants to reach.
struct TargetsKeys: MappingKeys {
  let level = Key("level", .reference, "a level of the questionnaire")
  let areas = Key(
    "areas", .node(.mapping(to: .score)), "dimensions with the lowest score of each, 0 to 100")

  static let table = KeyTable(Self(), "targets", definition: "targets", isOpen: true) {
    [$0.level, $0.areas]
  }
}

/// The keys of what came after a report.
struct OutcomeKeys: MappingKeys {
  let decided = Key("decided", ValueType<Advice>.word("advice"), "what was decided")
  let on = Key("on", .date, "the day of the decision")
  let went = Key("went", ValueType<Outcome.Verdict>.word("verdict"), "how it went")
  let result = Key("result", .note, "what came of it")

  static let table = KeyTable(Self(), "an outcome", definition: "outcome", isOpen: true) {
    [$0.decided, $0.on, $0.went, $0.result]
  }
}

struct RespondentKeys: MappingKeys {
  let id = Key(
    "id", .plainText, "who it is; of two files with the same, the later replaces the earlier")
  let name = Key("name", .plainText, "the person")
  let role = Key("role", .plainText, "a role of the questionnaire")

  static let table = KeyTable(Self(), "a respondent", definition: "respondent", isOpen: true) {
    [$0.id, $0.name, $0.role]
  }
}

/// The keys of an answer in its long form.
struct AnswerKeys: MappingKeys {
  let answer = Key(
    required: "answer", .node(.reference("value")), "the answer in its short form")
  let score = Key(
    "score", .mergedScore, "the points of several people whose answers were merged")
  let evidence = Key(
    "evidence", .word("evidence"), default: Evidence.declared, "how well the answer is supported")
  let note = Key("note", .note, "a remark; the reason of 'not-applicable'")
  let by = Key("by", .plainText, "who said it")
  let on = Key("on", .date, "when it was said")

  static let table = KeyTable(Self(), "an answer", definition: "answer", isOpen: true) {
    [$0.answer, $0.score, $0.evidence, $0.note, $0.by, $0.on]
  }
}

/// The keys of an answer that is known as a range of numbers.
struct RangeKeys: MappingKeys {
  let between = Key(
    required: "between", .node(.range), "the lowest and the highest number it may be")

  static let table = KeyTable(Self(), "a range", definition: "range") { [$0.between] }
}

/// The keys of a map of a table's columns.
struct ColumnMapKeys: MappingKeys {
  let columns = Key(
    "columns", .node(.mapping(to: .plainText, mayBeEmpty: true)),
    "headers of the table with what their columns hold")
  let answers = Key(
    "answers",
    .node(
      .mapping(
        to: .mapping(to: .either(.plainText, .list(of: .plainText))), mayBeEmpty: true)),
    "what columns hold, with the texts of their cells and what these stand for")

  let dates = Key(
    "dates", ValueType<DateOrder>.word("order of dates"),
    "the order of day, month and year where a column does not tell")

  static let table = KeyTable(Self(), "a column map") { [$0.columns, $0.answers, $0.dates] }
}

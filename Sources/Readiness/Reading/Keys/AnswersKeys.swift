import YAML

/// The keys of an answers file.
struct AnswersKeys: MappingKeys {
  let questionnaire = Key(
    "questionnaire", .plainText,
    en: "the id of a built-in questionnaire, or a path from this file's folder",
    fr: "l’id d’un questionnaire fourni, ou un chemin depuis le dossier de ce fichier")
  let version = Key(
    required: "version", .version, en: "the version of the questionnaire answered",
    fr: "la version du questionnaire auquel on répond")
  let organisation = Key(
    "organisation", .plainText, en: "whose answers these are",
    fr: "l’organisation dont ce sont les réponses")
  let respondent = Key(
    "respondent", .mapping(RespondentKeys.table), en: "who answered", fr: "qui a répondu")
  let date = Key(
    "date", .date, en: "the date of the answers, YYYY-MM-DD", fr: "la date des réponses, AAAA-MM-JJ"
  )
  let labels = Key(
    "labels", .node(.mapping(to: .plainText)),
    en: "the groups of companies that this one is in: names, such as sector, with texts",
    fr: "les groupes d’entreprises dont celle-ci fait partie\u{A0}: des noms, par exemple secteur, "
      + "avec leurs textes")
  let sendTo = Key(
    "send-to", .plainText, en: "who collects the answers, and until when",
    fr: "qui recueille les réponses, et jusqu’à quand")
  let answers = Key(
    required: "answers",
    .node(["type": ["object", "null"], "additionalProperties": .reference("entry")]),
    en: "question ids with their answers", fr: "les id des questions avec leurs réponses")

  let actions = Key(
    "actions", .node(.mapping(to: ActionRecordKeys.table.reference)),
    en: "what became of the plan: ids of actions with their status, owner and dates",
    fr: "ce qu’est devenu le plan\u{A0}: les id des actions avec leur statut, leur responsable et "
      + "leurs dates")
  let targets = Key(
    "targets", .mapping(TargetsKeys.table), en: "what is to be reached",
    fr: "ce qui est à atteindre")
  let outcome = Key(
    "outcome", .mapping(OutcomeKeys.table),
    en: "what was decided after the report, and how it went",
    fr: "ce qui a été décidé après le rapport, et comment cela s’est passé")

  static let table = KeyTable(Self(), "an answers file", isOpen: true) {
    [
      $0.questionnaire, $0.version, $0.organisation, $0.respondent, $0.date, $0.labels, $0.sendTo,
      $0.answers, $0.actions, $0.targets, $0.outcome,
    ]
  }
}

/// The keys of what became of an action.
struct ActionRecordKeys: MappingKeys {
  let owner = Key("owner", .plainText, en: "who does it", fr: "qui s’en charge")
  let due = Key(
    "due", .date, en: "the day by which it is to be done",
    fr: "le jour où elle doit être faite au plus tard")
  let status = Key(
    "status", .word("status"), default: ActionStatus.planned, en: "how far it is",
    fr: "où elle en est")
  let on = Key(
    "on", .date, en: "the day on which it reached its status",
    fr: "le jour où elle a pris ce statut")
  let note = Key("note", .note, en: "a remark", fr: "une remarque")

  static let table = KeyTable(
    Self(), "the record of an action", definition: "actionRecord", isOpen: true
  ) {
    [$0.owner, $0.due, $0.status, $0.on, $0.note]
  }
}

/// The keys of what a company wants to reach.
struct TargetsKeys: MappingKeys {
  let level = Key(
    "level", .reference, en: "a level of the questionnaire", fr: "un niveau du questionnaire")
  let areas = Key(
    "areas", .node(.mapping(to: .score)), en: "dimensions with the lowest score of each, 0 to 100",
    fr: "des domaines avec la note la plus basse de chacun, de 0 à 100")

  static let table = KeyTable(Self(), "targets", definition: "targets", isOpen: true) {
    [$0.level, $0.areas]
  }
}

/// The keys of what came after a report.
struct OutcomeKeys: MappingKeys {
  let decided = Key(
    "decided", ValueType<Advice>.word("advice"), en: "what was decided", fr: "ce qui a été décidé")
  let on = Key("on", .date, en: "the day of the decision", fr: "le jour de la décision")
  let went = Key(
    "went", ValueType<Outcome.Verdict>.word("verdict"), en: "how it went",
    fr: "comment cela s’est passé")
  let result = Key("result", .note, en: "what came of it", fr: "ce qui en est sorti")

  static let table = KeyTable(Self(), "an outcome", definition: "outcome", isOpen: true) {
    [$0.decided, $0.on, $0.went, $0.result]
  }
}

struct RespondentKeys: MappingKeys {
  let id = Key(
    "id", .plainText, en: "who it is; of two files with the same, the later replaces the earlier",
    fr: "qui c’est\u{202F}; de deux fichiers avec le même, le plus récent remplace l’autre")
  let name = Key("name", .plainText, en: "the person", fr: "la personne")
  let role = Key(
    "role", .plainText, en: "a role of the questionnaire", fr: "un rôle du questionnaire")

  static let table = KeyTable(Self(), "a respondent", definition: "respondent", isOpen: true) {
    [$0.id, $0.name, $0.role]
  }
}

/// The keys of an answer in its long form.
struct AnswerKeys: MappingKeys {
  let answer = Key(
    required: "answer", .node(.reference("value")), en: "the answer in its short form",
    fr: "la réponse en forme courte")
  let score = Key(
    "score", .mergedScore, en: "the points of several people whose answers were merged",
    fr: "les points de plusieurs personnes dont les réponses ont été réunies")
  let evidence = Key(
    "evidence", .word("evidence"), default: Evidence.declared,
    en: "how well the answer is supported", fr: "sur quoi la réponse s’appuie")
  let note = Key(
    "note", .note, en: "a remark; the reason of 'not-applicable'",
    fr: "une remarque\u{202F}; la raison de «\u{A0}not-applicable\u{A0}»")
  let by = Key("by", .plainText, en: "who said it", fr: "qui l’a dit")
  let on = Key("on", .date, en: "when it was said", fr: "quand cela a été dit")

  static let table = KeyTable(Self(), "an answer", definition: "answer", isOpen: true) {
    [$0.answer, $0.score, $0.evidence, $0.note, $0.by, $0.on]
  }
}

/// The keys of an answer that is known as a range of numbers.
struct RangeKeys: MappingKeys {
  let between = Key(
    required: "between", .node(.range), en: "the lowest and the highest number it may be",
    fr: "le plus petit et le plus grand nombre possibles")

  static let table = KeyTable(Self(), "a range", definition: "range") { [$0.between] }
}

/// The keys of a map of a table's columns.
struct ColumnMapKeys: MappingKeys {
  let columns = Key(
    "columns", .node(.mapping(to: .plainText, mayBeEmpty: true)),
    en: "headers of the table with what their columns hold",
    fr: "les en-têtes du tableau avec ce que contiennent leurs colonnes")
  let answers = Key(
    "answers",
    .node(
      .mapping(
        to: .mapping(to: .either(.plainText, .list(of: .plainText))), mayBeEmpty: true)),
    en: "what columns hold, with the texts of their cells and what these stand for",
    fr: "ce que contiennent des colonnes, avec les textes de leurs cellules et ce qu’ils veulent "
      + "dire")

  let dates = Key(
    "dates", ValueType<DateOrder>.word("order of dates"),
    en: "the order of day, month and year where a column does not tell",
    fr: "l’ordre du jour, du mois et de l’année quand une colonne ne le dit pas")

  static let table = KeyTable(Self(), "a column map") { [$0.columns, $0.answers, $0.dates] }
}

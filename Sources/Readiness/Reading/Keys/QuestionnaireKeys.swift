import YAML

/// The keys of a questionnaire outside its dimensions.
struct QuestionnaireKeys: MappingKeys {
  let format = Key(
    required: "format", .formatVersion, en: "the version of the format: 1",
    fr: "la version du format\u{A0}: 1")
  let id = Key(
    required: "id", .id, en: "how answers files name the questionnaire",
    fr: "le nom du questionnaire dans les fichiers de réponses")
  let version = Key(
    required: "version", .version,
    en: "raise it whenever a meaning changes; then say 'since' at the questions concerned",
    fr: "à relever dès qu’un sens change\u{202F}; mettre alors «\u{A0}since\u{A0}» aux questions "
      + "concernées")
  let languages = Key(
    required: "languages", .node(.list(of: .id).with(["uniqueItems": true])),
    en: "language codes; the first one stands in where a translation is missing",
    fr: "des codes de langue\u{202F}; la première langue remplace une traduction qui manque")
  let title = Key(required: "title", .text, en: "what it is called", fr: "son nom")
  let introduction = Key(
    "introduction", .text, en: "what is said before the first question",
    fr: "ce qui est dit avant la première question")
  let minutes = Key(
    "minutes", .wholeNumber(1...100_000), en: "how long answering takes",
    fr: "le temps qu’il faut pour répondre")
  let roles = Key(
    "roles", .node(.mapping(to: RoleKeys.reference, keys: .id, mayBeEmpty: true)),
    en: "who may be asked, by id; used by 'ask' and 'owner'",
    fr: "qui peut être interrogé, par id\u{202F}; lu par «\u{A0}ask\u{A0}» et «\u{A0}owner\u{A0}»")
  let levels = Key(
    required: "levels", .node(.list(of: LevelKeys.table.reference, least: 2)),
    en: "bands of the score, ascending, the first from 0",
    fr: "les tranches de la note, du bas vers le haut, la première à partir de 0")
  let dimensions = Key(
    required: "dimensions", .node(.list(of: DimensionKeys.table.reference)),
    en: "the parts, in the order of asking", fr: "les domaines, dans l’ordre où ils sont demandés")
  let prerequisiteChain = Key(
    "chain", .node(.list(of: .id, least: 0).with(["uniqueItems": true])),
    en: "questions that hold one another up, in order",
    fr: "des questions dont chacune s’appuie sur la précédente, dans l’ordre")
  let gates = Key(
    "gates", .node(.list(of: GateKeys.table.reference, least: 0)),
    en: "rules that no average can buy back", fr: "des règles qu’aucune moyenne ne rachète")
  let risks = Key(
    "risks", .mapping(RisksKeys.table), en: "the risks of staying away and of launching",
    fr: "les risques de rester absent et de se lancer")
  let advice = Key(
    "advice", .mapping(AdviceKeys.table), en: "when the advice turns", fr: "quand le conseil change"
  )
  let then = Key(
    "then", .id, en: "the id of the questionnaire to go on with",
    fr: "l’id du questionnaire par lequel continuer")

  static let table = KeyTable(Self(), "a questionnaire") {
    [
      $0.format, $0.id, $0.version, $0.languages, $0.title, $0.introduction, $0.minutes, $0.roles,
      $0.levels, $0.dimensions, $0.prerequisiteChain, $0.gates, $0.risks, $0.advice, $0.then,
    ]
  }
}

/// The long form of a role.
struct RoleKeys: MappingKeys {
  let title = Key(required: "title", .text, en: "what the role is called", fr: "le nom du rôle")
  let isConfidential = Key(
    "confidential", .trueOrFalse, default: false,
    en: "whether no answer of this role is shown for fewer people than the minimum",
    fr: "si aucune réponse de ce rôle n’est montrée pour moins de personnes que le minimum")

  static let table = KeyTable(Self(), "a role", definition: "role") {
    [$0.title, $0.isConfidential]
  }

  /// What stands for the schema of a role: its title, or the long form.
  static var reference: JSONValue { .either(.text, table.reference) }
}

struct LevelKeys: MappingKeys {
  let id = Key(
    required: "id", .newID, en: "named by blocking conditions and by 'needs'",
    fr: "nommé par les conditions bloquantes et par «\u{A0}needs\u{A0}»")
  let from = Key(
    required: "from", .score, en: "the lowest score of the level, 0 to 100",
    fr: "la note la plus basse du niveau, de 0 à 100")
  let title = Key("title", .text, en: "what the level is called", fr: "le nom du niveau")
  let meaning = Key(
    "meaning", .text, en: "what it means to be there", fr: "ce que veut dire y être")

  static let table = KeyTable(Self(), "a level", definition: "level") {
    [$0.id, $0.from, $0.title, $0.meaning]
  }
}

struct DimensionKeys: MappingKeys {
  let id = Key(required: "id", .newID, en: "named in results", fr: "nommé dans les résultats")
  let weight = Key(
    "weight", .wholeNumber(0...Limits.weight), default: 1,
    en: "weight among the dimensions; 0: asked, not scored",
    fr: "le poids parmi les domaines\u{202F}; 0\u{A0}: demandé, pas noté")
  let title = Key("title", .text, en: "what the part is called", fr: "le nom du domaine")
  let about = Key(
    "about", .text, en: "the question that guides its questions",
    fr: "la question qui guide ses questions")
  let questions = Key(
    required: "questions", .node(.list(of: QuestionKeys.reference, most: Limits.questions)),
    en: "its questions, in the order of asking",
    fr: "ses questions, dans l’ordre où elles sont posées")

  static let table = KeyTable(Self(), "a dimension", definition: "dimension") {
    [$0.id, $0.weight, $0.title, $0.about, $0.questions]
  }
}

struct GateKeys: MappingKeys {
  let id = Key(required: "id", .newID, en: "named in results", fr: "nommé dans les résultats")
  let title = Key(
    "title", .title,
    en: "a short name that fits after “Ruled out for now by:”, at most 60 characters",
    fr: "un nom court qui va après «\u{A0}Exclu pour l’instant par\u{A0}:\u{A0}», 60 caractères au "
      + "plus")
  let when = Key(
    required: "when", .node(.condition), en: "when the blocking condition applies",
    fr: "quand la condition bloquante s’applique")
  let level = Key(
    "level", .reference, en: "hold the level at this one at most",
    fr: "limite le niveau à celui-ci au plus")
  let advice = Key<Advice?>(
    "advice", .word("advice"), en: "hold the advice at this one at most",
    fr: "limite le conseil à celui-ci au plus")
  let reason = Key(
    required: "reason", .text, en: "why; shown in the report",
    fr: "pourquoi\u{202F}; montré dans le rapport")

  static let table = KeyTable(Self(), "a blocking condition", definition: "gate") {
    [$0.id, $0.title, $0.when, $0.level, $0.advice, $0.reason]
  }
}

// MARK: - Advice

struct AdviceKeys: MappingKeys {
  let absenceCut = Key(
    "absence-cut", .score, default: 50,
    en: "the absence risk from which staying away costs too much",
    fr: "le risque de rester absent à partir duquel rester absent coûte trop")
  let launchCut = Key(
    "launch-cut", .score, default: 50, en: "the launch risk from which launching costs too much",
    fr: "le risque de se lancer à partir duquel se lancer coûte trop")
  let needs = Key(
    "needs", .mapping(AdviceNeedsKeys.table), en: "the levels without which an advice is lowered",
    fr: "les niveaux sans lesquels un conseil est abaissé")
  let askAgain = Key(
    "ask-again", .mapping(AskAgainKeys.table), en: "the days after which to ask again",
    fr: "les jours au bout desquels redemander")

  static let table = KeyTable(Self(), "advice", definition: "advice") {
    [$0.absenceCut, $0.launchCut, $0.needs, $0.askAgain]
  }
}

struct AdviceNeedsKeys: MappingKeys {
  let go = Key(
    "go", .reference, en: "below this level, 'go' becomes 'test'",
    fr: "sous ce niveau, «\u{A0}go\u{A0}» devient «\u{A0}test\u{A0}»")
  let test = Key(
    "test", .reference, en: "below this level, 'test' becomes 'prepare'",
    fr: "sous ce niveau, «\u{A0}test\u{A0}» devient «\u{A0}prepare\u{A0}»")

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
      en: "days after the advice to \(advice), \(days) by default",
      fr: "jours après le conseil «\u{A0}\(advice)\u{A0}», \(days) par défaut")
  }
}

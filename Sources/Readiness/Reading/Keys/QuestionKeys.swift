import YAML

/// The keys of a question; those that name types belong to questions of these types only.
struct QuestionKeys: MappingKeys {
  let id = Key(
    required: "id", .newID, en: "named by conditions, risks and answers",
    fr: "nommé par les conditions, les risques et les réponses")
  let text = Key(required: "text", .text, en: "the question", fr: "la question")
  let title = Key(
    "title", .title, en: "a short name for tables, charts and lists, at most 60 characters",
    fr: "un nom court pour les tableaux, les graphiques et les listes, 60 caractères au plus")
  let type = Key(
    "type", .word("type"), default: QuestionType.choice, en: "choice by default",
    fr: "«\u{A0}choice\u{A0}» par défaut")
  let weight = Key(
    "weight", .wholeNumber(0...Limits.weight), default: 1,
    en: "weight inside the dimension, 1 by default", fr: "le poids dans le domaine, 1 par défaut")
  let ask = Key(
    "ask", .node(.list(of: .plainText)), en: "the roles whose answer counts; anyone's by default",
    fr: "les rôles dont la réponse compte\u{202F}; tous par défaut")
  let source = Key(
    "source", .text, en: "where the question comes from, and who said it",
    fr: "d’où vient la question, et qui l’a dit")
  let help = Key("help", .text, en: "what helps to answer", fr: "ce qui aide à répondre")
  let evidence = Key(
    "evidence", .text, en: "what to show for the answer", fr: "ce qui prouve la réponse")
  let when = Key(
    "when", .node(.condition), en: "asked only if this holds; reads earlier questions",
    fr: "posée seulement si ceci est vrai\u{202F}; lit des questions précédentes")
  let since = Key(
    "since", .version, default: 1,
    en: "the version in which the answers last changed meaning; older ones are asked again",
    fr: "la version où les réponses ont changé de sens pour la dernière fois\u{202F}; les plus "
      + "anciennes sont redemandées")
  let dontKnow = Key(
    "dont-know", .lowest, default: false, en: "not knowing counts as the lowest answer",
    fr: "ne pas savoir compte comme la réponse la plus basse")
  let notApplicable = Key(
    "not-applicable", .trueOrFalse, default: false, en: "whether 'not applicable' is offered",
    fr: "si «\u{A0}sans objet\u{A0}» est proposé")
  let findOut = Key(
    "find-out", .mapping(FindOutKeys.table), en: "how to find the answer out",
    fr: "comment trouver la réponse")
  let actions = Key(
    "actions", .node(.list(of: ActionKeys.table.reference, least: 0)),
    en: "what lifts a weak answer", fr: "ce qui relève une réponse faible")

  let lines = Key(
    required: "options", for: [.choice],
    .node(.list(of: LineKeys.reference, least: 2, most: Limits.options)),
    en: "the lines, lowest first; a line is a text, or {text, score}",
    fr: "les réponses, la plus basse d’abord\u{202F}; chacune est un texte, ou {text, score}")

  let options = Key(
    required: "options", for: [.multiple],
    .node(.list(of: OptionKeys.table.reference, most: Limits.options)), en: "what can be ticked",
    fr: "ce qui peut être coché")
  let full = Key(
    required: "full", for: [.multiple], .numberAboveZero, en: "the points that make a score of 100",
    fr: "les points qui donnent une note de 100")

  let score = Key(
    "score", for: [.yesNo], .mapping(YesNoScoreKeys.table),
    en: "the scores of yes and no, 100 and 0 by default",
    fr: "les notes du oui et du non, 100 et 0 par défaut")

  let unit = Key("unit", for: [.number], .text, en: "what is counted", fr: "ce qui est compté")
  let range = Key(
    required: "range", for: [.number], .node(.range),
    en: "the lowest and the highest number that may be answered",
    fr: "le plus petit et le plus grand nombre que l’on peut répondre")
  let scale = Key(
    "scale", for: [.number],
    .node(.mapping(to: .score, keys: ["pattern": "^-?[0-9]+(\\.[0-9]+)?$"])),
    en: "numbers with their scores, linear in between: {0: 0, 5: 50, 10: 100}",
    fr: "des nombres avec leurs notes, linéaires entre eux\u{A0}: {0: 0, 5: 50, 10: 100}")

  let maximumLength = Key(
    "max-length", for: [.text], .wholeNumber(1...Limits.textCharacters), default: 2_000,
    en: "the largest number of characters, 2000 by default",
    fr: "le plus grand nombre de caractères, 2000 par défaut")

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
  let text = Key(required: "text", .text, en: "what the line says", fr: "ce que dit la réponse")
  let score = Key(
    "score", .score, en: "0 to 100; evenly spaced by default",
    fr: "de 0 à 100\u{202F}; à intervalles égaux par défaut")

  static let table = KeyTable(Self(), "an option", definition: "longLine") { [$0.text, $0.score] }

  /// What stands for the schema of a line in its short or its long form.
  static var reference: JSONValue { .reference("line") }
}

/// The keys of an option of a multiple question.
struct OptionKeys: MappingKeys {
  let id = Key(
    required: "id", .newID, en: "named by answers and conditions",
    fr: "nommé par les réponses et les conditions")
  let text = Key(required: "text", .text, en: "what is ticked", fr: "ce qui est coché")
  let points = Key(
    "points", .number(0...Limits.number), en: "what it adds, 1 by default; 0 if 'alone'",
    fr: "ce qu’elle ajoute, 1 par défaut\u{202F}; 0 avec «\u{A0}alone\u{A0}»")
  let alone = Key(
    "alone", .trueOrFalse, default: false,
    en: "whether it excludes all others, as 'none of these' does",
    fr: "si elle exclut toutes les autres, comme «\u{A0}rien de tout cela\u{A0}»")

  static let table = KeyTable(Self(), "an option", definition: "option") {
    [$0.id, $0.text, $0.points, $0.alone]
  }
}

struct YesNoScoreKeys: MappingKeys {
  let yes = Key(required: "yes", .score, en: "the score of yes", fr: "la note du oui")
  let no = Key(required: "no", .score, en: "the score of no", fr: "la note du non")

  static let table = KeyTable(Self(), "the scores of yes and no", definition: "yesNoScore") {
    [$0.yes, $0.no]
  }
}

// MARK: - What to do about an answer

struct FindOutKeys: MappingKeys {
  let days = Key(
    required: "days", .halfDays, en: "person-days, in halves",
    fr: "des jours-personne, par demi-journées")
  let text = Key("text", .text, en: "what to do to know", fr: "ce qu’il faut faire pour savoir")

  static let table = KeyTable(Self(), "find-out", definition: "findOut") { [$0.days, $0.text] }
}

struct ActionKeys: MappingKeys {
  let id = Key(
    required: "id", .newID, en: "unique in the questionnaire, such as U1.a",
    fr: "unique dans le questionnaire, par exemple U1.a")
  let text = Key(required: "text", .text, en: "what to do", fr: "ce qu’il faut faire")
  let from = Key(
    required: "from", .steps,
    en: "the steps it starts from: 1 from score 0, 2 from 25, 3 from 50, 4 from 75, 5 at 100",
    fr: "les marches dont elle part\u{A0}: 1 à partir de la note 0, 2 de 25, 3 de 50, 4 de 75, 5 à "
      + "100")
  let to = Key(
    required: "to", .reachedStep, en: "the step it reaches", fr: "la marche qu’elle atteint")
  let days = Key(
    required: "days",
    .node(.either(.halfDays, .mapping(to: .halfDays, keys: ["pattern": "^[1-5]$"]))),
    en: "person-days in halves, one number or one for each step of 'from'",
    fr: "des jours-personne par demi-journées, un nombre ou un pour chaque marche de "
      + "«\u{A0}from\u{A0}»")
  let owner = Key("owner", .reference, en: "the role that does it", fr: "le rôle qui s’en charge")
  let needs = Key(
    "needs", .node(.mapping(to: .whole(1...5), mayBeEmpty: true)),
    en: "steps that other questions must have reached before",
    fr: "les marches que d’autres questions doivent avoir atteintes avant")
  let noRegret = Key(
    "no-regret", .trueOrFalse, default: false, en: "whether it is worth doing whatever the advice",
    fr: "si elle est utile quel que soit le conseil")

  static let table = KeyTable(Self(), "an action", definition: "action") {
    [$0.id, $0.text, $0.from, $0.to, $0.days, $0.owner, $0.needs, $0.noRegret]
  }
}

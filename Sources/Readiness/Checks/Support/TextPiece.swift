import Localization
import YAML

/// A text of a questionnaire in one language or, without one, in all of them.
struct TextPiece {
  /// Empty where the text stands without a language.
  let language: String
  let text: String
  let range: Range<Int>
}

/// A text of a questionnaire in all its languages.
struct TranslatedText {
  /// The value that holds it: a scalar or a mapping from language to text.
  let node: Node
  let kind: Kind

  /// What a text is for, as far as rules treat it differently.
  enum Kind: Equatable {
    case question(QuestionIndex)
    /// A line or an option of a question.
    case option(QuestionIndex)
    case action
    case reason, help, evidence, findOut, meaning
    case levelTitle, dimensionTitle, roleTitle
    case riskTitle, scenarioTitle
    /// The guiding question of a dimension.
    case about
    /// A word or two behind a number.
    case unit
    case other
  }

  var pieces: [TextPiece] {
    if node.kind == .scalar {
      return [TextPiece(language: "", text: node.text, range: node.range)]
    }
    return node.entries.map {
      TextPiece(language: $0.key.text, text: $0.value.text, range: $0.value.range)
    }
  }
}

extension QuestionnaireNodes {
  /// All texts of the questionnaire, in the order in which its keys are usually written.
  var texts: [TranslatedText] {
    var texts: [TranslatedText] = []
    func add(_ node: Node?, _ kind: TranslatedText.Kind) {
      if let node { texts.append(TranslatedText(node: node, kind: kind)) }
    }
    add(root[QuestionnaireKeys.keys.title], .other)
    add(root[QuestionnaireKeys.keys.introduction], .other)
    for role in roles { add(role.value[RoleKeys.keys.title] ?? role.value, .roleTitle) }
    for level in levels {
      add(level[LevelKeys.keys.title], .levelTitle)
      add(level[LevelKeys.keys.meaning], .meaning)
    }
    for dimension in dimensions {
      add(dimension[DimensionKeys.keys.title], .dimensionTitle)
      add(dimension[DimensionKeys.keys.about], .about)
    }
    for (index, question) in questions.indexed() {
      add(question[QuestionKeys.keys.text], .question(index))
      add(question[QuestionKeys.keys.title], .other)
      add(question[QuestionKeys.keys.help], .help)
      add(question[QuestionKeys.keys.evidence], .evidence)
      add(question[QuestionKeys.keys.unit], .unit)
      for option in options(of: index) {
        add(option[OptionKeys.keys.text] ?? option, .option(index))
      }
      add(question[QuestionKeys.keys.findOut]?[FindOutKeys.keys.text], .findOut)
      for action in actions(of: index) {
        add(action[ActionKeys.keys.text], .action)
      }
    }
    for gate in gates {
      add(gate[GateKeys.keys.title], .other)
      add(gate[GateKeys.keys.reason], .reason)
    }
    for risk in [RisksKeys.keys.absence, RisksKeys.keys.launch] {
      add(root[QuestionnaireKeys.keys.risks]?[risk]?[RiskKeys.keys.title], .riskTitle)
      for scenario in scenarios(of: risk.name) {
        add(scenario[ScenarioKeys.keys.title], .scenarioTitle)
      }
    }
    return texts
  }
}

extension TranslatedText {
  /// Each text in a further language beside the text in the first one.
  var translations: [(original: TextPiece, translation: TextPiece)] {
    guard let first = pieces.first, !first.language.isEmpty else { return [] }
    return pieces.dropFirst().map { (first, $0) }
  }
}

extension TextPiece {
  /// A note that shows the text beside a translation of it.
  var note: Diagnostic.Note {
    .init(
      Wording(
        en: "the text in '\(language)' is here",
        fr: "le texte en «\u{A0}\(language)\u{A0}» est ici"), at: range)
  }
}

extension CheckContext {
  /// Each text in a further language beside the text in the first one.
  var translations: [(original: TextPiece, translation: TextPiece)] {
    questionnaire.languages.count < 2 ? [] : texts.flatMap(\.translations)
  }

  /// The language of a text: its own, or the first one of the questionnaire.
  func language(of piece: TextPiece) -> String {
    piece.language.isEmpty ? questionnaire.languages[0] : piece.language
  }
}

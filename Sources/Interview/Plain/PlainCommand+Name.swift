import Localization

extension PlainCommand {
  /// The name of a command, as it follows a colon. The English and the French one work in every
  /// language; the help and the prompts show that of the present one.
  enum Name: String, CaseIterable {
    case help, again, why, back, next, list, find, clear, evidence, edit, undo, score, role,
      language, save, review, finish, report, quit
    case note = "remark"
    case goTo = "goto"
    case dontKnow = "dk"
    case notApplicable = "na"
    case goOn = "then"

    /// - Parameter word: what stands behind the colon.
    init?(typed word: some StringProtocol) {
      let name = Self.allCases.first { $0.words.contains { $0 == word } }
      guard let name else { return nil }
      self = name
    }

    /// The name with its colon: “:goto”, « :aller ».
    func shown(in language: Language) -> String {
      language.say(en: ":" + rawValue, fr: ":" + french[0])
    }

    /// All words that may be typed.
    var words: [String] { [rawValue] + french }

    /// The French name; where it has an accent, also without.
    private var french: [String] {
      switch self {
      case .help: ["aide"]
      case .again: ["encore"]
      case .why: ["pourquoi"]
      case .back: ["retour"]
      case .next: ["suivante"]
      case .goTo: ["aller"]
      case .list: ["liste"]
      case .find: ["chercher"]
      case .dontKnow: ["nsp"]
      case .notApplicable: ["sans-objet"]
      case .clear: ["effacer"]
      case .note: ["remarque", "note"]
      case .evidence: ["preuve"]
      case .edit: ["éditer", "editer"]
      case .undo: ["annuler"]
      case .score: ["résultat", "resultat"]
      case .role: ["rôle"]
      case .language: ["langue"]
      case .save: ["enregistrer"]
      case .review: ["revoir"]
      case .finish: ["terminer"]
      case .report: ["rapport"]
      case .goOn: ["suite"]
      case .quit: ["quitter"]
      }
    }
  }
}

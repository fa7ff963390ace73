import Localization
import Readiness
import Terminal

/// What stands on the first screen of a new answers file: what it is about, how long it takes, and
/// where the answers go.
struct Introduction: Localized {
  let interview: InterviewState

  /// The answers file as the person names it.
  let file: String
  let columns: Int

  var language: Language { interview.language }

  /// The rows, each text with an empty row behind it; only what is needed where there is no room.
  func rows(room: Int) -> [StyledText] {
    let questionnaire = interview.questionnaire
    let introduction = questionnaire.introduction?.text(in: interview.textLanguage)
    let texts = [introduction, interview.confidentiality, length, howToBegin].compactMap { $0 }
    let spaced = texts.flatMap { $0.rows(columns: columns) + [StyledText("")] }
    if spaced.count <= room { return spaced }
    let needed = [interview.confidentiality, length, howToBegin].compactMap { $0 }
    return needed.joined(separator: " ").rows(columns: columns)
  }
}

// MARK: - Words

extension Introduction {
  private var length: String {
    interview.questionnaire.length(
      asking: interview.askedQuestions.count, of: interview.questionsOfAllRoles.count,
      in: language)
  }

  private var howToBegin: String {
    if interview.options.isReadOnly {
      return say(
        en: "Press Enter to begin. Nothing is written.",
        fr: "Appuyez sur Entrée pour commencer. Rien n’est écrit.")
    }
    return say(
      en: "Press Enter to begin. Your answers go to \(file), each as soon as you accept it.",
      fr: "Appuyez sur Entrée pour commencer. Chaque réponse validée est enregistrée aussitôt "
        + "dans \(file).")
  }
}

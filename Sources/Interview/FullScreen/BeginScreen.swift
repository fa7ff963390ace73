package import Localization
import Readiness
package import Terminal

/// The start of a new answers file on the full screen: what the questionnaire is about, and a field
/// for the company.
package struct BeginScreen: PromptScreen, Localized {
  private var interview: InterviewState
  private var field = TextField()

  /// The answers file, if the person has named it.
  private let file: String?

  package var language: Language { interview.language }

  /// What was said at the start.
  package struct Answer: Equatable, Sendable {
    /// Nil if it was left empty.
    package let organisation: String?

    /// The language code of the questionnaire’s texts, which may have been changed.
    package let textLanguage: String

    package init(organisation: String?, textLanguage: String) {
      self.organisation = organisation
      self.textLanguage = textLanguage
    }
  }

  /// - Parameters:
  ///   - interview: the interview without answers.
  ///   - file: the answers file; nil where the company names it.
  package init(_ interview: InterviewState, file: String?) {
    self.interview = interview
    self.file = file
  }

  private var organisation: String? { field.text.isBlank ? nil : field.text.trimmed }

  package mutating func press(_ key: Key) -> PromptOutcome<Answer> {
    if key == .control("d"), field.isEmpty { return .quit }
    if field.handle(key) { return .goesOn }
    switch KeyCommand(key, in: .text) {
    case .accept:
      return .answered(
        Answer(organisation: organisation, textLanguage: interview.textLanguage))
    case .language: _ = interview.handle(.language(nil))
    case .quit: return .quit
    default: break
    }
    return .goesOn
  }

  package mutating func frame(_ size: ScreenSize) -> Frame {
    let columns = size.columns
    let title = StyledText(interview.title.neutralised, .bold).wrapped(columns: columns)
    let reader = StyledText(language.screenReaderHint).wrapped(columns: columns)
    let bottom = (size.isLow ? [] : reader) + [StyledText(""), keyRow(columns)]
    let asked = field.rows(under: whichCompany, columns: columns, most: 40)
    let name =
      file
      ?? AnswersFileName.standard(
        organisation: organisation, questionnaire: interview.questionnaire.id)
    let introduction = Introduction(interview: interview, file: name, columns: columns)
    let room = size.rows - title.count - 1 - asked.count - bottom.count
    return Frame(
      size: size, top: title + [StyledText("")] + introduction.rows(room: room) + asked,
      bottom: bottom)
  }

  private func keyRow(_ columns: Int) -> StyledText {
    KeyRow(order: [.begin, .fieldEnd], groups: [[.begin], [.fieldEnd]], gap: 3)
      .text(behindLanguage: "F7", of: interview, columns: columns)
  }
}

// MARK: - Words

extension BeginScreen {
  /// The same question line by line, with a space behind it for the answer.
  package var prompt: String {
    say(
      en: "\(whichCompany)\nCompany, or Enter: ",
      fr: "\(whichCompany)\nEntreprise, ou Entrée\u{A0}: ")
  }

  private var whichCompany: String {
    say(
      en: "Which company or organisation is this about? You may leave it empty.",
      fr: "De quelle entreprise ou organisation s’agit-il\u{202F}? Vous pouvez laisser vide.")
  }
}

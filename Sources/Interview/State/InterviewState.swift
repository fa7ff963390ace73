package import Localization
package import Readiness

/// An interview as a value: the answers so far, and where the person is in it.
///
/// It changes by events only; what is to be done outside comes out as effects. Full screen and
/// plain mode are two ways to show it and to make events from what is typed.
package struct InterviewState: Localized, Sendable {
  package let questionnaire: Questionnaire
  package let options: Options

  /// The accepted answers.
  package internal(set) var sheet: AnswerSheet

  /// What was marked or written and not accepted yet, by the position of its question.
  package internal(set) var drafts: [Int: Draft]

  package internal(set) var step: InterviewStep

  /// The language code of the questionnaire's texts.
  package internal(set) var textLanguage: String

  /// The id of the role whose questions only are asked.
  package internal(set) var role: String?

  /// What the accepted answers come to.
  package internal(set) var judgement: LiveAssessment

  package internal(set) var saving: SaveState

  /// The accepted changes, the last one last, to take them back.
  var history: [AnswerChange] = []

  /// The positions whose answers are not saved yet, in the order of their changes.
  package internal(set) var unsaved: [Int] = []

  /// The answers as they are in the file.
  var savedSheet: AnswerSheet

  /// Whether the person was told about open questions and may finish all the same.
  var mayFinish = false

  package enum SaveState: Equatable, Sendable {
    /// Nothing was accepted yet.
    case untouched
    case saved
    case readOnly
    /// Why the last change could not be saved.
    case notSaved(String)
  }

  /// What holds for the whole interview.
  package struct Options: Sendable {
    package var isReadOnly = false

    /// Whether score, advice and worth stay hidden until the end.
    package var hidesScore = false

    /// The role to ask for, which `m` and `:role` switch on and off.
    package var role: String?

    /// The ways of filling the gaps that are tried while the person types.
    package var completionLimit = 2_000

    package init() {}
  }

  /// - Parameters:
  ///   - drafts: what was left unaccepted in an earlier session.
  ///   - start: the position to begin at; by default the first open question, and the first of all
  ///     where nothing is answered yet.
  package init(
    _ questionnaire: Questionnaire, _ sheet: AnswerSheet, textLanguage: String,
    options: Options = Options(), drafts: [Int: Draft] = [:], start: Int? = nil
  ) {
    self.questionnaire = questionnaire
    self.options = options
    self.sheet = sheet
    self.drafts = drafts
    self.textLanguage = textLanguage
    savedSheet = sheet
    role = options.role
    judgement = LiveAssessment(questionnaire, sheet, limit: options.completionLimit)
    saving = options.isReadOnly ? .readOnly : .untouched
    step = .review
    let asked = askedPositions
    if let start, asked.contains(start) {
      step = .question(start)
    } else if counts.settled == 0, let first = asked.first {
      step = .question(first)
    } else if let open = asked.first(where: isOpen) {
      step = .question(open)
    }
  }
}

extension InterviewState {
  /// The language that the tool speaks: that of the texts, or English where it does not speak that.
  package var language: Language { Language(code: textLanguage) }

  /// The question at the present step; nil in the review.
  package var question: Question? {
    if case .question(let position) = step { questionnaire.questions[position] } else { nil }
  }
}

/// What an interview shows: a question, or the review of the answers.
package enum InterviewStep: Equatable, Sendable {
  /// The question at a position.
  case question(Int)
  /// The check of all answers after the last question.
  case review
}

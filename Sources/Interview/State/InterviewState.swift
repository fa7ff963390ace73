package import Localization
package import Readiness

/// The state of an interview: the answers so far, and the question that the person has reached.
///
/// Only events change it. What has to be done outside, such as writing the file, it returns as
/// effects. The full screen and plain mode show it, and turn what is typed into events.
package struct InterviewState: Localized, Sendable {
  package let questionnaire: Questionnaire
  package internal(set) var options: Options

  /// The accepted answers.
  package internal(set) var answers: Answers

  /// What was marked or written and not accepted yet, by question.
  package internal(set) var drafts: [QuestionIndex: Draft]

  /// What is shown now.
  package internal(set) var step: InterviewStep

  /// The language code of the questionnaire's texts.
  package internal(set) var textLanguage: String

  /// The id of the role whose questions are asked; nil if all are.
  package internal(set) var role: String?

  /// The assessment of the accepted answers.
  package internal(set) var assessment: LiveAssessment

  /// Whether the accepted answers are in the file.
  package internal(set) var saving: SaveState

  /// The accepted changes, oldest first, for undoing them.
  var history: [FileChange] = []

  /// What is changed and not saved yet, in the order of the changes.
  package internal(set) var unsaved: [FileEntry] = []

  /// The answers as they are in the file.
  var savedAnswers: Answers

  /// What the end says beside the figures.
  var endSummary = EndSummary()

  /// The question that was chosen in the check, to which its answer leads back.
  var changed: QuestionIndex?

  /// How many actions the plan proposes beside those of the list; known at the end only.
  var newlyProposed = 0

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

  /// Settings for the whole interview.
  package struct Options: Sendable {
    package var isReadOnly = false

    /// Whether the result stays hidden until the end.
    package var hidesResult = false

    /// Whether the result is shown although a role is asked.
    package var showsResult = false

    /// The answers file as the person names it.
    package var file = ""

    /// The questionnaire that a command has to name beside the file, as the file does not.
    package var unnamedQuestionnaire: String?

    /// The role that a command has to name beside the file, as the file does not.
    package var unnamedRole: String?

    /// What earlier sessions of the file could not save.
    package var setApart: [SetApart] = []

    /// The title of the questionnaire to go on with; nil if there is none.
    package var nextTitle: LocalizedText?

    /// The role to ask for, which `m` and `:role` switch on and off.
    package var role: String?

    /// The most combinations of the missing answers that are tried while the person types.
    package var completionLimit = 2_000

    /// The plan to follow in the place of the questions, in the order to do it; nil to ask.
    package var plan: [PlanItem]?

    /// Plans anew for the answers and actions as they are then; nil where that cannot be done.
    package var replan: (@Sendable (Answers) -> [PlanItem]?)?

    /// The only questions to ask; nil for all.
    package var only: [QuestionIndex]?

    /// The day of the session; nil where it is not known.
    package var today: CalendarDate?

    package init() {}
  }

  /// - Parameters:
  ///   - drafts: what an earlier session left unaccepted, by question.
  ///   - start: the index to begin at; by default the first open question, and the first of all
  ///     where nothing is answered yet.
  package init(
    _ questionnaire: Questionnaire, _ answers: Answers, textLanguage: String,
    options: Options = Options(), drafts: [QuestionIndex: Draft] = [:], start: QuestionIndex? = nil
  ) {
    self.questionnaire = questionnaire
    self.options = options
    self.answers = answers
    self.drafts = drafts
    self.textLanguage = textLanguage
    savedAnswers = answers
    role = options.role
    assessment = LiveAssessment(questionnaire, answers, limit: options.completionLimit)
    saving = options.isReadOnly ? .readOnly : .untouched
    step = .review
    if isChecklist {
      step = .checklist
      return
    }
    let asked = askedQuestions
    if let start, asked.contains(start) {
      step = .question(start)
    } else if options.only != nil, let first = asked.first {
      step = .question(first)
    } else if counts.settled == 0, let first = asked.first {
      step = .question(first)
    } else if let open = asked.first(where: isOpen) {
      step = .question(open)
    }
  }
}

extension InterviewState {
  /// Whether accepted answers are to be in the file and are not.
  package var isUnsaved: Bool { !unsaved.isEmpty && !options.isReadOnly }

  /// The tool's language: that of the texts, or English if the tool does not speak it.
  package var language: Language { Language(code: textLanguage) }

  /// The title of the questionnaire, with the company.
  var title: String {
    let title = questionnaire.title.text(in: textLanguage)
    return answers.organisation.map { "\(title) - \($0)" } ?? title
  }

  /// The name, in its own words, of the language that comes next; nil if there is one only.
  var nextLanguageName: String? {
    let languages = questionnaire.languages
    guard languages.count > 1, let index = languages.firstIndex(of: textLanguage) else {
      return nil
    }
    let code = languages[(index + 1) % languages.count]
    return Language(rawValue: code)?.ownName ?? code
  }

  /// The question at the present step; nil in the review.
  package var question: Question? {
    if case .question(let index) = step { questionnaire.questions[index] } else { nil }
  }
}

/// What an interview shows: a question, or the review of the answers.
package enum InterviewStep: Equatable, Sendable {
  /// The question at an index.
  case question(QuestionIndex)
  /// The check of all answers after the last question.
  case review
  /// The result, after the person has finished.
  case end
  /// The plan, to be ticked.
  case checklist
}

package import Localization
import Readiness
package import Terminal

/// The interview on the full screen: keys become events, and the state becomes a frame.
///
/// The interview is the same as in plain mode. This adds what a screen needs: the focus, the
/// fields that are being written, and the overlays.
package struct ScreenSession: Localized, Sendable {
  package private(set) var interview: InterviewState

  /// The size of the window.
  package var size: ScreenSize

  /// Whether the person asked to go on in plain mode.
  package private(set) var wantsPlainMode = false

  let opening: Opening

  /// What covers the question or the review, the topmost last.
  private var overlays: [Overlay]

  /// The number of characters of the longest question id, for which lists leave room.
  let longestID: Int

  /// The focus among the rows of the answer area, or among the questions of the review.
  var focus = ListCursor()

  /// What is being written into the fields of numbers and texts, by question.
  var fields: [QuestionIndex: TextField] = [:]

  /// The note that is being written.
  var note: NoteField?

  /// What the options are being filtered by.
  var filter: TextField?

  /// The name of the report that is to be written.
  var reportName: TextField?

  /// What is being written of an action of the plan.
  var actionField: ActionField?

  /// The digits of a line's number that is not complete yet.
  var digits = ""

  /// The keys pressed last, which may turn out to be one text.
  var typed: TypedKeys?
  var messages: [ScreenMessage] = []

  /// The number of keys in succession that have no meaning.
  var unknownKeys = 0

  /// When the answers were saved last, `HH:MM`.
  var savedAt: String?

  /// The assessment with the present mark.
  var preview: Preview?

  /// What the start screen says of the answers file.
  package struct Opening: Equatable, Sendable {
    /// A day as YYYY-MM-DD, and a time of it as HH:MM.
    package struct Moment: Equatable, Sendable {
      let date: String
      let time: String

      package init(date: String, time: String) {
        (self.date, self.time) = (date, time)
      }
    }

    package let file: String

    /// When the file was changed last; nil if there is none yet.
    package let lastSaved: Moment?

    /// Whether a screen before has said what it is about.
    package let isBegun: Bool

    package init(file: String, lastSaved: Moment?, isBegun: Bool = false) {
      self.file = file
      self.lastSaved = lastSaved
      self.isBegun = isBegun
    }
  }

  enum Overlay: Equatable, Sendable {
    /// The start, with the focus on one of its choices.
    case start(ListCursor)
    case outline(Outline)

    /// The help, or the score in detail, from a line on.
    case page(Page, ListCursor)

    /// The choice of a role.
    case roles(ListCursor)
  }

  /// A text to read.
  enum Page: Equatable, Sendable {
    case help, details
    /// An action of the plan in full, by its id.
    case action(String)
  }

  /// A note, or the reason why a question is not applicable, while it is written.
  struct NoteField: Equatable, Sendable {
    var field: TextField
    let isReason: Bool
  }

  package init(_ interview: InterviewState, _ opening: Opening, size: ScreenSize) {
    self.interview = interview
    self.opening = opening
    self.size = size
    longestID = interview.questionnaire.questions.map(\.id.count).max() ?? 1
    overlays = []
    for (index, text) in self.interview.takeWritings() {
      let question = interview.questionnaire.questions[index]
      let isText = if case .text = question.kind { true } else { false }
      fields[index] = TextField(text, isMultiline: isText)
    }
    let startsAtOnce = interview.isChecklist || opening.isBegun && startChoices.isEmpty
    if !startsAtOnce { overlays = [.start(ListCursor())] }
    arrive()
  }
}

extension ScreenSession {
  package var language: Language { interview.language }

  /// The topmost overlay. A new value replaces it; nil removes it.
  var overlay: Overlay? {
    get { overlays.last }
    set {
      if !overlays.isEmpty { overlays.removeLast() }
      if let newValue { overlays.append(newValue) }
    }
  }

  /// Whether the start screen is open.
  var isAtStart: Bool { if case .start? = overlays.first { true } else { false } }

  /// Opens an overlay above what is shown.
  mutating func open(_ overlay: Overlay) { overlays.append(overlay) }
}

extension ScreenSession {
  /// The smallest window in which an interview fits.
  package static let leastSize = ScreenSize(columns: 40, rows: 12)

  var isTooSmall: Bool {
    size.columns < Self.leastSize.columns || size.rows < Self.leastSize.rows
  }

  /// The interview with what is being written, as it should be kept for the next session.
  package var interviewToKeep: InterviewState {
    var left = self
    left.keepNote()
    for (index, field) in fields where isWrong(field, index) {
      left.interview.drafts[index, default: Draft()].writing = field.text
    }
    return left.interview
  }

  /// Takes a key.
  ///
  /// - Returns: the effects to carry out.
  package mutating func press(_ key: Key) -> [InterviewEffect] {
    if isTooSmall {
      wantsPlainMode = key == .character("p")
      return []
    }
    let errors = messages.filter(\.isError)
    let (before, unknown) = (written, unknownKeys)
    messages = []
    let effects = take(key)
    if unknownKeys == unknown { unknownKeys = 0 }
    if case .paste(_, let isCut) = key, isCut, written != before { messages.append(.pasteCut) }
    if messages.isEmpty, written == before { messages = errors }
    return effects
  }

  /// Goes to the line of the digits typed so far, when the time for another digit is over.
  mutating func takeDigits() {
    guard let number = Int(digits) else { return }
    digits = ""
    choose(number)
  }

  /// Takes the result of an effect.
  ///
  /// - Parameter time: the time of day, `HH:MM`.
  /// - Returns: the further effects to carry out.
  package mutating func note(_ event: InterviewEvent, at time: String) -> [InterviewEffect] {
    switch event {
    case .saved, .savedOver, .savedInPart: savedAt = time
    case .edited: if let question = interview.question { fields[question.index] = nil }
    default: break
    }
    typed = nil
    let effects = send(event)
    if case .edited(let text) = event { keepTooLong(text) }
    return effects
  }

  /// Puts a text from the editor that was too long into its field, to be shortened there.
  private mutating func keepTooLong(_ text: String) {
    let isTooLong = messages.contains { if case .notice(.tooLong) = $0 { true } else { false } }
    guard isTooLong, let question = interview.question else { return }
    let field = TextField(text, isMultiline: true)
    if case .text = question.kind {
      fields[question.index] = field
    } else {
      note = NoteField(field: field, isReason: false)
    }
  }

  /// Passes an event to the interview.
  mutating func send(_ event: InterviewEvent) -> [InterviewEffect] {
    let (step, changed) = (interview.step, interview.changed)
    let outcome = interview.handle(event)
    messages += outcome.notices.filter(\.isNews).map { .notice($0) }
    if interview.step != step { arrive() }
    // The check goes on where it was left.
    if interview.step == .review, step != .review, let changed {
      focus.index = reviewQuestions.firstIndex(of: changed) ?? 0
    }
    return outcome.effects
  }

  /// Sets the focus for a new question or the review.
  mutating func arrive() {
    (note, filter, reportName, digits) = (nil, nil, nil, "")
    focus = ListCursor()
    guard let question = interview.question else { return }
    let row = interview.value(of: question.index).flatMap(question.row)
    focus.index = row.flatMap { question.answerRows.firstIndex(of: $0) } ?? 0
  }

  mutating func respond(to key: Key) -> [InterviewEffect] {
    if overlay != nil { return respondOverlay(to: key) }
    if note != nil { return respondNote(to: key) }
    if filter != nil { return respondFilter(to: key) }
    switch interview.step {
    case .question: return respondQuestion(to: key)
    case .review: return respondReview(to: key)
    case .end: return respondEnd(to: key)
    case .checklist: return respondChecklist(to: key)
    }
  }

  /// Counts a key that has no meaning; after three of them a message names the key for help.
  mutating func ignore() -> [InterviewEffect] {
    unknownKeys += 1
    if unknownKeys >= 3 { messages.append(.pressForKeys) }
    return []
  }

  /// What an error may be about: the error is no longer shown when any of this changes.
  private var written: Written {
    let index = interview.question?.index
    return Written(
      step: interview.step, draft: index.flatMap { interview.drafts[$0] },
      field: index.flatMap { fields[$0]?.text },
      note: (note?.field ?? actionField?.field ?? reportName)?.text, filter: filter?.text,
      typed: typed.flatMap { $0.isText ? $0.text : nil },
      hasOverlay: overlay != nil)
  }

  private struct Written: Equatable {
    let step: InterviewStep
    let draft: Draft?
    let field: String?

    /// What is written into a field beside a label.
    let note: String?
    let filter: String?
    let typed: String?
    let hasOverlay: Bool
  }
}

extension Notice {
  /// Whether the notice says something that the screen does not show otherwise.
  fileprivate var isNews: Bool {
    switch self {
    case .saved, .languageIs, .followed: false
    default: true
    }
  }
}

import Localization
import Readiness

/// The interview line by line: what is typed becomes events, what comes of them becomes lines.
///
/// Lines only, the important word first and the prompt last, so that a screen reader, a braille
/// display or a pipe can follow. After `read`, the effects are to be carried out and what came of
/// them noted; then `output` says all of it.
package struct PlainSession: Sendable {
  package private(set) var interview: InterviewState

  /// What is to be said before the next prompt.
  private var notices: [Notice] = []
  private var lines: [String] = []

  /// Whether the next line is the reason why a question is not applicable.
  private var expectsReason = false

  /// What was shown last, to show a question again only when it changes.
  private var shownStep: InterviewStep?
  private var shownDimension: Int?

  /// What the answers came to when the score was last said.
  private var saidJudgement: LiveAssessment

  package init(_ interview: InterviewState) {
    self.interview = interview
    saidJudgement = interview.judgement
  }

  /// Takes the lines that open the session; `output` follows.
  package mutating func begin(_ opening: [String]) { lines += opening + [""] }

  /// Takes a line that was typed; nil at the end of the input.
  ///
  /// - Returns: what is to be done before `output`.
  package mutating func read(_ line: String?) -> [InterviewEffect] {
    guard let line else { return send(.endOfInput) }
    if expectsReason { return readReason(line) }
    switch PlainCommand(line, letters: letters) {
    case .answer(let text): return readAnswer(text)
    case .help: lines += help
    case .again: shownStep = nil
    case .why: lines += interview.question.map { reasons(of: $0) } ?? []
    case .back: return send(.back)
    case .next: return send(.next)
    case .dontKnow: return dontKnow()
    case .clear: return send(.clear)
    case .edit: return send(.edit)
    case .undo: return send(.undo)
    case .score: lines += interview.scoreDetails
    case .save: return send(.retrySaving)
    case .review:
      shownStep = nil
      return send(.review)
    case .finish: return send(.finish)
    case .quit: return send(.quit)
    case .goTo(let id): return goTo(id)
    case .list(let onlyOpen): lines += list(onlyOpen ? interview.openPositions : nil)
    case .find(let text): find(text)
    case .notApplicable(let reason): return notApplicable(reason)
    case .note(let text): return send(.setNote(text))
    case .evidence(let level): return setEvidence(level)
    case .role(let role): return setRole(role)
    case .language(let code): return setLanguage(code)
    case .unknown(let command):
      let nearest = nearest(
        to: String(command.dropFirst()), among: PlainCommand.names
      ).map { ":" + $0 }
      lines.append(words.unknownCommand(command, nearest: nearest))
    }
    return []
  }

  /// Notes what came of an effect.
  package mutating func note(_ event: InterviewEvent) {
    notices += interview.handle(event).notices
  }

  /// The session was stopped and goes on: the question is to be shown again.
  package mutating func showAgain() { shownStep = nil }

  /// What is to be printed now, the last line being the prompt.
  package mutating func output() -> PlainOutput {
    sayNotices()
    if shownStep != interview.step { showStep() }
    defer { lines = [] }
    return PlainOutput(lines: lines.map(\.plainLine), prompt: prompt.plainLine)
  }

  /// What is left to say when the session has ended.
  package mutating func lastLines() -> [String] {
    sayNotices()
    defer { lines = [] }
    return lines.map(\.plainLine)
  }
}

/// Lines to print, and a prompt to print behind them without a line break.
package struct PlainOutput: Equatable, Sendable {
  package let lines: [String]
  package let prompt: String
}

// MARK: - Answers

extension PlainSession {
  private var words: InterviewWords { interview.words }

  /// Lets an event happen.
  package mutating func send(_ event: InterviewEvent) -> [InterviewEffect] {
    let outcome = interview.handle(event)
    notices += outcome.notices
    return outcome.effects
  }

  private var letters: PlainCommand.Letters {
    switch interview.question?.kind {
    case .yesNo: .yesNo
    case .choice, .multiple, .number: .question
    case .text: .none
    case nil: .review
    }
  }

  private mutating func readAnswer(_ text: String) -> [InterviewEffect] {
    guard let question = interview.question else { return readInReview(text) }
    if text.isEmpty { return send(.accept) }
    do {
      let value = try question.answer(typed: text)
      if value == .notApplicable { return notApplicable("") }
      return send(.mark(value)) + send(.accept)
    } catch {
      lines.append(error.sentence(words, letters: PlainQuestion(interview, question).letters))
      return []
    }
  }

  private mutating func readInReview(_ text: String) -> [InterviewEffect] {
    if text.isEmpty, let open = interview.openPositions.first { return send(.goTo(open)) }
    return text.isEmpty ? send(.finish) : goTo(text)
  }

  private mutating func dontKnow() -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    if case .text = question.kind {
      lines.append(words.textCannotBeUnknown)
      return []
    }
    return send(.mark(.dontKnow)) + send(.accept)
  }

  private mutating func notApplicable(_ reason: String) -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    if !question.mayBeNotApplicable { return send(.mark(.notApplicable)) }
    if reason.isEmpty {
      expectsReason = true
      return []
    }
    return accept(reason: reason)
  }

  private mutating func readReason(_ line: String) -> [InterviewEffect] {
    expectsReason = false
    let reason = line.trimmed
    if reason.isEmpty, interview.question.flatMap({ interview.note(of: $0.position) }) == nil {
      notices.append(.reasonNeeded)
      return []
    }
    return accept(reason: reason)
  }

  private mutating func accept(reason: String) -> [InterviewEffect] {
    _ = interview.handle(.mark(.notApplicable))
    if !reason.isEmpty { _ = interview.handle(.setNote(reason)) }
    return send(.accept)
  }

  private mutating func setEvidence(_ level: String) -> [InterviewEffect] {
    if let evidence = Evidence(rawValue: level) { return send(.setEvidence(evidence)) }
    lines.append(words.unknownWord(level, valid: Evidence.allCases.map(\.rawValue)))
    return []
  }
}

// MARK: - Going about

extension PlainSession {
  private mutating func goTo(_ id: String) -> [InterviewEffect] {
    if id.isEmpty {
      let first = interview.questionnaire.questions.first?.id ?? ""
      lines.append(words.argumentNeeded(":goto \(first)"))
      return []
    }
    let questions = interview.questionnaire.questions
    let named =
      questions.first { $0.id == id }
      ?? questions.first { $0.id.lowercased() == id.lowercased() }
    let asked = interview.askedPositions
    let numbered = Int(id).flatMap { (1...max(1, asked.count)).contains($0) ? $0 - 1 : nil }
    if let position = named?.position ?? numbered.flatMap({ asked.isEmpty ? nil : asked[$0] }) {
      shownStep = nil
      return send(.goTo(position))
    }
    let nearest = nearest(to: id, among: questions.map(\.id))
    lines.append(words.unknownQuestion(id.shortened, nearest: nearest))
    return []
  }

  private mutating func setRole(_ id: String) -> [InterviewEffect] {
    let roles = interview.questionnaire.roles.map(\.id)
    if id == "all" { return send(.role(nil)) }
    if roles.contains(id) { return send(.role(id)) }
    lines.append(id.isEmpty ? words.roles(roles) : words.unknownWord(id, valid: roles + ["all"]))
    return []
  }

  private mutating func setLanguage(_ code: String) -> [InterviewEffect] {
    let languages = interview.questionnaire.languages
    if code.isEmpty || languages.contains(code) {
      shownStep = nil
      return send(.language(code.isEmpty ? nil : code))
    }
    lines.append(words.unknownWord(code, valid: languages))
    return []
  }

  private mutating func find(_ text: String) {
    if text.isEmpty {
      lines.append(words.argumentNeeded(":find …"))
      return
    }
    let found = interview.questions(containing: text)
    lines += list(found)
    lines.append(words.matches(found.count, text))
  }
}

// MARK: - What is shown

extension PlainSession {
  private var help: [String] {
    words.plainCommands.map { "\($0.command): \($0.does)." }
  }

  private func reasons(of question: Question) -> [String] {
    PlainQuestion(interview, question).reasons
  }

  /// Questions with their answers, all that are asked if no positions are given.
  private func list(_ positions: [Int]?) -> [String] {
    (positions ?? interview.askedPositions).map { position in
      let question = interview.questionnaire.questions[position]
      let answer = interview.sheet.answers[position].map { question.label(of: $0, words) }
      return words.labelled(question.id, answer ?? words.open) + ". "
        + question.text.text(in: interview.language)
    }
  }

  private var prompt: String {
    if expectsReason { return words.reasonPrompt }
    guard let question = interview.question else { return words.reviewPrompt }
    return PlainQuestion(interview, question).prompt
  }

  private mutating func showStep() {
    if !lines.isEmpty, lines.last != "" { lines.append("") }
    shownStep = interview.step
    guard let question = interview.question else { return showReview() }
    if shownDimension != question.dimension { showDimension(question.dimension) }
    lines += PlainQuestion(interview, question).lines
  }

  private mutating func showDimension(_ position: Int) {
    shownDimension = position
    let dimension = interview.questionnaire.dimensions[position]
    lines.append(
      words.dimension(
        position + 1, of: interview.questionnaire.dimensions.count,
        title: dimension.title.text(in: interview.language),
        about: dimension.about?.text(in: interview.language)))
  }

  private mutating func showReview() {
    shownDimension = nil
    lines.append(words.checkAnswers + ". " + interview.countsSentence)
    let doubtful = interview.askedPositions.filter {
      interview.isOpen($0) || interview.sheet.answers[$0]?.value == .dontKnow
    }
    lines += list(doubtful)
    let open = interview.openPositions.count
    lines.append(open > 0 ? words.openQuestions(open) : words.nothingOpen)
    lines += [interview.scoreLine.score(), interview.scoreLine.advice].removingRepetitions
  }

  /// Says the notices; a saved change with what it does to the score.
  private mutating func sayNotices() {
    let hasFailed = if case .notSaved = interview.saving { true } else { false }
    for notice in notices {
      switch notice {
      case .saved, .cleared, .undone:
        if hasFailed { continue }
        sayChange(notice)
      default: lines.append(interview.sentence(for: notice, .plain))
      }
    }
    notices = []
  }

  private mutating func sayChange(_ notice: Notice) {
    let sentence = interview.sentence(for: notice, .plain)
    if interview.options.hidesScore {
      lines.append(sentence)
    } else {
      lines.append(sentence + " " + interview.scoreLine.score(was: saidJudgement))
      lines.append(interview.scoreLine.advice)
    }
    saidJudgement = interview.judgement
  }
}

extension PlainQuestion {
  init(_ interview: InterviewState, _ question: Question) {
    self.init(interview: interview, question: question)
  }
}

extension [String] {
  fileprivate var removingRepetitions: [String] {
    indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }.map { self[$0] }
  }
}

package import Localization
import Readiness

/// The interview line by line: typed lines become events, and their results become printed lines.
///
/// It prints only lines, with the important word first and the prompt last, so that a screen
/// reader, a braille display or a pipe can follow. After `read`, carry out the effects and pass
/// their results to `note`; then `output` returns everything that is to be printed.
package struct PlainSession: Localized, Sendable {
  package private(set) var interview: InterviewState

  /// What is to be said before the next prompt.
  var notices: [Notice] = []
  var lines: [String] = []

  /// Whether the next line is the reason why a question is not applicable.
  private(set) var expectsReason = false

  /// What was shown last, to show a question again only when it changes.
  var shownStep: InterviewStep?
  var shownDimension: DimensionIndex?

  /// The assessment of the answers when the score was last printed.
  var saidJudgement: LiveAssessment

  package init(_ interview: InterviewState) {
    self.interview = interview
    saidJudgement = interview.assessment
  }

  package var language: Language { interview.language }

  /// Takes the lines that open the session; `output` follows.
  package mutating func begin(_ opening: [String]) { lines += opening + [""] }

  /// Takes a line that was typed; nil at the end of the input.
  ///
  /// - Returns: the effects to carry out before `output`.
  package mutating func read(_ line: String?) -> [InterviewEffect] {
    guard let line else { return send(.endOfInput) }
    if expectsReason { return readReason(line) }
    let command = PlainCommand(line, letters: letters)
    return interview.isChecklist ? follow(command) : answer(command)
  }

  private mutating func answer(_ command: PlainCommand) -> [InterviewEffect] {
    switch command {
    case .answer(let text): return readAnswer(text)
    case .help: lines += help
    case .again: shownStep = nil
    case .why: lines += reasons
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
    case .leave: return send(.leave)
    case .goOn: return send(.goOn)
    case .report(let name): return send(.writeReport(name.isEmpty ? interview.reportName : name))
    case .quit: return send(.quit)
    case .goTo(let id): return goTo(id)
    case .list(let onlyOpen): lines += list(onlyOpen ? interview.openQuestions : nil)
    case .find(let text): find(text)
    case .notApplicable(let reason): return notApplicable(reason)
    case .note(let text): return send(.setNote(text))
    case .evidence(let level): return setEvidence(level)
    case .role(let role): return setRole(role)
    case .language(let code): return setLanguage(code)
    case .unknown(let command): lines.append(unknownCommand(command))
    }
    return []
  }

  /// Whether a line asks to quit, wherever it is typed.
  package static func isQuitting(_ line: String) -> Bool {
    PlainCommand(line, letters: .none) == .quit
  }

  /// Says that a line was too long to be read.
  package mutating func refuseLine(longerThan mostBytes: Int) {
    lines.append(tooLongLine(mostBytes: mostBytes))
  }

  /// Takes the result of an effect.
  package mutating func note(_ event: InterviewEvent) {
    notices += interview.handle(event).notices
  }

  /// Shows the question again, after the process was stopped and resumed.
  package mutating func showAgain() { shownStep = nil }

  /// What is to be printed now.
  package mutating func output() -> PlainOutput {
    sayNotices()
    if shownStep != interview.step { showStep() }
    defer { lines = [] }
    return PlainOutput(lines: lines.map(\.plainLine), prompt: prompt.plainLine)
  }

  /// The lines that are still to be printed when the session has ended.
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
  /// Passes an event to the interview.
  ///
  /// - Returns: the effects to carry out.
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
    case nil: interview.isChecklist ? .checklist : interview.step == .end ? .end : .review
    }
  }

  private mutating func readAnswer(_ text: String) -> [InterviewEffect] {
    guard let question = interview.question else { return readInReview(text) }
    if text.isEmpty { return send(.accept) }
    do {
      let value = try question.answer(typed: text)
      if value == .notApplicable {
        return notApplicable(question.reason(typed: text) ?? "")
      }
      return send(.mark(value)) + send(.accept)
    } catch {
      let letters = PlainQuestion(interview: interview, question: question).letters
      lines.append(
        error.sentence(
          in: language, letters: letters, wayOut: CommandNames.plain(in: language).next))
      return []
    }
  }

  private mutating func readInReview(_ text: String) -> [InterviewEffect] {
    if interview.step == .end {
      lines.append(unknownWord(text, valid: ["w", "o", "b"]))
      return []
    }
    if text.isEmpty, let open = interview.openQuestions.first { return send(.change(open)) }
    return text.isEmpty ? send(.finish) : goTo(text)
  }

  private mutating func dontKnow() -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    if case .text = question.kind {
      lines.append(AnswerParsingError.unknownText.sentence(in: language))
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
    if reason.isEmpty, interview.question.flatMap({ interview.note(of: $0.index) }) == nil {
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
    if let evidence = Evidence.typed(level, in: language) { return send(.setEvidence(evidence)) }
    lines.append(unknownWord(level, valid: Evidence.allCases.map { $0.name(in: language) }))
    return []
  }
}

// MARK: - Words

extension PlainSession {
  func unknownCommand(_ command: String) -> String {
    let names = PlainCommand.Name.allCases.flatMap(\.words)
    let hint =
      nearest(to: String(command.dropFirst()), among: names).map { language.didYouMean(":\($0)") }
      ?? say(
        en: "\(helpCommand) lists the commands.",
        fr: "\(helpCommand) donne la liste des commandes.")
    return error(
      en: "no command \(command). \(hint)", fr: "pas de commande \(command). \(hint)")
  }

  var helpCommand: String { PlainCommand.Name.help.shown(in: language) }

  /// - Parameter valid: the words that may stand there.
  func unknownWord(_ word: String, valid: [String]) -> String {
    error(
      en: "“\(word)” is not known. Type one of these: \(language.list(valid)).",
      fr:
        "«\u{A0}\(word)\u{A0}» est inconnu. Tapez l’un de ces mots\u{A0}: \(language.list(valid)).")
  }
}

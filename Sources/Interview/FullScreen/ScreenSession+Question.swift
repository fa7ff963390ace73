import Readiness
import Terminal

/// Keys in a question.
extension ScreenSession {
  mutating func respondQuestion(to key: Key) -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    if edit(question, key) { return [] }
    if case .paste = key {
      messages.append(.pasteIgnored)
      return []
    }
    if key == .control("d"), field(of: question).isEmpty { return send(.quit) }
    guard let command = KeyCommand(key, in: context(of: question)) else { return ignore() }
    return perform(command, question)
  }

  func context(of question: Question) -> KeyCommand.Context {
    switch question.kind {
    case .choice, .multiple: .list
    case .yesNo: .yesNo
    case .number: isTyping(question) ? .text : .number
    case .text: .text
    }
  }

  private mutating func perform(_ command: KeyCommand, _ question: Question) -> [InterviewEffect] {
    if !digits.isEmpty, command == .accept {
      takeDigits()
      return []
    }
    switch command {
    case .accept: return accept(question)
    case .move(let step): move(step, question)
    case .digit(let digit): type(digit, question)
    case .toggle: return toggle(question.answerRows[focus.index], question)
    case .yes: return mark(.yesNo(true))
    case .no: return mark(.yesNo(false))
    case .dontKnow: return markUnknown(question)
    case .notApplicable: return beginReason(question)
    case .note: beginNote(question)
    case .evidence: return send(.setEvidence(interview.evidence(of: question.index).next))
    case .clear:
      fields[question.index] = nil
      let effects = send(.clear)
      arrive()
      return effects
    case .filter: beginFilter(question)
    case .close: digits = ""
    default: return performAnywhere(command)
    }
    return []
  }

  /// Carries out a command that means the same in a question and in the review.
  mutating func performAnywhere(_ command: KeyCommand) -> [InterviewEffect] {
    switch command {
    case .undo: return undo()
    case .previous: return send(.back)
    case .next: return send(.next)
    case .goTo: beginOutline()
    case .review: return send(.review)
    case .role: return switchRole()
    case .language: return send(.language(nil))
    case .details: open(.page(.details, ListCursor()))
    case .help: open(.page(.help, ListCursor()))
    case .editor: return send(.edit)
    case .quit: return send(.quit)
    case .retry: return send(.retrySaving)
    default: return ignore()
    }
    return []
  }

  private mutating func undo() -> [InterviewEffect] {
    let effects = send(.undo)
    if let question = interview.question { fields[question.index] = nil }
    if !effects.isEmpty || interview.options.isReadOnly { arrive() }
    return effects
  }
}

// MARK: - Marking

extension ScreenSession {
  /// Marks an answer to the present question.
  mutating func mark(_ value: AnswerValue) -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    let effects = send(.mark(value))
    if let row = question.row(of: value), let index = question.answerRows.firstIndex(of: row) {
      focus.index = index
    }
    return effects
  }

  private mutating func markUnknown(_ question: Question) -> [InterviewEffect] {
    if case .text = question.kind {
      messages.append(.fault(.unknownText))
      return []
    }
    if case .number = question.kind { fields[question.index] = TextField() }
    return mark(.dontKnow)
  }

  /// Whether the answer stands in the field of a number, and is not one of the lines below it.
  private func isInField(_ question: Question) -> Bool {
    interview.value(of: question.index).flatMap(question.row).map { $0 == .field } ?? true
  }

  private mutating func move(_ step: ListStep, _ question: Question) {
    if case .number = question.kind, isInField(question) {
      switch step {
      case .up, .pageUp: return self.step(by: -1, question)
      case .down, .pageDown: return self.step(by: 1, question)
      case .first, .last: break
      }
    }
    focus.move(step, count: question.answerRows.count, page: 5)
  }

  /// Takes a digit: the number of a line or, where there are ten lines or more, a part of it.
  private mutating func type(_ digit: Int, _ question: Question) {
    let count = lineCount(question)
    if count < 10 { return choose(digit) }
    digits += "\(digit)"
    guard let number = Int(digits), number > 0 else { return digits = "" }
    // With a further digit the number would be larger than that of the last line.
    if number * 10 > count { takeDigits() }
  }

  func lineCount(_ question: Question) -> Int {
    switch question.kind {
    case .choice(let lines): lines.count
    case .multiple(let multiple): multiple.options.count
    case .yesNo: 2
    case .number, .text: 0
    }
  }

  /// Goes to the line of a number and marks it.
  mutating func choose(_ number: Int) {
    guard let question = interview.question, number >= 1 else { return }
    let count = lineCount(question)
    if number > count {
      let isYesNo = if case .yesNo = question.kind { true } else { false }
      let text = "\(number)"
      messages.append(.fault(isYesNo ? .noYesOrNo(text) : .noLine(text, lines: count)))
      return
    }
    focus.index = number - 1
    switch question.answerRows[focus.index] {
    case .line(let line): _ = mark(.line(line))
    case .yes: _ = mark(.yesNo(true))
    case .no: _ = mark(.yesNo(false))
    case .option(let option): toggleOption(option, question)
    case .field, .dontKnow, .notApplicable: break
    }
  }

  /// Marks the line with the focus, or takes the mark away.
  mutating func toggle(_ row: AnswerRow, _ question: Question) -> [InterviewEffect] {
    if case .option(let option) = row {
      toggleOption(option, question)
      return []
    }
    if question.isMarked(row, by: interview.value(of: question.index)) {
      let effects = send(.unmark)
      if question.isMarked(row, by: interview.value(of: question.index)) {
        messages.append(.clearRemoves)
      }
      return effects
    }
    switch row {
    case .line(let line): return mark(.line(line))
    case .yes: return mark(.yesNo(true))
    case .no: return mark(.yesNo(false))
    case .dontKnow: return markUnknown(question)
    case .notApplicable: return beginReason(question)
    case .field, .option: return []
    }
  }

  private mutating func toggleOption(_ option: OptionIndex, _ question: Question) {
    guard case .multiple(let multiple) = question.kind else { return }
    var marked: [OptionIndex] = []
    if case .options(let ticked) = interview.value(of: question.index) { marked = ticked }
    if marked.contains(option) {
      marked.removeAll { $0 == option }
    } else if let exclusive = ([option] + marked).first(where: { multiple.options[$0].isExclusive }
    ),
      !marked.isEmpty
    {
      let others = (marked + [option]).filter { $0 != exclusive }
      let inTheWay = exclusive == option ? others : [exclusive]
      messages.append(.isExclusive(exclusive, marked: inTheWay.sorted()))
      return
    } else {
      marked = (marked + [option]).sorted()
    }
    _ = send(.mark(.options(marked)))
  }
}

// MARK: - Accepting

extension ScreenSession {
  private mutating func accept(_ question: Question) -> [InterviewEffect] {
    let index = question.index
    if let field = fields[index] {
      if field.isEmpty, case .text = question.kind, interview.answers.byQuestion[index] != nil {
        fields[index] = nil
        return send(.clear) + send(.accept)
      }
      if !field.isEmpty, let fault = question.fault(typed: field.text) {
        messages.append(.fault(fault))
        return []
      }
      if field.isEmpty, case .field? = interview.value(of: index).flatMap(question.row),
        case .number = question.kind
      {
        messages.append(.nothingMarked)
        return []
      }
    }
    let hadDraft = interview.drafts[index] != nil
    let effects = send(.accept)
    if messages.contains(.notice(.nothingMarked)) {
      messages = [.nothingMarked]
    } else if !hadDraft || interview.drafts[index] == nil {
      fields[index] = nil
    }
    return effects
  }
}

extension Question {
  /// Why a typed answer cannot be taken; nil if it can.
  func fault(typed text: String) -> AnswerParsingError? {
    do {
      _ = try answer(typed: text)
      return nil
    } catch { return error }
  }
}

extension Evidence {
  /// The next level, and after the last one the first.
  fileprivate var next: Evidence {
    switch self {
    case .declared: .documented
    case .documented: .observed
    case .observed: .declared
    }
  }
}

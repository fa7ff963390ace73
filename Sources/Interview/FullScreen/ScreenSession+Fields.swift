import Localization
import Readiness
import Terminal

/// Keys in fields: numbers, texts, notes, the filter.
extension ScreenSession {
  /// The text in the field of a question: what is being written, or the present answer.
  func field(of question: Question) -> TextField {
    if let field = fields[question.index] { return field }
    let isText = if case .text = question.kind { true } else { false }
    let text = interview.value(of: question.index).flatMap(question.fieldText) ?? ""
    return TextField(text, isMultiline: isText)
  }

  /// Lets a key change the field of a number or a text.
  ///
  /// - Returns: whether the field uses the key.
  mutating func edit(_ question: Question, _ key: Key) -> Bool {
    switch question.kind {
    case .choice, .multiple, .yesNo: return false
    case .number: if !isForNumber(key, question) { return false }
    case .text: break
    }
    var field = replaces(key, question) ? TextField() : field(of: question)
    guard field.handle(key, columns: textColumns) else { return false }
    set(field, question)
    return true
  }

  /// Whether a key takes the place of the saved number: a digit or a paste, before anything else
  /// was done in the field.
  private func replaces(_ key: Key, _ question: Question) -> Bool {
    guard case .number = question.kind, fields[question.index] == nil else { return false }
    return switch key {
    case .character(let character): character.isNumber
    case .paste: true
    default: false
    }
  }

  /// Whether something is being typed into the field of a number: then every letter is text. While
  /// the field is empty or shows the saved answer, letters are commands.
  func isTyping(_ question: Question) -> Bool {
    guard case .number = question.kind, let field = fields[question.index], !field.isEmpty
    else { return false }
    let saved = interview.answers.byQuestion[question.index]?.value
    return field.text != saved.flatMap(question.fieldText)
  }

  /// Whether the field of a number takes a key: all characters but those that are commands.
  private func isForNumber(_ key: Key, _ question: Question) -> Bool {
    switch key {
    case .character(" "): !field(of: question).isEmpty
    case .character: isTyping(question) || KeyCommand(key, in: .number) == nil
    default: true
    }
  }

  /// The width of the rows in which a text or a note is written, in columns.
  var textColumns: Int { size.columns - 4 }

  mutating func set(_ field: TextField, _ question: Question) {
    let hasChanged = field.text != self.field(of: question).text
    fields[question.index] = field
    focus.index = 0
    if !hasChanged { return }
    if let value = try? question.answer(typed: field.text) {
      _ = send(.mark(value))
    } else {
      _ = send(.unmark)
    }
  }

  /// Makes a number larger or smaller by one, inside its range.
  mutating func step(by count: Int, _ question: Question) {
    guard case .number(let number) = question.kind else { return }
    // What cannot be read stays to be corrected.
    if isTyping(question), question.fault(typed: field(of: question).text) != nil {
      _ = ignore()
      return
    }
    let present: Double
    switch interview.value(of: question.index) {
    case .number(let value): present = value + Double(-count)
    case .between:
      messages.append(.rangeStays)
      return
    case .line, .options, .yesNo, .text, .dontKnow, .notApplicable, nil:
      present = number.range.lowerBound
    }
    let value = min(max(present, number.range.lowerBound), number.range.upperBound)
    set(TextField(number.typed(value)), question)
  }
}

// MARK: - The note and the reason

extension ScreenSession {
  mutating func beginNote(_ question: Question) {
    let text = interview.note(of: question.index) ?? ""
    note = NoteField(field: TextField(text, isMultiline: true), isReason: false)
  }

  mutating func beginReason(_ question: Question) -> [InterviewEffect] {
    if !question.mayBeNotApplicable { return send(.mark(.notApplicable)) }
    let text = interview.note(of: question.index) ?? ""
    note = NoteField(field: TextField(text, isMultiline: true), isReason: true)
    return []
  }

  mutating func respondNote(to key: Key) -> [InterviewEffect] {
    guard var note else { return [] }
    switch key {
    case .enter: return takeNote(note)
    case .escape:
      self.note = nil
      return []
    case .control("e") where !note.isReason:
      let effects = takeNote(note)
      return self.note == nil ? effects + send(.edit) : effects
    default: break
    }
    guard note.field.handle(key, columns: textColumns) else {
      let isEnd = key == .control("d") && note.field.isEmpty
      return perform(isEnd ? .quit : KeyCommand(key, in: .text), beside: note)
    }
    self.note = note
    return []
  }

  /// Carries out a key that the note does not use.
  private mutating func perform(_ command: KeyCommand?, beside note: NoteField) -> [InterviewEffect]
  {
    switch command {
    case .help, .details, .language: break
    case .previous, .next, .goTo, .review, .role, .undo, .quit: keepNote()
    default: return ignore()
    }
    return command.map { performAnywhere($0) } ?? []
  }

  /// Closes the note and keeps what was written so far as a draft.
  mutating func keepNote() {
    guard let note else { return }
    self.note = nil
    let text = note.field.text.trimmed
    if text.unicodeScalars.count > InterviewState.noteLimit || (note.isReason && text.isEmpty) {
      return
    }
    if note.isReason { _ = send(.mark(.notApplicable)) }
    _ = send(.setNote(text))
  }

  private mutating func takeNote(_ note: NoteField) -> [InterviewEffect] {
    let text = note.field.text.trimmed
    let limit = InterviewState.noteLimit
    let count = text.unicodeScalars.count
    if count > limit {
      messages.append(.notice(.tooLong(count, limit: limit)))
      return []
    }
    if note.isReason {
      if text.isEmpty {
        messages.append(.notice(.reasonNeeded))
        return []
      }
      self.note = nil
      let effects = mark(.notApplicable)
      return effects + send(.setNote(text))
    }
    self.note = nil
    let present = interview.question.flatMap { interview.note(of: $0.index) } ?? ""
    return text == present ? [] : send(.setNote(text))
  }
}

// MARK: - The filter

extension ScreenSession {
  mutating func beginFilter(_ question: Question) {
    switch question.kind {
    case .choice, .multiple: filter = TextField()
    case .yesNo, .number, .text: _ = ignore()
    }
  }

  /// The indices of the answer rows that contain the text of the filter.
  func shownRows(of question: Question) -> [Int] {
    let rows = question.answerRows
    let wanted = filter?.text.lowercased() ?? ""
    if wanted.isEmpty { return Array(rows.indices) }
    return rows.indices.filter { index in
      question.text(of: rows[index])?.text(in: interview.textLanguage).lowercased()
        .contains(wanted) ?? false
    }
  }

  mutating func respondFilter(to key: Key) -> [InterviewEffect] {
    guard var field = filter, let question = interview.question else { return [] }
    let shown = shownRows(of: question)
    switch key {
    case .escape:
      filter = nil
      return []
    case .function(1):
      open(.page(.help, ListCursor()))
      return []
    case .enter, .lineBreak:
      if shown.isEmpty { messages.append(.noOption(field.text)) } else { filter = nil }
      return []
    case .up: focus.move(.up, among: shown, page: 1)
    case .down: focus.move(.down, among: shown, page: 1)
    default:
      guard field.handle(key) else { return ignore() }
      filter = field
      let matches = shownRows(of: question)
      if matches.isEmpty { messages.append(.noOption(field.text)) }
      if !matches.contains(focus.index) { focus.index = matches.first ?? focus.index }
    }
    return []
  }
}

extension Question {
  /// The text of an answer in the question's field; nil for an answer that is chosen from lines.
  fileprivate func fieldText(_ value: AnswerValue) -> String? {
    switch value {
    case .number(let number): return typed(number)
    case .between(let low, let high):
      return typed(low) + (low < 0 || high < 0 ? ".." : "-") + typed(high)
    case .text(let text): return text
    case .line, .options, .yesNo, .dontKnow, .notApplicable: return nil
    }
  }
}

import Localization
import Readiness
import Terminal

/// Keys that were pressed one after the other at a question without a field of its own, and that
/// may turn out to be one text: “no”, “de 3 à 6”, “1 2”.
///
/// Each key does at once what it is for. When the next one shows that a text is meant, what they
/// did is taken back, and the whole text is read as plain mode reads it.
struct TypedKeys: Sendable {
  private(set) var text: String

  /// The session before the first key. A value cannot hold itself, so it stands in an array.
  let before: [ScreenSession]

  /// A key that would save or end something, which cannot be taken back: it waits.
  private(set) var waiting: Key?

  /// The number of characters at the start of the text that have marked their lines.
  private(set) var marking: Int

  /// Whether the keys are known to be a text.
  private(set) var isText = false

  /// Whether the time is over in which any further letter makes a text of the keys.
  fileprivate(set) var isPaused = false

  init(_ character: Character, before: ScreenSession, waiting: Key?) {
    text = String(character)
    self.before = [before]
    self.waiting = waiting
    marking = character.isLetter ? 0 : 1
  }

  /// Whether the keys are letters. Digits have no time limit: a letter soon acts by itself.
  var areLetters: Bool { marking == 0 }

  /// Whether nothing stands behind the digits that have marked their lines.
  var isMarkedWhole: Bool { !areLetters && text.dropFirst(marking).allSatisfy(\.isWhitespace) }

  /// Takes a further digit that has marked its line.
  mutating func append(marking digit: Character, separator: String) {
    text += separator + String(digit)
    marking = text.count
  }

  mutating func append(_ character: Character) {
    text.append(character)
    (isText, waiting) = (true, nil)
  }

  /// Takes a further letter that did what it is for.
  fileprivate mutating func append(command character: Character) {
    text.append(character)
    isPaused = false
  }
}

extension ScreenSession {
  /// Whether the next key within 700 ms may belong to the keys before: to a line’s number, to a
  /// word.
  package var awaitsKey: Bool {
    !digits.isEmpty || typed.map { $0.areLetters && !$0.isText && !$0.isPaused } ?? false
  }

  /// Does what the keys pressed so far are for, when the time for a further one is over.
  ///
  /// - Returns: the effects to carry out.
  package mutating func takePause() -> [InterviewEffect] {
    takeDigits()
    guard let keys = typed, keys.areLetters, !keys.isText else { return [] }
    typed = nil
    guard let key = keys.waiting else {
      if isStill(where: keys) {
        typed = keys
        typed?.isPaused = true
      }
      return []
    }
    messages = []
    return respond(to: key)
  }

  /// Whether the keys have led nowhere else, so that they may still turn out to be a text.
  private func isStill(where keys: TypedKeys) -> Bool {
    overlay == nil && note == nil && filter == nil
      && keys.before.allSatisfy { $0.interview.step == interview.step }
  }

  /// Takes a key, alone or as a part of a text.
  mutating func take(_ key: Key) -> [InterviewEffect] {
    guard var keys = typed else { return begin(key) }
    typed = nil
    if case .character(let character) = key {
      if joins(character, keys) {
        if let effects = mark(character, &keys) { return effects }
        keys.append(character)
        return read(keys)
      }
      if keys.isPaused { return carryOut(character, behind: keys) }
    }
    if keys.isText {
      switch key {
      case .enter, .lineBreak: return accept(keys)
      case .backspace, .escape:
        restore(keys)
        return []
      default: break
      }
    }
    let effects = keys.waiting.map { respond(to: $0) } ?? []
    return effects + begin(key)
  }

  /// Takes a key that no other belongs to so far.
  private mutating func begin(_ key: Key) -> [InterviewEffect] {
    guard case .character(let character) = key, beginsText(character.halfWidth) else {
      return respond(to: key)
    }
    let before = self
    let effects = respond(to: key)
    if effects.isEmpty || !character.isLetter {
      typed = TypedKeys(character.halfWidth, before: before, waiting: nil)
      return effects
    }
    self = before
    typed = TypedKeys(character.halfWidth, before: before, waiting: key)
    return []
  }

  /// Carries out a command behind keys that may still turn out to be a text with it.
  private mutating func carryOut(
    _ character: Character, behind keys: TypedKeys
  ) -> [InterviewEffect] {
    let key = Key.character(character)
    if !character.isLetter { return begin(key) }
    let before = self
    if respond(to: key).isEmpty, isStill(where: keys) {
      var keys = keys
      keys.append(command: character.halfWidth)
      typed = keys
      return []
    }
    self = before
    return begin(key)
  }

  /// Whether a text may begin with a character: a digit where lines have numbers, a letter where
  /// words are answers. A letter that opens a field does so at once.
  private func beginsText(_ character: Character) -> Bool {
    guard overlay == nil, note == nil, filter == nil, let question = interview.question else {
      return false
    }
    if character.isDigit { return lineCount(question) > 0 }
    guard character.isLetter else { return false }
    switch question.kind {
    case .choice, .multiple, .text: return false
    case .number where isTyping(question): return false
    case .number, .yesNo: break
    }
    switch KeyCommand(.character(character), in: context(of: question)) {
    case .note, .goTo: return false
    case .notApplicable: return !question.mayBeNotApplicable
    case nil: return lineCount(question) > 0
    default: return true
    }
  }

  /// Whether a character belongs to the keys before.
  private func joins(_ character: Character, _ keys: TypedKeys) -> Bool {
    if keys.isText, !keys.isMarkedWhole { return true }
    let character = character.halfWidth
    let isCommand = interview.question.map {
      KeyCommand(.character(character), in: context(of: $0)) != nil
    }
    if !keys.areLetters {
      if character.isDigit { return keys.isText || mayMarkMore(keys) }
      return character.isLetter || "?/".contains(character) ? isCommand == false : true
    }
    // The same command again, or one step up and one down, are no word.
    guard let last = keys.text.last, last != character else { return false }
    let moves: Set<Character> = ["j", "k"]
    if moves.isSuperset(of: [last, character]) { return false }
    if keys.isPaused { return joins(character, behindPause: keys, isCommand: isCommand ?? true) }
    return character.isLetter || "'’".contains(character)
      || isCommand == false && !Self.numberSigns.contains(character)
  }

  /// Whether a character makes a text of letters that were pressed long before it, and that did
  /// what they are for: if it is no command, or if it goes on with a word that is an answer, and
  /// would change the answer or lead elsewhere by itself.
  private func joins(
    _ character: Character, behindPause keys: TypedKeys, isCommand: Bool
  ) -> Bool {
    guard let question = interview.question, !Self.numberSigns.contains(character) else {
      return false
    }
    if !isCommand || character == " " { return !isCommand || keys.text.count > 1 }
    let text = keys.text + String(character)
    guard question.mayBegin(typed: text) else { return false }
    var other = self
    let isRevocable = other.respond(to: .character(character)).isEmpty
    return question.fault(typed: text) == nil || !isRevocable || !other.isStill(where: keys)
      || other.interview.value(of: question.index) != interview.value(of: question.index)
  }

  /// What a number may begin with.
  private static let numberSigns: Set<Character> = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-", "–", "−", "<", ">", "≤", "≥", "~", ",",
  ]

  /// Whether further digits mark further lines, or make the number of a line longer.
  private func mayMarkMore(_ keys: TypedKeys) -> Bool {
    guard let question = interview.question else { return false }
    if case .multiple = question.kind { return true }
    return !digits.isEmpty
  }

  /// Lets a further digit mark its line; nil if the keys are a text already, or become one.
  private mutating func mark(_ character: Character, _ keys: inout TypedKeys) -> [InterviewEffect]?
  {
    guard !keys.areLetters, !keys.isText, character.halfWidth.isDigit,
      let question = interview.question
    else { return nil }
    let separator = lineCount(question) < 10 ? " " : digits.isEmpty ? " " : ""
    let effects = respond(to: .character(character))
    keys.append(marking: character.halfWidth, separator: separator)
    typed = keys
    return effects
  }

  /// Takes back what the keys did, and marks what their text means.
  private mutating func read(_ keys: TypedKeys) -> [InterviewEffect] {
    if keys.isMarkedWhole {
      typed = keys
      return []
    }
    restore(keys)
    guard let question = interview.question else { return [] }
    if case .number = question.kind {
      set(TextField(keys.text), question)
      return []
    }
    if let value = try? question.answer(typed: keys.text), value != .notApplicable {
      _ = mark(value)
      messages = []
    }
    typed = keys
    return []
  }

  /// Takes the text as the answer, or says why it is none.
  private mutating func accept(_ keys: TypedKeys) -> [InterviewEffect] {
    guard let question = interview.question else { return [] }
    if keys.isMarkedWhole, keys.text.hasSuffix(" ") { return respond(to: .enter) }
    do {
      let value = try question.answer(typed: keys.text)
      if value == .notApplicable { return beginReason(question) }
      return mark(value) + respond(to: .enter)
    } catch {
      restore(keys)
      messages.append(.fault(error))
      return []
    }
  }

  private mutating func restore(_ keys: TypedKeys) {
    let size = size
    for before in keys.before { self = before }
    self.size = size
    messages = []
  }
}

extension Character {
  /// The ordinary form of a full-width letter, digit or sign.
  var halfWidth: Character { String(self).halfWidth.first ?? self }

  fileprivate var isDigit: Bool { isASCII && isNumber }
}

import Localization

/// A line of plain mode as what it asks for.
enum PlainCommand: Equatable {
  case answer(String)
  case help, again, why, back, next, dontKnow, clear, edit, undo, score, save, review, finish, quit
  case goTo(String)
  case list(onlyOpen: Bool)
  case find(String)
  case notApplicable(String)
  case note(String)
  case evidence(String)
  case role(String)
  case language(String)
  case unknown(String)

  /// The words that follow a colon.
  static let names = [
    "help", "again", "why", "back", "next", "goto", "list", "find", "dk", "na", "clear", "note",
    "evidence", "edit", "undo", "score", "role", "language", "save", "review", "finish", "quit",
  ]

  /// - Parameter letters: the letters that stand for a command here.
  init(_ line: String, letters: Letters) {
    let line = line.trimmed
    if line.hasPrefix("::") {
      self = .answer(String(line.dropFirst()))
    } else if line.hasPrefix(":") {
      self = Self.named(line)
    } else {
      self = letters.command(line) ?? .answer(line)
    }
  }

  private static func named(_ line: String) -> PlainCommand {
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    let rest = String(line.dropFirst(word.count + 1)).trimmed
    return switch word {
    case "help": .help
    case "again": .again
    case "why": .why
    case "back": .back
    case "next": .next
    case "goto": .goTo(rest)
    case "list": .list(onlyOpen: rest == "open")
    case "find": .find(rest)
    case "dk": .dontKnow
    case "na": .notApplicable(rest)
    case "clear": .clear
    case "note": .note(rest)
    case "evidence": .evidence(rest)
    case "edit": .edit
    case "undo": .undo
    case "score": .score
    case "role": .role(rest)
    case "language": .language(rest)
    case "save": .save
    case "review": .review
    case "finish": .finish
    case "quit": .quit
    default: .unknown(":" + word)
    }
  }

  /// Where bare letters stand for commands.
  enum Letters {
    /// Where a text is expected: nowhere.
    case none
    /// In a yes-no question, where `n` means no.
    case yesNo
    case question
    case review

    fileprivate func command(_ line: String) -> PlainCommand? {
      switch (self, line) {
      case (.none, _): nil
      case (_, "b"): .back
      case (_, "?"): .help
      case (_, "q"): .quit
      case (_, "u"): .undo
      case (.review, "f"): .finish
      case (.review, _): nil
      case (_, "d"): .dontKnow
      case (.question, "n"): .notApplicable("")
      default: nil
      }
    }
  }
}

import Localization
import Readiness
import Terminal

/// What a key asks for on the full screen, outside the text that is being written.
enum KeyCommand: Equatable {
  case accept, toggle, yes, no
  case move(ListStep)
  case digit(Int)
  case dontKnow, notApplicable, note, evidence, undo, clear
  case previous, next, goTo, review, role, language, details, filter, help, editor
  case nextProblem, finish, quit, retry, close, writeReport, goOn
  case status(ActionStatus), owner, due

  /// Where a key is pressed, which decides which keys write text.
  enum Context {
    case list
    case yesNo
    /// In a number's field that is empty or shows the saved answer: it takes what is no command.
    case number
    /// In a field that takes letters.
    case text
    case review
    /// The result, after the person has finished.
    case end
    /// The plan, to be ticked.
    case checklist
  }

  init?(_ key: Key, in context: Context) {
    guard let command = Self.named(key, context) ?? Self.letter(key, context) else { return nil }
    self = command
  }

  /// The keys that mean the same everywhere.
  private static func named(_ key: Key, _ context: Context) -> KeyCommand? {
    switch key {
    case .enter, .lineBreak: .accept
    case .up: .move(.up)
    case .down: .move(.down)
    case .home: .move(.first)
    case .end: .move(.last)
    case .pageUp: .move(.pageUp)
    case .pageDown: .move(.pageDown)
    case .tab: .next
    case .backTab: .previous
    case .escape: .close
    case .function(let number): function(number)
    case .control("g"): .goTo
    case .control("r"): .review
    case .control("e"): .editor
    case .control, .character, .backspace, .delete, .left, .right, .paste, .unknown: nil
    }
  }

  private static func function(_ number: Int) -> KeyCommand? {
    switch number {
    case 1: .help
    case 2: .dontKnow
    case 3: .notApplicable
    case 4: .note
    case 5: .evidence
    case 6: .undo
    case 7: .language
    case 8: .details
    case 9: .quit
    case 10: .role
    default: nil
    }
  }

  /// The letters are the same in every language.
  private static func letter(_ key: Key, _ context: Context) -> KeyCommand? {
    guard case .character(let typed) = key, context != .text else { return nil }
    let character = typed.halfWidth
    switch (character, context) {
    case ("y", .yesNo), ("o", .yesNo): return .yes
    case ("n", .yesNo): return .no
    case ("f", .review): return .finish
    case ("!", .review): return .nextProblem
    case ("w", .end): return .writeReport
    case ("o", .end): return .goOn
    case ("d", .checklist): return .status(.done)
    case ("s", .checklist): return .status(.started)
    case ("p", .checklist): return .status(.planned)
    case ("x", .checklist): return .status(.dropped)
    case ("o", .checklist): return .owner
    case ("t", .checklist): return .due
    case ("-", .number), ("/", .number), ("/", .yesNo): return nil
    default: break
    }
    if let digit = character.wholeNumberValue, character.isASCII {
      return context == .number ? nil : .digit(digit)
    }
    return switch character {
    case "k": .move(.up)
    case "j": .move(.down)
    case " ": .toggle
    case "d": .dontKnow
    case "n", "-": .notApplicable
    case "c": .note
    case "e": .evidence
    case "u": .undo
    case "l": .language
    case "s": .details
    case "q": .quit
    case "b": .previous
    case "g": .goTo
    case "r": .review
    case "m": .role
    case "x": .clear
    case "/": .filter
    case "?": .help
    case "w": .retry
    default: nil
    }
  }
}

public import Localization

/// What to do, from the most to the least cautious.
public enum Advice: String, CaseIterable, Comparable, Sendable {
  case wait, prepare, test, go

  /// 0 for `wait` to 3 for `go`.
  public var rank: Int {
    switch self {
    case .wait: 0
    case .prepare: 1
    case .test: 2
    case .go: 3
    }
  }

  public static func < (left: Advice, right: Advice) -> Bool { left.rank < right.rank }
}

extension Questionnaire {
  /// When to ask again after answers of a date; nil if there is no calendar date.
  public func askAgain(after date: String?, _ advice: Advice) -> CalendarDate? {
    guard let date = date.flatMap(CalendarDate.init), let days = self.advice.askAgain[advice]
    else { return nil }
    return date.adding(days: days)
  }
}

/// When the advice turns, and when to ask again.
public struct AdvicePolicy: Sendable {
  /// The risks, 0–100, from which being absent, and launching, cost too much.
  public let absenceCut: Double
  public let launchCut: Double

  /// The levels without which `go` becomes `test`, and `test` becomes `prepare`.
  public let levelForGo: LevelIndex?
  public let levelForTest: LevelIndex?

  /// The days after which to ask again, by advice.
  public let askAgain: [Advice: Int]
}

// MARK: - Words

extension Advice {
  /// The advice as reports name it: “Wait and watch”.
  public func title(in language: Language) -> String {
    switch self {
    case .wait: language.say(en: "Wait and watch", fr: "Attendre et observer")
    case .prepare: language.say(en: "Prepare", fr: "Préparer")
    case .test: language.say(en: "Test", fr: "Tester")
    case .go: language.say(en: "Go", fr: "Se lancer")
    }
  }

  /// The advice as a verb inside a sentence: “prepare”, “préparer”.
  public func verb(in language: Language) -> String {
    switch self {
    case .wait: language.say(en: "wait", fr: "attendre")
    case .prepare: language.say(en: "prepare", fr: "préparer")
    case .test: language.say(en: "test", fr: "tester")
    case .go: language.say(en: "go", fr: "se lancer")
    }
  }
}

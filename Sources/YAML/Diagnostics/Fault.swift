package import Localization

/// A fact about a text that its author should know, in a form that a test can compare.
///
/// The sentences are made at the end of the file that declares the facts: lower case, no full stop,
/// what is wrong in the message and what to do only in the help.
package protocol Fault: Equatable, Sendable {
  /// A short name that stays the same from release to release: “score-falls”.
  var code: String { get }

  var severity: Severity { get }

  /// What is wrong.
  var message: Wording { get }

  /// What to write instead, if that can be said.
  var help: Wording? { get }

  /// What shows it, on one line, if that can be shown.
  var example: Wording? { get }

  /// Whether the line of the place says anything about it.
  var showsExcerpt: Bool { get }
}

extension Fault {
  package var severity: Severity { .error }
  package var help: Wording? { nil }
  package var example: Wording? { nil }
  package var showsExcerpt: Bool { true }
}

/// How much a fault matters.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// A reader may stumble; nothing comes out wrong.
  case hint

  /// The text can be used, but probably does not say what its author meant.
  case warning

  /// The text cannot be used, or a part of it can never do anything.
  case error

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

extension Severity {
  /// The word in front of a message: “error”.
  package var name: Wording {
    switch self {
    case .hint: Wording(en: "hint", fr: "suggestion")
    case .warning: Wording(en: "warning", fr: "avertissement")
    case .error: Wording(en: "error", fr: "erreur")
    }
  }
}

import Localization

/// What another version of a questionnaire means differently.
package struct QuestionnaireChange: Equatable, Sendable {
  /// What changed: “question U1”, “gate no-use”.
  package let subject: String

  /// How, in a few words: “weight 3 is now 2”.
  package let what: String
  package let effect: Effect

  /// What the change does to answers that were given before.
  package enum Effect: Comparable, Sendable {
    /// Nothing: another word, another help.
    case none
    /// They count differently.
    case counts
    /// They may mean something else, or no longer fit, and must be asked again.
    case answers
  }
}

extension QuestionnaireChange {
  static func words(_ subject: String, _ what: String) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .none)
  }

  static func counts(_ subject: String, _ what: String) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .counts)
  }

  static func answers(_ subject: String, _ what: String) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .answers)
  }

  /// “weight 3 is now 2”; nil if nothing changed.
  static func value<Value: Equatable>(
    _ subject: String, _ name: String, _ old: Value, _ new: Value, _ effect: Effect = .counts,
    text: (Value) -> String
  ) -> QuestionnaireChange? {
    if old == new { return nil }
    return QuestionnaireChange(
      subject: subject, what: "\(name) \(text(old)) is now \(text(new))", effect: effect)
  }
}

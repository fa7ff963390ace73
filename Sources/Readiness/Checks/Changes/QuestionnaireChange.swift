package import Localization

/// What another version of a questionnaire means differently.
package struct QuestionnaireChange: Equatable, Sendable {
  /// What changed: “question U1”, “blocking condition no-use”.
  package let subject: Wording

  /// How, in a few words: “weight 3, now 2”.
  package let what: Wording
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
  static func words(_ subject: Wording, _ what: Wording) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .none)
  }

  static func counts(_ subject: Wording, _ what: Wording) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .counts)
  }

  static func answers(_ subject: Wording, _ what: Wording) -> QuestionnaireChange {
    QuestionnaireChange(subject: subject, what: what, effect: .answers)
  }

  /// “weight 3, now 2”; nil if nothing changed.
  ///
  /// - Parameter name: what has the value; empty where the subject has it.
  static func value<Value: Equatable>(
    _ subject: Wording, _ name: Wording, _ old: Value, _ new: Value, _ effect: Effect = .counts,
    text: (Value) -> Wording
  ) -> QuestionnaireChange? {
    if old == new { return nil }
    let (old, new) = (text(old), text(new))
    func what(_ now: String, in language: Language) -> String {
      let before = [name, old].map { $0.text(in: language) }.filter { !$0.isEmpty }
      return "\(before.joined(separator: " ")), \(now) \(new.text(in: language))"
    }
    return QuestionnaireChange(
      subject: subject,
      what: Wording(en: what("now", in: .english), fr: what("désormais", in: .french)),
      effect: effect)
  }
}

extension Wording {
  /// A text that is the same in all languages: a number, an id, a key of the file.
  static func same(_ text: String) -> Wording { Wording(en: text, fr: text) }

  static func same(_ number: Double) -> Wording {
    Wording(en: decimalNotation(number), fr: Language.french.number(number))
  }

  /// A part of a questionnaire: “question U1”.
  static func part(_ kind: String, _ id: String) -> Wording {
    Wording(en: "\(kind) \(id)", fr: "\(kind.french) \(id)")
  }
}

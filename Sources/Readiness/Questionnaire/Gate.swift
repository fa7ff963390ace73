/// A condition that caps level or advice, whatever the score.
public struct Gate: Sendable {
  public let id: String

  /// A short name, at most 60 characters.
  public let title: LocalizedText?

  public let when: Condition

  /// The level that is the highest while the gate fires.
  public let level: LevelIndex?

  /// The advice that is the highest while the gate fires.
  public let advice: Advice?

  public let reason: LocalizedText
}

extension Gate {
  /// The short name where room is short: the title, or the beginning of the reason.
  ///
  /// - Parameter language: a language code of the questionnaire.
  public func name(in language: String) -> String {
    title?.text(in: language) ?? reason.text(in: language).beginning
  }
}

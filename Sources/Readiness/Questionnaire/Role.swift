/// Someone who may be asked, or who does what is advised.
public struct Role: Sendable {
  public let id: String
  public let title: LocalizedText

  /// Whether no answer of this role may be shown for fewer people than the minimum of a team
  /// report.
  public let isConfidential: Bool
}

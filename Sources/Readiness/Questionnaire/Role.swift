/// Someone who may be asked, or who does what is advised.
public struct Role: Sendable {
  public let id: String
  public let title: LocalizedText
}

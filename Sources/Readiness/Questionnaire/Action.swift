/// Something to do that lifts a weak answer.
public struct Action: Sendable {
  public let id: String
  public let text: LocalizedText

  /// The steps, 1–5, that it starts from.
  public let from: [Int]

  /// The step, 2–5, that it reaches.
  public let to: Int

  /// The effort from each step of `from`.
  public let days: [Int: HalfDays]

  /// The id of the role that does it.
  public let owner: String?

  /// What must have been reached before.
  public internal(set) var needs: [Need]

  /// Whether it is worth doing whatever the advice.
  public let isNoRegret: Bool

  /// A step that another question must have reached.
  public struct Need: Sendable {
    public let question: QuestionIndex
    public let step: Int
  }
}

/// How to find out what is not known.
public struct FindOut: Sendable {
  public let days: HalfDays
  public let text: LocalizedText?
}

/// An effort in half person-days.
public struct HalfDays: Hashable, Comparable, Sendable {
  public let count: Int

  public init(_ count: Int) { self.count = count }

  /// The effort in person-days.
  public var days: Double { Double(count) / 2 }

  public static func < (left: HalfDays, right: HalfDays) -> Bool { left.count < right.count }
}

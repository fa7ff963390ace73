/// Something to do that lifts a weak answer.
package struct Action: Sendable {
  package let id: String
  package let text: LocalizedText

  /// The steps, 1–5, that it starts from.
  package let from: [Int]

  /// The step, 2–5, that it reaches.
  package let to: Int

  /// The effort from each step of `from`.
  package let days: [Int: HalfDays]

  /// The id of the role that does it.
  package let owner: String?

  /// What must have been reached before.
  package internal(set) var needs: [Need]

  /// Whether it is worth doing whatever the advice.
  package let isNoRegret: Bool

  /// A step that another question must have reached.
  package struct Need: Sendable {
    /// The position of the question.
    package let question: Int
    package let step: Int
  }
}

/// How to find out what is not known.
package struct FindOut: Sendable {
  package let days: HalfDays
  package let text: LocalizedText?
}

/// An effort in half person-days.
package struct HalfDays: Hashable, Comparable, Sendable {
  package let count: Int

  package init(_ count: Int) { self.count = count }

  /// The effort in person-days.
  package var days: Double { Double(count) / 2 }

  package static func < (left: HalfDays, right: HalfDays) -> Bool { left.count < right.count }
}

/// Gates as a sentence names them: the first with what it reads, the others by their number.
package struct GateList: Sendable {
  /// The id of the first gate.
  let first: String

  /// The ids of the questions that it reads.
  let questions: [String]

  /// How many other gates there are.
  let more: Int

  /// Whether there is little room.
  let isShort: Bool

  package init(first: String, questions: [String], more: Int, isShort: Bool) {
    self.first = first
    self.questions = questions
    self.more = more
    self.isShort = isShort
  }
}

import YAML

/// A question as far as it can be read before all questions are known.
struct QuestionDraft {
  let id: String

  /// The type, or nil if it is unknown.
  let type: QuestionType?

  /// How many lines a choice has, however faulty they are; nil if it has no two.
  let lineCount: Int?

  /// The options of a multiple question.
  let options: ReferenceTable<MultipleOption>

  /// Whether the key `scale` is written, be its value right or faulty, or is reported as missing.
  let hasScale: Bool

  /// What still refers to other questions.
  let when: Node?
  let needs: [NeedsDraft]

  /// Where the ids of the actions stand, nil where one is missing.
  let actionIDs: [Node?]

  /// The question without what refers to others; nil if it is faulty.
  let question: Question?

  /// The `needs` of an action.
  struct NeedsDraft {
    /// The position among the question's actions that could be read.
    let action: Int
    let node: Node
  }

  /// Whether its answers have a score, as far as that can be known.
  var hasScore: Bool {
    switch type {
    case .choice, .multiple, .yesNo, nil: true
    case .number: hasScale
    case .text: false
    }
  }
}

/// What one respondent said to one question, in 24 bytes: there may be millions of them.
struct Response {
  enum Said: UInt8 {
    case nothing, known, dontKnow, notApplicable
  }

  /// The score, 0–100, a range at its middle; nil if it has none.
  var score: Double?

  var said: Said
  var evidence = Evidence.declared

  /// The line of a choice, 1 or 2 for the lower and the higher of yes and no, else the step of the
  /// score; nil without a score.
  var line: UInt16?

  /// A number, a range at its middle; 1 for yes, 0 for no, and a half where the answer is that of
  /// several people who are evenly divided.
  var number = 0.0

  static let nothing = Response(said: .nothing)
}

extension Response {
  init(_ question: Question, _ answer: Answer?) {
    let state = question.state(ifAskedAnd: answer)
    switch state.statusIfAsked {
    case .unanswered, .skipped, .undecided: self = .nothing
    case .dontKnow: self.init(said: .dontKnow)
    case .notApplicable: self.init(said: .notApplicable)
    case .answered:
      self.init(said: .known)
      evidence = state.evidence
      if let score = state.score {
        self.score = score.middle
        line = UInt16(stepOfScore(score.middle))
      }
      take(state.value, question)
    }
  }

  private mutating func take(_ value: AnswerValue?, _ question: Question) {
    switch (value, question.kind) {
    case (.line(let line), _): self.line = UInt16(line)
    case (.yesNo(let isYes), .yesNo(let scores)):
      number = isYes ? 1 : 0
      line = isYes == (scores.yes >= scores.no) ? 2 : 1
    case (nil, .yesNo): number = 0.5
    case (.number(let number), _): self.number = number
    case (.between(let low, let high), _): number = (low + high) / 2
    default: break
    }
  }
}

extension Question {
  /// How many lines its answers are compared on; nil if they have no score.
  var linesToCompare: Int? {
    switch kind {
    case .choice(let lines): lines.count
    case .yesNo: 2
    case .multiple: 5
    case .number(let field): field.scale == nil ? nil : 5
    case .text: nil
    }
  }
}

package import Readiness

/// Which questions are asked, and what is left of them.
extension InterviewState {
  /// The positions of the questions that are asked of the present role, in order.
  package var askedPositions: [Int] { positions(askedOf: role) }

  func positions(askedOf role: String?) -> [Int] {
    questionnaire.questions.filter { question in
      judgement.states[question.position].status != .skipped
        && role.map(question.isAsked) ?? true
    }.map(\.position)
  }

  /// Whether a question that is asked has no answer; a text may stay empty.
  package func isOpen(_ position: Int) -> Bool {
    if case .text = questionnaire.questions[position].kind { return false }
    return judgement.states[position].statusIfAsked == .unanswered
  }

  package var openPositions: [Int] { askedPositions.filter(isOpen) }

  /// How many of the asked questions are settled in which way.
  package struct Counts: Equatable, Sendable {
    package var asked = 0
    package var answered = 0
    package var dontKnow = 0
    package var notApplicable = 0
    package var open = 0

    package var settled: Int { answered + dontKnow + notApplicable }
  }

  package var counts: Counts {
    var counts = Counts()
    for position in askedPositions {
      counts.asked += 1
      switch sheet.answers[position]?.value {
      case nil, .options([]): counts.open += isOpen(position) ? 1 : 0
      case .dontKnow: counts.dontKnow += 1
      case .notApplicable: counts.notApplicable += 1
      case .line, .options, .yesNo, .number, .between, .text: counts.answered += 1
      }
    }
    return counts
  }

  /// The number of a question among the asked ones, from 1.
  package func number(of position: Int) -> Int {
    askedPositions.count { $0 <= position }
  }

  /// The ids of the unknown answers that leave open whether a question is asked.
  package func deciders(of question: Question) -> [String] {
    guard judgement.states[question.position].status == .undecided, let when = question.when
    else { return [] }
    let open = Set(when.tests.map(\.question)).filter { position in
      let state = judgement.states[position]
      return state.status == .undecided || state.statusIfAsked != .answered
        || state.value.map { if case .between = $0 { true } else { false } } ?? true
    }
    return open.sorted().map { questionnaire.questions[$0].id }
  }
}

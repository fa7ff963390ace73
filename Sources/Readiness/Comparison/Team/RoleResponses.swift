/// What the members of one role said to one question.
struct RoleResponses {
  /// The known scores, and the numbers behind them.
  var scores: [Double] = []
  var numbers: [Double] = []

  /// How many gave a known answer, did not know, or found the question not applicable.
  var known = 0
  var dontKnow = 0
  var notApplicable = 0

  /// The weakest evidence behind a known answer; nil if none is known.
  var evidence: Evidence?

  /// How many said anything.
  var said: Int { known + dontKnow + notApplicable }

  mutating func add(_ response: Response) {
    switch response.said {
    case .nothing: break
    case .dontKnow: dontKnow += 1
    case .notApplicable: notApplicable += 1
    case .known:
      known += 1
      evidence = evidence.map { min($0, response.evidence) } ?? response.evidence
      if let score = response.score { scores.append(score) }
      numbers.append(response.number)
    }
  }
}

extension Respondents {
  /// What each role said to a question.
  func byRole(_ question: QuestionIndex) -> PerRole<RoleResponses> {
    var result = PerRole(repeating: RoleResponses(), count: roles.count)
    for (index, member) in members.indexed() {
      result[member.role].add(response(of: index, to: question))
    }
    return result
  }
}

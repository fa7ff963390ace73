/// A question on which people differ, and on which it hangs whether a blocking condition applies,
/// or what is advised.
package struct DecisiveQuestion: Sendable {
  package let question: QuestionIndex

  /// The id of the role that sees it worst; nil for people who name none.
  package let worst: String?

  /// The blocking conditions that apply with one view and not, or perhaps, with another.
  package let gates: [GateIndex]

  /// What is advised with the lowest view and with the highest, the more cautious first; empty
  /// where both come to the same, or where too much is unknown to tell.
  package let advices: [Advice]
}

/// Finds the questions on which it matters who of a team is right.
struct DecisiveQuestionSearch {
  private let respondents: Respondents
  private let disclosure: DisclosureControl
  private let isGateHidden: PerGate<Bool>

  /// The states of the questions if all are asked.
  private let asked: PerQuestion<QuestionState>

  init(
    _ respondents: Respondents, _ disclosure: DisclosureControl,
    asked: PerQuestion<QuestionState>
  ) {
    self.respondents = respondents
    self.disclosure = disclosure
    self.asked = asked
    isGateHidden = respondents.questionnaire.gates.mapElements {
      $0.when.reads(disclosure.withheld)
    }
  }

  /// The ways of filling the gaps that are tried for each view at most.
  private static let limit = 200

  /// One of the views that make a merged answer.
  private struct View {
    let role: RoleIndex
    let score: Double
    let state: QuestionState
  }
}

extension DecisiveQuestionSearch {
  /// What hangs on a question; nil where its answers are withheld, or where all views come to the
  /// same.
  func decisive(_ merged: MergedAnswer) -> DecisiveQuestion? {
    if disclosure.withheld.contains(merged.question) { return nil }
    let views = merged.roles.flatMap { self.views(of: $0.role, merged.question) }
    guard let low = views.min(by: { $0.score < $1.score }),
      let high = views.max(by: { $0.score < $1.score }), high.score - low.score > tolerance,
      let worst = assessment(with: low.state, merged.question),
      let best = assessment(with: high.state, merged.question)
    else { return nil }
    let gates = worst.gates.indices.filter {
      !isGateHidden[$0] && worst.gates[$0] != best.gates[$0]
    }
    var advices: [Advice] = []
    if let one = worst.advice, let other = best.advice, one.answer != other.answer,
      one.completions != nil, other.completions != nil
    {
      advices = [one.answer, other.answer].sorted()
    }
    if gates.isEmpty, advices.isEmpty { return nil }
    let isWorseHigher = respondents.questionnaire.isWorseHigher(merged.question)
    return DecisiveQuestion(
      question: merged.question, worst: respondents.roles[(isWorseHigher ? high : low).role],
      gates: gates, advices: advices)
  }

  private func assessment(
    with state: QuestionState, _ question: QuestionIndex
  ) -> Assessment? {
    var asked = asked
    asked[question] = state
    let questionnaire = respondents.questionnaire
    return try? Assessment(
      of: questionnaire.deciding(asked), by: questionnaire, limit: Self.limit)
  }

  /// What a role says, and where it has several people, what the lower and the upper half of them
  /// say.
  private func views(of role: RoleIndex, _ question: QuestionIndex) -> [View] {
    let responses = disclosure.told[question][role]
    var parts = [responses]
    if case .multiple = respondents.questionnaire.questions[question].kind {
      // What options a half has ticked is not kept.
    } else {
      parts += responses.halves
    }
    return parts.compactMap { part in
      let only = PerRole(respondents.roles.indices.map { $0 == role ? part : RoleResponses() })
      let merged = respondents.merged(question, only)
      guard merged.status == .answered, let score = merged.score else { return nil }
      let state = merged.state(respondents.questionnaire.questions[question], isStrict: false)
      return View(role: role, score: score, state: state)
    }
  }
}

extension RoleResponses {
  /// The known answers in two halves, those with the lower scores first; the middle one of an odd
  /// number is in neither. None for one person, or for answers without scores.
  fileprivate var halves: [RoleResponses] {
    guard scores.count > 1, scores.count == numbers.count else { return [] }
    let pairs = zip(scores, numbers).sorted { $0 < $1 }
    return [pairs.prefix(pairs.count / 2), pairs.suffix(pairs.count / 2)].map { half in
      var responses = RoleResponses()
      responses.scores = half.map(\.0)
      responses.numbers = half.map(\.1)
      responses.known = half.count
      responses.evidence = evidence
      return responses
    }
  }
}

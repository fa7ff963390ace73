/// What a team says to one question: the median within each role whose answer counts, and the mean
/// of these roles (Scoring, “Several respondents”).
package struct MergedAnswer: Sendable {
  package let question: QuestionIndex
  package let status: Status

  /// The roles whose answer counts and is known, with their median score, 0–100; nil where
  /// answers have no score.
  package let roles: [(role: RoleIndex, score: Double?)]

  /// The ids of the roles that were to be asked and gave no known answer, while others did.
  package let missing: [String?]

  /// 0–100; nil where nobody knows or answers have no score.
  package let score: Double?

  /// The score if the missing roles could say anything from 0 to 100.
  package let strict: Interval?

  /// What conditions read; nil if there is nothing to read, or if people are evenly divided.
  package let value: AnswerValue?

  /// How many of those whose answer counts find the question not applicable, and how many of them
  /// said anything.
  package let notApplicable: Int
  package let said: Int

  /// How many of them know the answer.
  package let known: Int

  /// The weakest evidence behind a known answer.
  package let evidence: Evidence
}

extension MergedAnswer {
  /// Whether a role that was to be asked gave no known answer, while others did.
  package var isOneSided: Bool { !missing.isEmpty }

  /// Whether some find the question not applicable and others do not.
  package var isSplit: Bool { notApplicable > 0 && notApplicable < said }

  /// The state for scoring.
  func state(_ question: Question, isStrict: Bool) -> QuestionState {
    switch status {
    case .answered:
      return QuestionState(
        merged: .answered, value: value, score: isStrict ? strict : score.map { Interval($0) },
        evidence: evidence)
    case .dontKnow, .unanswered, .skipped, .undecided:
      return QuestionState(merged: status, value: nil, score: question.span, evidence: .declared)
    case .notApplicable:
      return QuestionState(merged: status, value: nil, score: nil, evidence: .declared)
    }
  }
}

extension Respondents {
  /// What the team says to a question.
  func merged(_ index: QuestionIndex, _ byRole: PerRole<RoleResponses>) -> MergedAnswer {
    let question = questionnaire.questions[index]
    let competent = roles.indices.filter { isCompetent($0, question) && byRole[$0].said > 0 }
    let responses = competent.map { byRole[$0] }
    let said = responses.reduce(0) { $0 + $1.said }
    let notApplicable = responses.reduce(0) { $0 + $1.notApplicable }
    let known = competent.filter { byRole[$0].known > 0 }
    let status: Status =
      if notApplicable * 2 > said { .notApplicable } else if !known.isEmpty {
        .answered
      } else if responses.contains(where: { $0.dontKnow > 0 }) { .dontKnow } else { .unanswered }
    let isAnswered = status == .answered
    let medians = isAnswered ? known.map { (role: $0, score: byRole[$0].scores.median) } : []
    let missing = isAnswered ? missingRoles(question, known: known) : []
    let scores = medians.compactMap(\.score)
    let score = scores.mean
    let all = Double(scores.count + missing.count)
    let strict =
      score == nil
      ? nil
      : Interval(
        scores.reduce(0, +) / all, (scores.reduce(0, +) + 100 * Double(missing.count)) / all)
    let evidence = known.compactMap { byRole[$0].evidence }.min() ?? .declared
    return MergedAnswer(
      question: index, status: status, roles: medians, missing: missing, score: score,
      strict: strict,
      value: isAnswered ? value(question, known.map { byRole[$0] }, score: score) : nil,
      notApplicable: notApplicable, said: said,
      known: responses.reduce(0) { $0 + $1.known }, evidence: evidence)
  }

  /// The roles that were to be asked and gave no known answer: those that the question names, or
  /// those of the team where it names none.
  private func missingRoles(_ question: Question, known: [RoleIndex]) -> [String?] {
    let present = counts
    let wanted =
      question.ask.isEmpty
      ? roles.indices.filter { present[$0] > 0 }.map { roles[$0] } : question.ask.map { $0 }
    let answered = known.map { roles[$0] }
    return wanted.filter { !answered.contains($0) }
  }

  /// What conditions read.
  private func value(
    _ question: Question, _ responses: [RoleResponses], score: Double?
  ) -> AnswerValue? {
    switch question.kind {
    case .choice: return score.flatMap { question.line(ofMergedScore: $0) }
    case .yesNo:
      let all = responses.reduce(0) { $0 + $1.known }
      let yes = responses.reduce(0) { $0 + $1.numbers.reduce(0, +) }
      return 2 * yes == Double(all) ? nil : .yesNo(2 * yes > Double(all))
    case .number: return responses.compactMap(\.numbers.median).mean.map { .number($0) }
    case .multiple:
      let all = responses.reduce(0) { $0 + $1.known }
      let ticks = ticks[question.index]
      return .options(ticks.indices.filter { 2 * ticks[$0] > all })
    case .text: return .text("")
    }
  }
}

/// What a team says to one question: the median within each role whose answer counts, and the mean
/// of these roles (Scoring, “Several respondents”).
package struct MergedAnswer: Sendable {
  package let question: QuestionIndex
  package let status: Status

  /// The roles whose answer counts and is known, with their median score, 0–100; nil where
  /// answers have no score.
  package let roles: [(role: RoleIndex, score: Double?)]

  /// Whether nobody who was to be asked knows the answer, and those of other roles who do count in
  /// their place.
  package let isByOthers: Bool

  /// The ids of the roles that were to be asked and gave no known answer, while others did.
  package let missing: [String]

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
  /// What the merged answer to a question rests on.
  struct Basis {
    let status: Status

    /// The roles that were looked at; no other role has a part in the answer or its status.
    let roles: [RoleIndex]

    /// Whether nobody who was to be asked knows the answer, and others count in their place.
    var isByOthers = false
  }

  /// The roles that are asked decide; where none of them knows the answer, all do.
  func basis(_ question: Question, _ byRole: PerRole<RoleResponses>) -> Basis {
    let all = roles.indices.filter { byRole[$0].said > 0 }
    let asked = all.filter { isCompetent($0, question) }
    func sum(_ roles: [RoleIndex], _ count: (RoleResponses) -> Int) -> Int {
      roles.reduce(0) { $0 + count(byRole[$1]) }
    }
    if sum(asked, \.notApplicable) * 2 > sum(asked, \.said) {
      return Basis(status: .notApplicable, roles: asked)
    }
    if sum(asked, \.known) > 0 { return Basis(status: .answered, roles: asked) }
    if sum(all, \.known) > 0 { return Basis(status: .answered, roles: all, isByOthers: true) }
    return Basis(status: sum(all, \.dontKnow) > 0 ? .dontKnow : .unanswered, roles: all)
  }

  /// What the team says to a question.
  func merged(_ index: QuestionIndex, _ byRole: PerRole<RoleResponses>) -> MergedAnswer {
    let question = questionnaire.questions[index]
    let basis = basis(question, byRole)
    let responses = basis.roles.map { byRole[$0] }
    let known = basis.roles.filter { byRole[$0].known > 0 }
    let isAnswered = basis.status == .answered
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
      question: index, status: basis.status, roles: medians, isByOthers: basis.isByOthers,
      missing: missing, score: score,
      strict: strict,
      value: isAnswered
        ? value(question, known.map { byRole[$0] }, knownAnswers(to: index, of: known), score)
        : nil,
      notApplicable: responses.reduce(0) { $0 + $1.notApplicable },
      said: responses.reduce(0) { $0 + $1.said },
      known: responses.reduce(0) { $0 + $1.known }, evidence: evidence)
  }

  /// The roles that were to be asked and gave no known answer: those that the question names, or
  /// those of the team where it names none; none if nobody says which role they have.
  private func missingRoles(_ question: Question, known: [RoleIndex]) -> [String] {
    let present = counts
    let named = roles.indices.filter { present[$0] > 0 }.compactMap { roles[$0] }
    if named.isEmpty { return [] }
    let answered = known.map { roles[$0] }
    return (question.ask.isEmpty ? named : question.ask).filter { !answered.contains($0) }
  }

  /// What conditions read.
  private func value(
    _ question: Question, _ responses: [RoleResponses], _ known: KnownAnswers, _ score: Double?
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
      return .options(known.ticks.indices.filter { 2 * known.ticks[$0] > all })
    case .text: return .text("")
    }
  }
}

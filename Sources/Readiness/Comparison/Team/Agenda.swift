/// A question that a team should talk about, and why.
package struct AgendaTopic: Sendable {
  package let question: QuestionIndex

  /// The weightiest first; never empty.
  package let reasons: [Reason]

  /// Whether the higher answer is the worse one.
  package let isWorseHigher: Bool

  package enum Reason: Sendable {
    /// What is advised, or whether a blocking condition applies, hangs on who is right.
    case decisive(DecisiveQuestion)
    /// Two groups see it differently.
    case gap(QuestionFinding.Gap)
    /// These groups are each of two minds.
    case twoCamps([GroupIndex])
    /// The advice is open, and this share of the answers would settle it.
    case advice(share: Double)
    /// Some find it not applicable and others answer it.
    case split(notApplicable: Int, said: Int)
    /// The roles with these ids were to be asked and gave no known answer; others count in their
    /// place, or the other roles that were to be asked count alone.
    case oneSided([String], isByOthers: Bool)
  }

  /// Who speaks first: those who see it worse, are of two minds, or have not been heard.
  package enum Starter: Sendable {
    case group(GroupIndex)
    case roles([String])
    case anyone
  }
}

extension AgendaTopic {
  package var starter: Starter {
    switch reasons.first {
    case .decisive(let decisive): decisive.worst.map { .roles([$0]) } ?? .anyone
    case .gap(let gap): .group(isWorseHigher ? gap.higher : gap.lower)
    case .twoCamps(let groups): groups.first.map { .group($0) } ?? .anyone
    case .oneSided(let roles, _): .roles(roles)
    case .advice, .split, nil: .anyone
    }
  }

  /// The place of a reason, then how much there is to it; smaller comes first.
  fileprivate var rank: (Int, Double) {
    switch reasons.first {
    case .decisive(let decisive): (0, decisive.advices.isEmpty ? 1 : 0)
    case .gap(let gap): (1, -gap.points.magnitude)
    case .twoCamps: (2, 0)
    case .advice(let share): (3, -share)
    case .split: (4, 0)
    case .oneSided: (5, 0)
    case nil: (6, 0)
    }
  }
}

extension Team {
  /// What to talk about, the weightiest first.
  package var agenda: [AgendaTopic] {
    let findings = findingsToDiscuss
    func topic(_ question: QuestionIndex, _ reasons: [AgendaTopic.Reason]) -> AgendaTopic {
      AgendaTopic(
        question: question, reasons: reasons,
        isWorseHigher: respondents.questionnaire.isWorseHigher(question))
    }
    var topics = findings.compactMap { finding -> AgendaTopic? in
      let reasons = reasons(finding)
      return reasons.isEmpty ? nil : topic(finding.question, reasons)
    }
    topics += (settling ?? []).filter { settling in
      !findings.contains { $0.question == settling.question }
    }.map { topic($0.question, [.advice(share: $0.share)]) }
    return topics.sorted { left, right in
      left.rank == right.rank ? left.question < right.question : left.rank < right.rank
    }
  }

  /// What would settle the advice, if it is open.
  private var settling: [AdviceFigures.InformationValue]? {
    assessment.advice?.findOutFirst
  }

  private func reasons(_ finding: QuestionFinding) -> [AgendaTopic.Reason] {
    var reasons: [AgendaTopic.Reason] = []
    if let decisive = decisive.first(where: { $0.question == finding.question }) {
      reasons.append(.decisive(decisive))
    }
    if let gap = finding.widestGap { reasons.append(.gap(gap)) }
    if !finding.twoCamps.isEmpty { reasons.append(.twoCamps(finding.twoCamps)) }
    if let settling = settling?.first(where: { $0.question == finding.question }) {
      reasons.append(.advice(share: settling.share))
    }
    if let merged = finding.merged {
      if merged.isSplit {
        reasons.append(.split(notApplicable: merged.notApplicable, said: merged.said))
      }
      if merged.isOneSided {
        reasons.append(.oneSided(merged.missing, isByOthers: merged.isByOthers))
      }
    }
    return reasons
  }
}

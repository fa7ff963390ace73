import QuestionnaireModel
package import Scoring

/// Several respondents of one questionnaire: what they say together, who sees it differently, and
/// what of it may be told (scoring §9–11).
package struct Team: Sendable {
  package let respondents: Respondents
  package let rules: TeamRules

  /// What everybody said together, withheld or not, by the position of the question.
  let merged: [MergedAnswer]

  /// Judged from everything that was said; not to be told in full.
  package let judgement: Assessment

  /// The same without what is withheld.
  package let assessment: Assessment

  /// Whether the merged answer to the question at a position is withheld.
  package let withheld: [Bool]

  /// The questions that anybody said anything to, in file order.
  package let findings: [QuestionFinding]
  package let groups: [TeamGroup]

  /// The positions of the members whose words may be told, by the place of the remark.
  package let remarks: [Respondents.Remark]

  /// What the groups are like over all questions, by their position.
  package let profiles: [GroupProfile]

  /// Krippendorff's α of everyone who may be shown.
  package let alpha: Alpha

  /// The gaps between any two groups over all questions.
  package let gaps: [OverallGap]
}

/// Why nothing can be told of a team.
package enum TeamProblem: Error {
  /// Too many open answers decide which questions are asked.
  case tooManyWorlds(TooManyWorlds)
  /// Every figure would tell what a small role said.
  case nothingToTell
}

/// Krippendorff's ordinal α with what it rests on.
package struct Alpha: Equatable, Sendable {
  /// nil where nothing varies.
  package let value: Double?
  package let questions: Int
  package let respondents: Int

  /// Whether it rests on enough to be printed.
  package var isPrinted: Bool { value != nil && questions >= 10 && respondents >= 3 }
}

/// A group over all questions.
package struct GroupProfile: Equatable, Sendable {
  /// The mean line of each member who chose any.
  package let meanLines: [Double]
  package let alpha: Alpha

  /// r_wg(J) over the questions that three of its members or more chose a line of.
  package let agreement: Double?
  package let reliability: Reliability?
}

/// How far two groups are apart over all questions.
package struct OverallGap: Equatable, Sendable {
  /// The positions of the groups.
  package let first: Int
  package let second: Int

  /// The mean of the first group's mean lines less that of the second.
  package let lines: Double
  package let dominance: Dominance
  package let p: Double?
}

extension Team {
  /// Merges, judges and compares what a team said.
  package init(_ respondents: Respondents, _ rules: TeamRules) throws(TeamProblem) {
    let questionnaire = respondents.questionnaire
    let byRole = questionnaire.questions.indices.map { respondents.byRole($0) }
    let merged = byRole.indices.map { respondents.merged($0, byRole[$0]) }
    let asked = zip(questionnaire.questions, merged).map {
      $1.state($0, isStrict: rules.isStrict)
    }
    let judgement: Assessment
    do { judgement = try judge(questionnaire, questionnaire.deciding(asked)) } catch {
      throw .tooManyWorlds(error)
    }
    var disclosure = Disclosure(respondents, rules, byRole)
    disclosure.protect(judgement, questionnaire)
    if disclosure.isHopeless { throw .nothingToTell }
    let groups = respondents.groups(rules)
    let comparison = GroupComparison(respondents, groups, disclosure)
    let answered = questionnaire.questions.filter { question in
      byRole[question.position].contains { $0.said > 0 }
    }
    self.respondents = respondents
    self.rules = rules
    self.merged = merged
    self.judgement = judgement
    self.groups = groups
    withheld = disclosure.isWithheld
    assessment = judgement.withholding(
      disclosure.isWithheld, dimensions: disclosure.dimensions,
      evidenceFloor: disclosure.hidesEvidenceFloor, in: questionnaire)
    findings = comparison.adjusted(
      answered.map { comparison.finding($0, merged[$0.position]) })
    let findings = findings
    remarks = respondents.remarks.filter { remark in
      !disclosure.isSmall[remark.question][respondents.members[remark.member].role]
        && !disclosure.isSecondary[remark.question]
    }
    profiles = comparison.profiles(rules, findings)
    alpha = comparison.alpha(of: nil)
    gaps = profiles.gaps
  }
}

extension GroupComparison {
  fileprivate func profiles(
    _ rules: TeamRules, _ findings: [QuestionFinding]
  ) -> [GroupProfile] {
    groups.indices.map { group in
      let lines = meanLines(of: group)
      return GroupProfile(
        // Whose mean is whose is nobody's business unless everybody is shown anyway.
        meanLines: rules.minimum > 1 ? lines.sorted() : lines,
        alpha: alpha(of: group),
        agreement: Comparing.agreement(
          over: findings.compactMap { $0.groups[group]?.agreement }),
        reliability: reliability(of: group))
    }
  }
}

extension [GroupProfile] {
  /// The gaps between any two groups.
  fileprivate var gaps: [OverallGap] {
    indices.flatMap { first in
      indices.dropFirst(first + 1).compactMap { second -> OverallGap? in
        let (left, right) = (self[first].meanLines, self[second].meanLines)
        guard let dominance = Dominance(left, over: right), let leftMean = left.mean,
          let rightMean = right.mean
        else { return nil }
        return OverallGap(
          first: first, second: second, lines: leftMean - rightMean, dominance: dominance,
          p: Permutation.p(left, right))
      }
    }
  }
}

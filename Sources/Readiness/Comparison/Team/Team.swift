/// Several respondents of one questionnaire: what they say together, who sees it differently, and
/// what of it may be told (Scoring, “Several respondents”, “Agreement and gaps”).
package struct Team: Sendable {
  package let respondents: Respondents
  package let rules: TeamRules

  /// What everybody said together, withheld or not, by the position of the question.
  let merged: [MergedAnswer]

  /// The assessment of everything that was said; not to be told in full.
  package let judgement: Assessment

  /// The same without what is withheld.
  package let assessment: Assessment

  /// The positions of the questions whose merged answer is withheld.
  package let withheld: PositionSet

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
    do { judgement = try Assessment(of: questionnaire.deciding(asked), by: questionnaire) } catch {
      throw .tooManyBranches(error)
    }
    var disclosure = DisclosureControl(respondents, rules, byRole)
    disclosure.protect(judgement, questionnaire)
    if disclosure.cannotBeProtected { throw .nothingToTell }
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
    withheld = disclosure.withheld
    assessment = judgement.withholding(
      disclosure.withheld, dimensions: disclosure.dimensions,
      evidenceFloor: disclosure.hidesEvidenceFloor)
    findings = answered.map { comparison.finding($0, merged[$0.position]) }
    remarks = respondents.remarks.filter { remark in
      !disclosure.smallRoles[remark.question].contains(
        respondents.members[remark.member].role)
        && !disclosure.secondary.contains(remark.question)
    }
    profiles = comparison.profiles(rules)
    alpha = comparison.alpha(of: nil)
    gaps = profiles.gaps
  }
}

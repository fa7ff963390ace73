/// Several respondents of one questionnaire: what they say together, who sees it differently, and
/// what of it may be told (Scoring, “Several respondents”, “Agreement and gaps”).
package struct Team: Sendable {
  package let respondents: Respondents
  package let rules: TeamRules

  /// What everybody said together to each question, withheld or not.
  let merged: PerQuestion<MergedAnswer>

  /// The assessment of everything that was said; not to be told in full.
  package let fullAssessment: Assessment

  /// The same without what is withheld.
  package let assessment: Assessment

  /// The questions whose merged answer is withheld.
  package let withholding: Withholding

  /// The questions that anybody said anything to, in file order.
  package let findings: [QuestionFinding]
  package let groups: PerGroup<TeamGroup>

  /// What the members wrote, as far as it may be told.
  package let remarks: [Respondents.Remark]

  /// What the groups are like over all questions.
  package let profiles: PerGroup<GroupProfile>

  /// Krippendorff's α of everyone who may be shown.
  package let alpha: Alpha

  /// The gaps between any two groups over all questions.
  package let gaps: [OverallGap]
}

extension Team {
  package var withheld: QuestionSet { withholding.questions }

  /// Merges, judges and compares what a team said.
  package init(_ respondents: Respondents, _ rules: TeamRules) throws(TeamProblem) {
    let questionnaire = respondents.questionnaire
    let byRole = PerQuestion(questionnaire.questions.indices.map { respondents.byRole($0) })
    let merged = PerQuestion(byRole.indexed().map { respondents.merged($0, $1) })
    if merged.allSatisfy({ $0.said == 0 }) { throw .nobodyCounts }
    let asked = merged.mapElements {
      $0.state(questionnaire.questions[$0.question], isStrict: rules.isStrict)
    }
    let fullAssessment: Assessment
    do {
      fullAssessment = try Assessment(of: questionnaire.deciding(asked), by: questionnaire)
    } catch {
      throw .tooManyBranches(error)
    }
    var disclosure = DisclosureControl(respondents, rules, byRole)
    disclosure.protect(fullAssessment, questionnaire)
    if disclosure.cannotBeProtected { throw .nothingToTell }
    let groups = respondents.groups(rules)
    let comparison = GroupComparison(respondents, groups, disclosure)
    let answered = questionnaire.questions.filter { question in
      byRole[question.index].contains { $0.said > 0 }
    }
    self.respondents = respondents
    self.rules = rules
    self.merged = merged
    self.fullAssessment = fullAssessment
    self.groups = groups
    withholding = Withholding(
      questions: disclosure.withheld, secondary: disclosure.secondary, minimum: rules.minimum,
      roles: respondents.roles.indices.filter { role in
        disclosure.smallRoles.contains { $0.contains(role) }
      }.compactMap { respondents.roles[$0] })
    assessment = fullAssessment.withholding(
      disclosure.withheld, dimensions: disclosure.dimensions,
      evidenceFloor: disclosure.hidesEvidenceFloor)
    findings = answered.map { comparison.finding($0, merged[$0.index]) }
    remarks = respondents.remarks.filter { remark in
      let role = respondents.members[remark.member].role
      return !disclosure.rolesOfFew.contains(role)
        && !disclosure.smallRoles[remark.question].contains(role)
        && !disclosure.secondary.contains(remark.question)
    }
    profiles = comparison.profiles()
    alpha = comparison.alpha(of: nil)
    gaps = profiles.gaps
  }
}

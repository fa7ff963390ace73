/// Several respondents of one questionnaire: what they say together, who sees it differently, and
/// what of it may be told (Scoring, “Several respondents”, “Agreement and gaps”).
package struct Team: Sendable {
  package let respondents: Respondents
  package let rules: TeamRules

  /// What everybody said together to each question, but for small confidential roles.
  let merged: PerQuestion<MergedAnswer>

  /// The assessment of that.
  package let fullAssessment: Assessment

  /// The same without what is said of the questions that are withheld.
  package let assessment: Assessment

  /// The questions whose merged answer is withheld.
  package let withholding: Withholding

  /// The questions that anybody said anything to, in file order.
  package let findings: [QuestionFinding]
  package let groups: PerGroup<TeamGroup>

  /// The questions on which people differ and on which it hangs what blocks or is advised, in file
  /// order.
  let decisive: [DecisiveQuestion]

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
    func answered(_ byRole: PerQuestion<PerRole<RoleResponses>>) -> [Question] {
      questionnaire.questions.filter { byRole[$0.index].contains { $0.said > 0 } }
    }
    if answered(byRole).isEmpty { throw .nobodyCounts }
    let disclosure = DisclosureControl(respondents, rules, byRole)
    if answered(disclosure.told).isEmpty { throw .nothingToTell }
    let merged = PerQuestion(disclosure.told.indexed().map { respondents.merged($0, $1) })
    let asked = merged.mapElements {
      $0.state(questionnaire.questions[$0.question], isStrict: rules.isStrict)
    }
    let fullAssessment: Assessment
    do {
      fullAssessment = try Assessment(of: questionnaire.deciding(asked), by: questionnaire)
    } catch {
      throw .tooManyBranches(error)
    }
    let groups = respondents.groups(rules)
    let comparison = GroupComparison(respondents, groups, disclosure)
    self.respondents = respondents
    self.rules = rules
    self.merged = merged
    self.fullAssessment = fullAssessment
    self.groups = groups
    withholding = Withholding(
      questions: disclosure.withheld, minimum: rules.minimum,
      roles: respondents.roles.indices.filter { role in
        disclosure.smallRoles.contains { $0.contains(role) }
      }.compactMap { respondents.roles[$0] })
    assessment = fullAssessment.withholding(disclosure.withheld)
    findings = answered(byRole).map { comparison.finding($0, merged[$0.index]) }
    let search = DecisiveQuestionSearch(respondents, disclosure, asked: asked)
    decisive = merged.compactMap(search.decisive)
    remarks = respondents.remarks.filter { remark in
      let role = respondents.members[remark.member].role
      return !disclosure.rolesOfFew.contains(role)
        && !disclosure.smallRoles[remark.question].contains(role)
    }
    profiles = comparison.profiles()
    alpha = comparison.alpha(of: nil)
    gaps = profiles.gaps
  }
}

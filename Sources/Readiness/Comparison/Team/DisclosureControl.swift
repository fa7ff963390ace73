/// What may be told of a team without telling what a small confidential role said (Scoring,
/// “Several respondents”).
///
/// A confidential role is small for a question that it answered if it has too few members, or if
/// too few of them answered or know the answer. What it said to the question enters no figure at
/// all, so that nothing that is told, nor any two reports together, depends on it.
struct DisclosureControl {
  /// The roles of which no answer may be shown for fewer people than the minimum.
  let confidential: RoleSet

  /// The confidential roles that are small for each question.
  let smallRoles: PerQuestion<RoleSet>

  /// The confidential roles that have too few members for any question.
  let rolesOfFew: RoleSet

  /// The questions that a small role would have a part in deciding: their merged answers are
  /// withheld.
  let withheld: QuestionSet

  /// What the roles said to each question, without what small roles said.
  let told: PerQuestion<PerRole<RoleResponses>>

  init(
    _ respondents: Respondents, _ rules: TeamRules, _ byRole: PerQuestion<PerRole<RoleResponses>>
  ) {
    let counts = respondents.counts
    let few = 1..<rules.minimum
    let confidential = respondents.confidentialRoles(rules)
    let smallRoles = byRole.mapElements { roles in
      RoleSet(
        confidential.indices.filter { role in
          few.contains(roles[role].said) || few.contains(roles[role].known)
        })
    }
    self.confidential = confidential
    self.smallRoles = smallRoles
    rolesOfFew = RoleSet(confidential.indices.filter { few.contains(counts[$0]) })
    withheld = QuestionSet(
      respondents.questionnaire.questions.filter { question in
        respondents.basis(question, byRole[question.index]).roles
          .contains { smallRoles[question.index].contains($0) }
      }.map(\.index))
    told = PerQuestion(
      zip(byRole, smallRoles).map { roles, small in
        PerRole(roles.indexed().map { small.contains($0) ? RoleResponses() : $1 })
      })
  }
}

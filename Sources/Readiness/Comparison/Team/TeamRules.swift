/// How a team is put together, and what may be told of it.
package struct TeamRules: Sendable {
  /// A confidential role with fewer respondents is not shown apart; 1 or more.
  package let minimum: Int

  /// The ids of roles that are confidential beside those that the questionnaire declares.
  package let confidential: [String]

  /// The ids of roles whose members agreed to be shown, however few they are.
  package let named: [String]

  /// The groups to compare; empty for one group of each role.
  package let groups: [Group]

  /// Whether a role that was asked and gave no answer counts as anything from 0 to 100.
  package let isStrict: Bool

  /// Some roles that are compared with others as one.
  package struct Group: Equatable, Sendable {
    package let name: String

    /// The ids of its roles.
    package let roles: [String]

    package init(name: String, roles: [String]) {
      self.name = name
      self.roles = roles
    }
  }

  package init(
    minimum: Int = 3, confidential: [String] = [], named: [String] = [], groups: [Group] = [],
    isStrict: Bool = false
  ) {
    self.minimum = max(1, minimum)
    self.confidential = confidential
    self.named = named
    self.groups = groups
    self.isStrict = isStrict
  }
}

extension Respondents {
  /// The roles of which no answer may be shown for fewer people than the minimum: those that the
  /// questionnaire declares and those that the rules add, but for whose members agreed.
  func confidentialRoles(_ rules: TeamRules) -> RoleSet {
    RoleSet(
      roles.indices.filter { index in
        guard let id = roles[index], !rules.named.contains(id) else { return false }
        return rules.confidential.contains(id) || questionnaire.role(id)?.isConfidential ?? false
      })
  }
}

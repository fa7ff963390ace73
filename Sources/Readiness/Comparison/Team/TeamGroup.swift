/// Some members of a team that are compared with others.
package struct TeamGroup: Equatable, Sendable {
  /// The name that the group was given; nil for a role by itself.
  package let name: String?

  package let roles: [RoleIndex]

  /// How many members it has.
  package let count: Int
}

package typealias GroupIndex = ElementIndex<TeamGroup>
package typealias PerGroup<Element> = IndexedList<TeamGroup, Element>

extension Respondents {
  /// The groups to compare: those that were asked for, or else each role that has a member.
  func groups(_ rules: TeamRules) -> PerGroup<TeamGroup> {
    let counts = counts
    func group(_ name: String?, _ roles: [RoleIndex]) -> TeamGroup {
      TeamGroup(name: name, roles: roles, count: roles.reduce(0) { $0 + counts[$1] })
    }
    if rules.groups.isEmpty {
      return PerGroup(roles.indices.filter { counts[$0] > 0 }.map { group(nil, [$0]) })
    }
    return PerGroup(
      rules.groups.map { wanted in
        group(wanted.name, roles.indices.filter { roles[$0].map(wanted.roles.contains) ?? false })
      })
  }
}

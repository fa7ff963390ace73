package import Readiness

/// The result of a team, as `readiness team --format json` prints it.
package struct TeamJSON {
  private let team: Team

  /// The result of scoring what the team said together.
  private let result: [String: JSONValue]

  /// Files, rows and columns that are not counted, and why.
  private let leftOut: [LeftOut]

  /// What was given more than once.
  private let repetitions: [TeamRepetition]

  package init(
    _ team: Team, result: [String: JSONValue], leftOut: [LeftOut],
    repetitions: [TeamRepetition] = []
  ) {
    self.team = team
    self.result = result
    self.leftOut = leftOut
    self.repetitions = repetitions
  }

  package var object: [String: JSONValue] {
    [
      "files": JSONValue(team.respondents.members.map(\.source)),
      "skipped": json(leftOut.filter { $0.kind != .columns && $0.kind != .cells }),
      "unreadColumns": json(leftOut.filter { $0.kind == .columns }),
      "unreadCells": json(leftOut.filter { $0.kind == .cells }),
      "repeated": .array(
        repetitions.map { repetition in
          .object([
            "file": .string(repetition.source), "kind": .string(repetition.kind.rawValue),
            "of": .string(repetition.other),
          ])
        }),
      "respondents": respondents,
      "minimum": JSONValue(team.rules.minimum),
      "confidential": JSONValue(team.rules.confidential),
      "named": JSONValue(team.rules.named),
      "strict": .bool(team.rules.isStrict),
      "withheld": JSONValue(
        questionnaire.questions.filter { team.withheld.contains($0.index) }.map(\.id)),
      "withheldFor": JSONValue(team.withholding.roles),
      "groups": groups,
      "questions": .array(team.findings.map(question)),
      "krippendorffOrdinal": alpha,
      "overallGap": team.gaps.count == 1 ? overall(team.gaps[0]) : .null,
      "overallGaps": .array(team.gaps.map(overall)),
      "result": .object(result),
    ]
  }

  /// The keys of a question that no group may be named by.
  package static let reservedNames = [
    "all", "answeredByOthers", "gap", "gaps", "id", "missing", "notApplicable", "oneSided", "roles",
    "score", "split", "strict", "withheld", "cliff", "lines", "first", "second",
  ]
}

extension TeamJSON {
  private var questionnaire: Questionnaire { team.respondents.questionnaire }

  private func id(ofRole role: RoleIndex) -> String { team.respondents.roles[role] ?? "none" }

  /// The key of a group: the name it was given, or its role.
  private func key(_ group: GroupIndex) -> String {
    let group = team.groups[group]
    let key = group.name ?? id(ofRole: group.roles[0])
    return Self.reservedNames.contains(key) ? "\(key)-role" : key
  }

  private func json(_ leftOut: [LeftOut]) -> JSONValue {
    .array(leftOut.map { .object(["file": .string($0.source), "error": .string($0.reason)]) })
  }

  private var groups: JSONValue {
    let values = team.groups.indexed().map { index, group -> (String, JSONValue) in
      let roles = JSONValue(group.roles.map { id(ofRole: $0) })
      return (key(index), .object(["respondents": JSONValue(group.count), "roles": roles]))
    }
    return .object(Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }

  private var respondents: JSONValue {
    .object(
      Dictionary(
        team.respondents.counts.indexed().filter { $0.1 > 0 }
          .map { (id(ofRole: $0.0), JSONValue($0.1)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private var alpha: JSONValue {
    var values = ["all": JSONValue(team.alpha.value)]
    for group in team.groups.indices where team.groups[group].count > 1 {
      values[key(group)] = JSONValue(team.profiles[group].alpha.value)
    }
    return .object(values)
  }

  private func overall(_ gap: OverallGap) -> JSONValue {
    func lines(_ group: GroupIndex) -> JSONValue {
      .array(team.profiles[group].meanLines.map { .number($0) })
    }
    return .object([
      "first": .string(key(gap.first)), "second": .string(key(gap.second)),
      key(gap.first): lines(gap.first), key(gap.second): lines(gap.second),
      "lines": .number(gap.lines), "cliff": .number(gap.cliffDelta.delta),
    ])
  }
}

// MARK: - Questions

extension TeamJSON {
  private func question(_ finding: QuestionFinding) -> JSONValue {
    let merged = finding.merged
    var values: [String: JSONValue] = [
      "id": .string(questionnaire.questions[finding.question].id),
      "withheld": .bool(merged == nil),
      "score": JSONValue(merged?.score),
      "strict": JSONValue(merged?.strict),
      "oneSided": merged.map { .bool($0.isOneSided) } ?? .null,
      "answeredByOthers": merged.map { .bool($0.isByOthers) } ?? .null,
      "missing": merged.map { JSONValue($0.missing) } ?? .null,
      "split": merged.map { .bool($0.isSplit) } ?? .null,
      "notApplicable": merged.map { JSONValue($0.notApplicable) } ?? .null,
      "roles": merged.map(roles) ?? .null,
      "gaps": .array(finding.gaps.map(gap)),
    ]
    for group in team.groups.indices {
      values[key(group)] = finding.groups[group].map(answers) ?? .null
    }
    if finding.gaps.count == 1, team.groups.count == 2 { values["gap"] = gap(finding.gaps[0]) }
    return .object(values)
  }

  private func roles(_ merged: MergedAnswer) -> JSONValue {
    .object(
      Dictionary(
        merged.roles.map { (id(ofRole: $0.role), JSONValue($0.score)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private func answers(_ group: QuestionFinding.GroupFinding) -> JSONValue {
    .object([
      "lines": .array(group.lines.map { JSONValue($0) }),
      "median": .number(group.agreement.median),
      "score": .number(group.score),
      "averageDeviation": .number(group.agreement.averageDeviation),
      "rwg": JSONValue(group.agreement.withinGroup),
      "twoCamps": .bool(group.agreement.hasTwoCamps),
    ])
  }

  private func gap(_ gap: QuestionFinding.Gap) -> JSONValue {
    .object([
      "first": .string(key(gap.first)), "second": .string(key(gap.second)),
      "points": .number(gap.points), "cliff": .number(gap.cliffDelta.delta),
      "label": .string(gap.cliffDelta.size.rawValue), "large": .bool(gap.isLarge),
    ])
  }
}

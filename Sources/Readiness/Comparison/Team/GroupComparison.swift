/// Compares what the groups of a team said, question by question and over all of them.
struct GroupComparison {
  let respondents: Respondents
  let groups: PerGroup<TeamGroup>
  let disclosure: DisclosureControl

  private let groupsOfRole: PerRole<[GroupIndex]>
  private let roleHasMembers: PerRole<Bool>

  init(
    _ respondents: Respondents, _ groups: PerGroup<TeamGroup>, _ disclosure: DisclosureControl
  ) {
    self.respondents = respondents
    self.groups = groups
    self.disclosure = disclosure
    roleHasMembers = respondents.counts.mapElements { $0 > 0 }
    groupsOfRole = PerRole(
      respondents.roles.indices.map { role in
        groups.indices.filter { groups[$0].roles.contains(role) }
      })
  }

  /// Whether it may be told what a group said to a question: none of its roles is small.
  private func isShown(_ group: GroupIndex, _ question: QuestionIndex) -> Bool {
    !groups[group].roles.contains { disclosure.smallRoles[question].contains($0) }
  }

  /// Whether nothing is told of what a group said to a question, nor whether it said anything.
  private func isWithheld(_ group: GroupIndex, _ question: QuestionIndex) -> Bool {
    let roles = groups[group].roles.filter { roleHasMembers[$0] }
    return !isShown(group, question)
      || (!roles.isEmpty && roles.allSatisfy { disclosure.rolesOfFew.contains($0) })
  }

  /// What the groups said to a question, and the gaps between them.
  func finding(_ question: Question, _ merged: MergedAnswer) -> QuestionFinding {
    var lines = PerGroup<[Double]>(repeating: [], count: groups.count)
    var (scores, numbers) = (lines, lines)
    for member in respondents.members.indices {
      let response = respondents.response(of: member, to: question.index)
      guard response.said == .known, let line = response.line, let score = response.score else {
        continue
      }
      for group in groupsOfRole[respondents.members[member].role] {
        lines[group].append(Double(line))
        scores[group].append(score)
        numbers[group].append(response.number)
      }
    }
    // Sorted, so that no sum depends on the order in which people came.
    for group in groups.indices {
      lines[group].sort()
      scores[group].sort()
      numbers[group].sort()
    }
    let findings = PerGroup(
      groups.indices.map { group -> QuestionFinding.GroupFinding? in
        guard isShown(group, question.index), let count = question.linesToCompare,
          let agreement = Agreement(lines[group], lines: count), let score = scores[group].median
        else { return nil }
        return QuestionFinding.GroupFinding(
          lines: lines[group].map { Int($0) }, score: score,
          number: numbers[group].median.flatMap { question.number($0, scoring: score) },
          agreement: agreement)
      })
    let isWithheld = disclosure.withheld.contains(question.index)
    let counts = counts(question, isWithheld ? nil : merged)
    return QuestionFinding(
      question: question.index, merged: isWithheld ? nil : merged, groups: findings,
      counts: counts,
      isWithheld: PerGroup(groups.indices.map { self.isWithheld($0, question.index) }),
      gaps: isWithheld ? [] : gaps(question, findings, scores, counts))
  }

  /// Whether anybody’s answers count, of each group; where the merged answer is withheld, whether
  /// they would.
  private func counts(_ question: Question, _ merged: MergedAnswer?) -> PerGroup<Bool> {
    groups.mapElements { group in
      group.roles.contains { role in
        merged.map { $0.roles.contains { $0.role == role } }
          ?? respondents.isCompetent(role, question)
      }
    }
  }

  private func gaps(
    _ question: Question, _ findings: PerGroup<QuestionFinding.GroupFinding?>,
    _ scores: PerGroup<[Double]>, _ counts: PerGroup<Bool>
  ) -> [QuestionFinding.Gap] {
    // A yes and a no are as far apart as can be.
    let least = min(2, (question.linesToCompare ?? 0) - 1)
    return groups.indices.flatMap { first in
      groups.indices.filter { $0 > first }.compactMap { second -> QuestionFinding.Gap? in
        guard let left = findings[first], let right = findings[second],
          let cliffDelta = CliffDelta(scores[first], over: scores[second])
        else { return nil }
        let lines = left.lines + right.lines
        return QuestionFinding.Gap(
          first: first, second: second, points: left.score - right.score, cliffDelta: cliffDelta,
          isOneLine: lines.count == 2 && abs(lines[0] - lines[1]) < least,
          isCounted: counts[first] && counts[second])
      }
    }
  }
}

// MARK: - Over all questions

extension GroupComparison {
  /// The questions that a group may be compared on.
  private func questions(of group: GroupIndex) -> [QuestionIndex] {
    respondents.questionnaire.questions.filter {
      $0.linesToCompare != nil && isShown(group, $0.index)
    }.map(\.index)
  }

  /// The members of a group in the order of adding.
  private func members(of group: GroupIndex) -> [MemberIndex] {
    respondents.members.indices.filter {
      groups[group].roles.contains(respondents.members[$0].role)
    }
  }

  /// The mean line of each member of a group that chose any, in the order of adding.
  func meanLines(of group: GroupIndex) -> [Double] {
    let questions = questions(of: group)
    return members(of: group).compactMap { member in
      questions.compactMap { line(of: member, $0) }.mean
    }
  }

  /// Krippendorff's ordinal α of a group, or of everyone who may be shown.
  func alpha(of group: GroupIndex?) -> Alpha {
    let questionnaire = respondents.questionnaire
    let chosen = group.map { members(of: $0) } ?? Array(respondents.members.indices)
    let units = questionnaire.questions.filter { $0.linesToCompare != nil }.map { question in
      chosen.compactMap { member -> Double? in
        let role = respondents.members[member].role
        let isTold =
          group.map { isShown($0, question.index) }
          ?? !disclosure.smallRoles[question.index].contains(role)
        return isTold ? line(of: member, question.index) : nil
      }
    }.filter { $0.count > 1 }
    return Alpha(
      value: KrippendorffAlpha(units: units).value, questions: units.count,
      respondents: units.map(\.count).max() ?? 0)
  }

  private func line(of member: MemberIndex, _ question: QuestionIndex) -> Double? {
    let response = respondents.response(of: member, to: question)
    return response.said == .known ? response.line.map(Double.init) : nil
  }
}

extension Question {
  /// A number if it is an answer to this question and its scale gives it a score; else nil.
  fileprivate func number(_ number: Double, scoring score: Double) -> Double? {
    guard case .number = kind, let own = self.score(of: .number(number))?.middle,
      abs(own - score) < tolerance
    else { return nil }
    return number
  }
}

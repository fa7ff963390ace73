package import Localization
package import Readiness

/// A plan on lines of plain text.
package struct PlanText: Localized {
  let report: Report
  package let language: Language

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    self.language = Language(code: language)
  }

  /// The plan of the input, and what it brings.
  package var text: String {
    let plan = report.plan
    var lines: [String] = []
    if report.isWaiting {
      lines += whileWaiting(plan.noRegret)
    } else if plan.order.isEmpty {
      lines.append(report.answerFirst ?? report.noActions)
    } else {
      lines += [heading] + plan.order.map(line) + effects
    }
    lines += report.unproven + report.uncleared + report.followUp
    return lines.neutralisedText
  }

  /// The cheapest way to a level; nil if none leads there.
  ///
  /// - Parameter isOpen: whether missing answers decide if the level is reached.
  package func text(
    of path: LevelPath?, toLevel level: LevelIndex, isOpen: Bool = false
  ) -> String {
    let title = report.text(report.questionnaire.levels[level].title)
    guard let path else {
      let why = isOpen ? levelOpen(title) : levelOutOfReach(title)
      return ([why] + report.followUp).neutralisedText
    }
    if path.items.isEmpty {
      let wanted = report.questionnaire.levels[level].from
      let isReached = report.assessment.score.map { reaches($0.range.low, wanted) } ?? false
      let caps = caps(below: level, besides: path)
      if isReached, !caps.isEmpty { return ([scoreSuffices(title)] + caps).neutralisedText }
      return isReached
        ? [levelReached(title)].neutralisedText
        : ([levelReachedOnceAsked(title)] + caps + report.followUp).neutralisedText
    }
    let days = days(path)
    let caps = caps(below: level, besides: path)
    let subject = caps.isEmpty ? atStart(title) : points(of: level)
    let way = path.isProven ? wayToLevel(subject, days) : knownWayToLevel(subject, days)
    return (steps(path, way) + caps + report.followUp).neutralisedText
  }

  /// A cheap way to all targets of the answers file.
  package func text(of targets: TargetPath) -> String {
    let path = targets.path
    let outOfReach = targets.outOfReach.map {
      targets.open.contains($0)
        ? targetOpen($0) : language.ended(language.labelled(noActionReaches, report.name($0)))
    }
    if path.items.isEmpty {
      let isReached = report.assessment.targetDistances.allSatisfy { target in
        target.figures.map { reaches($0.range.low, target.wanted) } ?? false
      }
      let rest =
        outOfReach.isEmpty ? [isReached ? targetsReached : targetsReachedOnceAsked] : outOfReach
      return (report.targetSentences + rest + report.followUp).neutralisedText
    }
    let days = days(path)
    let way =
      switch (targets.outOfReach.isEmpty, path.isProven) {
      case (true, true): wayToTargets(days)
      case (true, false): knownWayToTargets(days)
      case (false, true): wayTowardsTargets(days)
      case (false, false): knownWayTowardsTargets(days)
      }
    let lines =
      report.targetSentences + steps(path, way) + (report.isWaiting ? [] : areasAfter(targets))
    return (lines + outOfReach + report.followUp).neutralisedText
  }

  private func days(_ path: LevelPath) -> String {
    language.personDays(language.number(path.days.days))
  }

  /// The actions of a way and the score before and after it; while the advice is to wait, what is
  /// useful in any case.
  ///
  /// - Parameter way: what the way takes, as a sentence without its end.
  private func steps(_ path: LevelPath, _ way: String) -> [String] {
    if report.isWaiting {
      let useful = path.order.filter(\.action.isNoRegret)
      return [language.ended(way)] + whileWaiting(useful, isPart: useful.count < path.order.count)
    }
    var lines = [language.labelled(way, "").trimmed] + path.order.map(line)
    if let before = report.assessment.score?.range.low, let after = path.scoreAfter {
      lines.append(scoreBeforeAfter(before, after))
    }
    return lines
  }

  /// The areas that are wanted, before and after.
  private func areasAfter(_ targets: TargetPath) -> [String] {
    report.assessment.targetDistances.compactMap { target in
      guard case .area(let area) = target.subject, let before = target.figures?.range.low,
        let after = targets.after.dimensions.first(where: { $0.dimension == area })
      else { return nil }
      return areaBeforeAfter(
        report.name(target.subject), area, before, after.figures.range.low)
    }
  }

  /// What is worth doing while the advice is to wait: finding out what would change it, and some
  /// actions that are useful in any case.
  ///
  /// - Parameter isPart: whether these are only some of the actions that are told of before.
  private func whileWaiting(_ useful: [PlanItem], isPart: Bool = false) -> [String] {
    let unknown =
      report.answerFirst.map { [$0] }
      ?? report.findOuts.map { language.labelled(report.findOutFirstName, $0) }
    if useful.isEmpty {
      return unknown.isEmpty ? [isPart ? noneUseful : report.noActions] : unknown
    }
    return unknown + [isPart ? onlyUseful : report.planWait(useful.count)] + useful.map(line)
  }

  private func line(_ item: PlanItem) -> String {
    let owner = report.ownerAndStanding(of: item.action)
    let parts = [language.shortDays(item.days.days), owner].filter { !$0.isEmpty }
    let text = report.text(item.action.text)
    return "  \(item.id)  +\(language.oneDecimal(item.gain))  "
      + "\(parts.joined(separator: ", "))  \(text)"
  }

  /// Score, risks, blocking conditions and advice after the plan.
  private var effects: [String] {
    let plan = report.plan
    var lines: [String] = []
    if let before = plan.scoreBefore, let after = plan.scoreAfter {
      lines.append("  " + scoreBeforeAfter(before, after))
    }
    let before = report.assessment.risks?.paired(with: report.questionnaire).map(\.figures.range)
    for (index, pair) in (plan.after.risks?.paired(with: report.questionnaire) ?? []).enumerated() {
      guard let range = pair.figures.range else { continue }
      let title = report.text(pair.risk.title)
      let figures = [before?[index] ?? range, range].map { language.whole($0, beside: pair.limit) }
      lines.append(
        "  "
          + (figures[0] == figures[1]
            ? range.sentence(title, of: .risk, beside: pair.limit, in: language)
            : language.labelled(title, beforeAfter(figures[0], figures[1])) + "."))
    }
    let firing = report.questionnaire.gates.indices.filter { plan.after.gates[$0] == .yes }
    if !firing.isEmpty {
      let gates = firing.map { report.phrase(report.questionnaire.gates[$0], in: plan.after) }
      lines.append("  " + stillApply(gates))
    }
    if let advice = plan.after.advice {
      lines.append("  " + advice.sentence(in: language, dependingOn: report.openAfterPlan))
    }
    return lines.isEmpty ? [] : [afterwards] + lines
  }
}

// MARK: - Words

extension PlanText {
  /// The days that the plan takes, and why it leaves some unused.
  private var heading: String {
    let days = report.daysUsed
    let why = report.unusedDays.map { " (\($0))" } ?? ""
    return say(
      en: "Plan for \(days)\(why), in the order to do it:",
      fr: "Plan pour \(days)\(why), dans l’ordre à suivre\u{A0}:")
  }

  private var noneUseful: String {
    say(
      en: "The advice is to wait, and none of these actions is useful in any case.",
      fr: "Le conseil est d’attendre, et aucune de ces actions n’est utile dans tous les cas.")
  }

  private var onlyUseful: String {
    say(
      en: "The advice is to wait, so only what is useful in any case is listed here:",
      fr: "Le conseil est d’attendre\u{202F}; seul ce qui est utile dans tous les cas est donné "
        + "ici\u{A0}:")
  }

  private func levelOutOfReach(_ level: String) -> String {
    let level = language.level(level, after: say(en: "the level", fr: "le niveau"))
    let counted = report.countedAtLowest()
    return say(
      en: language.ended("Even all actions together do not reach \(level)\(counted)"),
      fr: language.ended(
        "Même toutes ensemble, les actions ne suffisent pas pour atteindre \(level)\(counted)"))
  }

  /// The same where the missing answers decide.
  private func levelOpen(_ level: String) -> String {
    let level = language.level(level, after: say(en: "the level", fr: "le niveau"))
    let days = say(
      en: "How many days \(level) takes cannot be said yet",
      fr: "On ne peut pas encore dire combien de jours demande \(level)")
    return report.openFirst(days)
  }

  private func targetOpen(_ target: TargetDistance.Subject) -> String {
    let name = language.quoted(report.name(target))
    let area: DimensionIndex? = if case .area(let area) = target { area } else { nil }
    let reached = say(
      en: "Whether the actions reach the target for \(name) cannot be said yet",
      fr: "On ne peut pas encore dire si les actions atteignent l’objectif pour \(name)")
    return report.openFirst(reached, in: area)
  }

  private func levelReached(_ level: String) -> String {
    let level = atStart(level)
    return say(en: "\(level) is reached already.", fr: "\(level) est déjà atteint.")
  }

  /// The same where blocking conditions, which are told behind it, cap the level below.
  private func scoreSuffices(_ level: String) -> String {
    let level = language.level(level, after: say(en: "the level", fr: "le niveau"))
    return language.ended(
      say(en: "The score is enough for \(level)", fr: "La note suffit pour \(level)"))
  }

  private func levelReachedOnceAsked(_ level: String) -> String {
    let level = atStart(level)
    return say(
      en: "\(level) is reached if the actions that are done have reached what they were to.",
      fr: "\(level) est atteint si les actions faites ont atteint ce qu’elles devaient.")
  }

  /// The points that a level needs, where a blocking condition caps the level all the same.
  private func points(of level: LevelIndex) -> String {
    let level = report.questionnaire.levels[level]
    let points = language.points(language.number(level.from))
    let title = language.level(
      report.text(level.title), after: say(en: "level", fr: "du niveau"))
    return say(
      en: "Getting the \(points) of \(title)", fr: "Atteindre les \(points) \(title)")
  }

  /// - Parameter subject: the level, or its points.
  private func wayToLevel(_ subject: String, _ days: String) -> String {
    let counted = report.countedAtLowest()
    return say(
      en: "\(subject) takes at least \(days)\(counted)",
      fr: "\(subject) demande au moins \(days)\(counted)")
  }

  private func knownWayToLevel(_ subject: String, _ days: String) -> String {
    let counted = report.countedAtLowest()
    return say(
      en: "\(subject) takes no more than \(days)\(counted), and fewer are not ruled out",
      fr: "\(subject) ne demande pas plus de \(days)\(counted), et moins n’est pas exclu")
  }

  private func wayToTargets(_ days: String) -> String {
    plural(
      targetCount,
      en: (
        one: "The target takes at least \(days)", other: "The targets take at least \(days)"
      ),
      fr: (
        one: "L’objectif demande au moins \(days)",
        other: "Les objectifs demandent au moins \(days)"
      ))
  }

  private func knownWayToTargets(_ days: String) -> String {
    plural(
      targetCount,
      en: (
        one: "The target takes no more than \(days), and fewer are not ruled out",
        other: "The targets take no more than \(days), and fewer are not ruled out"
      ),
      fr: (
        one: "L’objectif ne demande pas plus de \(days), et moins n’est pas exclu",
        other: "Les objectifs ne demandent pas plus de \(days), et moins n’est pas exclu"
      ))
  }

  /// Where some targets are out of reach: what all actions together can do for them takes so much.
  private func wayTowardsTargets(_ days: String) -> String {
    say(
      en: "To come as near to the targets as the actions can takes at least \(days)",
      fr: "S’approcher des objectifs autant que le peuvent les actions demande au moins \(days)")
  }

  private func knownWayTowardsTargets(_ days: String) -> String {
    say(
      en: "To come as near to the targets as the actions can takes no more than \(days), and fewer "
        + "are not ruled out",
      fr: "S’approcher des objectifs autant que le peuvent les actions ne demande pas plus de "
        + "\(days), et moins n’est pas exclu")
  }

  private var targetsReachedOnceAsked: String {
    say(
      en: "The targets are reached if the actions that are done have reached what they were to.",
      fr: "Les objectifs sont atteints si les actions faites ont atteint ce qu’elles devaient.")
  }

  private var targetsReached: String {
    plural(
      targetCount,
      en: (
        one: "No more points are needed for the target.",
        other: "No more points are needed for the targets."
      ),
      fr: (
        one: "Il ne faut pas plus de points pour l’objectif.",
        other: "Il ne faut pas plus de points pour les objectifs."
      ))
  }

  private var targetCount: Int { report.assessment.targetDistances.count }

  private var noActionReaches: String {
    say(
      en: "Even all actions together do not reach",
      fr: "Même toutes ensemble, les actions ne suffisent pas pour atteindre")
  }

  private func areaBeforeAfter(
    _ name: String, _ area: DimensionIndex, _ before: Double, _ after: Double
  ) -> String {
    let (before, after) = (language.oneDecimal(before), language.oneDecimal(after))
    let open = report.countedAtLowest(in: area)
    return say(
      en: "\(name): \(before) before, \(after) after\(open).",
      fr: "\(name)\u{A0}: \(before) avant, \(after) après\(open).")
  }

  /// A level as the subject of a sentence: “The level Tester”, “Level 2”.
  private func atStart(_ level: String) -> String {
    language.level(level, after: say(en: "The level", fr: "Le niveau"))
  }

  private func scoreBeforeAfter(_ before: Double, _ after: Double) -> String {
    let figures = beforeAfter(language.oneDecimal(before), language.oneDecimal(after))
    return language.labelled(say(en: "Score", fr: "Note"), figures) + report.countedAtLowest() + "."
  }

  private func beforeAfter(_ before: String, _ after: String) -> String {
    say(en: "\(before) before, \(after) after", fr: "\(before) avant, \(after) après")
  }

  /// Above what is reached by the end of the plan.
  private var afterwards: String { say(en: "After the plan:", fr: "Après le plan\u{A0}:") }

  private func stillApply(_ gates: [String]) -> String {
    let label = plural(
      gates.count,
      en: (one: "Blocking condition that remains", other: "Blocking conditions that remain"),
      fr: (one: "Condition bloquante qui reste", other: "Conditions bloquantes qui restent"))
    return language.ended(language.labelled(label, language.longList(gates)))
  }
}

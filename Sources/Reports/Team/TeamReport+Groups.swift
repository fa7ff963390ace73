import Localization
import Readiness

/// On which questions the groups differ, and how far the people within each agree.
extension TeamReport {
  /// How many gaps are told in words; the table has all.
  private static let mostGaps = 5

  var differencesSection: [Block] {
    let gaps = team.widestGaps
    let heading = Block.heading(2, say(en: "Where views differ", fr: "Où les avis divergent"))
    let told = gaps.prefix(Self.mostGaps)
    let isOfSeveral = told.contains { finding, gap in
      [gap.higher, gap.lower].allSatisfy { (finding.groups[$0]?.lines.count ?? 0) > 1 }
    }
    let isMixed = told.contains { finding, gap in
      [gap.higher, gap.lower].contains { self.isMixed($0, finding.question) }
    }
    let least = told.map(\.gap.points.magnitude).min() ?? 0
    let larger = unclear(above: least)
    let more = gaps.dropFirst(Self.mostGaps).contains { hasPoints($0.finding.question) }
    let caption = report.sentences([
      gapsCaption(told.count, isOfSeveral), more ? moreGaps : nil,
      larger.map { largerGaps($0, isBesideOthers: more) }, isMixed ? everybodyInGroup : nil,
    ])
    var blocks = [heading]
    if !told.isEmpty {
      blocks += [
        .paragraph(Inline(caption)),
        .list(
          told.map { finding, gap in
            .strong(language.ended(named(finding))) + Inline(" " + sentence(gap, finding))
          }),
      ]
    }
    let split = team.groups.indices.compactMap(splitOpinions)
    let apart = decisiveAllTheSame
    if told.isEmpty, split.isEmpty {
      let said = report.sentences([noGap, unclear(above: 0).map(unclearGaps), apart])
      return [heading, .paragraph(Inline(said))]
    }
    if told.isEmpty, team.groups.count > 1 {
      let said = report.sentences([noGap, unclear(above: 0).map(unclearGaps)])
      blocks.append(.paragraph(Inline(said)))
    }
    let said = split + [apart].compactMap { $0 }
    if !said.isEmpty { blocks.append(.lines(said.map { Inline($0) })) }
    return blocks
  }

  /// That views differ on questions that decide what is advised, or what blocks, although neither
  /// two groups nor two camps in one are far apart there; nil where they are on all of them.
  private var decisiveAllTheSame: String? {
    let far = QuestionSet(
      team.widestGaps.map(\.0.question)
        + team.findingsToDiscuss.filter { !$0.twoCamps.isEmpty }.map(\.question))
    let questions = decisiveQuestions.map(\.question).filter { !far.contains($0) }
    return questions.isEmpty ? nil : decisiveAllTheSame(questions)
  }

  /// How many points two groups are apart at most on the questions where people in one of them
  /// disagree too much for a clear gap; nil if nowhere by 25 points, and more than a figure.
  private func unclear(above points: Double) -> Double? {
    team.findingsToDiscuss.filter { $0.widestGap == nil && hasPoints($0.question) }
      .flatMap(\.countedGaps).filter { !$0.isLarge && !$0.isOneLine }.map(\.points.magnitude)
      .filter { $0 + tolerance >= 25 && $0 > points + tolerance }.max()
  }

  /// Whether a group holds people that a question is put to, and others.
  private func isMixed(_ group: GroupIndex, _ question: QuestionIndex) -> Bool {
    let asked = questionnaire.questions[question].ask
    let present = team.groups[group].roles.filter { team.respondents.counts[$0] > 0 }
    let others = present.filter { !(team.respondents.roles[$0].map(asked.contains) ?? true) }
    return !asked.isEmpty && !others.isEmpty && others.count < present.count
  }

  /// The questions on which the people of a group are of two minds, whether or not their answers
  /// count there.
  private func divided(_ group: GroupIndex) -> [QuestionIndex] {
    team.findings.filter { $0.groups[group]?.agreement.hasTwoCamps ?? false }.map(\.question)
  }

  /// On which questions that count the people of a group are of two minds; nil if on none.
  private func splitOpinions(_ group: GroupIndex) -> String? {
    let questions = team.findingsToDiscuss.filter { $0.twoCamps.contains(group) }
    if questions.isEmpty { return nil }
    let title = language.quoted(title(ofGroup: group))
    let label =
      isWhole(group)
      ? say(en: "Opinion is split on", fr: "Les avis sont partagés sur")
      : questions.count < divided(group).count
        ? say(
          en: "Among the questions on which its answers count, the group \(title) is split on",
          fr: "Parmi les questions où ses réponses comptent, le groupe \(title) est partagé sur")
        : say(
          en: "In the group \(title) opinion is split on",
          fr: "Dans le groupe \(title), les avis sont partagés sur")
    return language.ended(language.labelled(label, language.longList(questions.map(named))))
  }

  /// Whether a group is everybody, of whom nobody says which role they have.
  func isWhole(_ group: GroupIndex) -> Bool {
    team.groups.count == 1 && team.groups[group].roles.map { team.respondents.roles[$0] } == [nil]
  }

  func named(_ finding: QuestionFinding) -> String {
    report.named(questionnaire.questions[finding.question])
  }

  /// How many points a gap has: the difference of the two scores as they are printed.
  func written(_ gap: QuestionFinding.Gap, on question: QuestionIndex) -> String {
    let groups = team.findings.first { $0.question == question }?.groups
    let scores = [gap.higher, gap.lower].map { roundedAwayFromZero(groups?[$0]?.score ?? 0) }
    return language.whole(scores[0] - scores[1])
  }

  /// What a group said, with its points: the text of the answer in the middle where somebody gave
  /// it, or the number in the middle; else the points alone.
  private func answer(_ said: QuestionFinding.GroupFinding, _ question: QuestionIndex) -> String {
    if !hasPoints(question), let text = text(said, questionnaire.questions[question]) {
      return text
    }
    let points = language.points(language.whole(said.score))
    return text(said, questionnaire.questions[question]).map { "\($0) (\(points))" }
      ?? language.ofHundred(said.score, said.score)
  }

  private func text(_ said: QuestionFinding.GroupFinding, _ question: Question) -> String? {
    switch question.kind {
    case .choice(let lines):
      said.lines.first { abs(lines[$0 - 1].score - said.score) < tolerance }
        .map { language.quoted(report.text(lines[$0 - 1].text)) }
    case .number(let field):
      said.number.map { language.quantity(language.number($0), field.unit.map(report.text)) }
    case .yesNo(let scores):
      [(scores.yes, report.yesAnswer), (scores.no, report.noAnswer)]
        .first { abs($0.0 - said.score) < tolerance }.map { language.quoted($0.1) }
    case .multiple, .text: nil
    }
  }

  // MARK: Inside the groups

  var groupsSection: [Block] {
    // One person agrees with themselves.
    let shown = team.groups.indices.filter { team.profiles[$0].meanLines.count > 1 }
    if shown.isEmpty { return [] }
    let isAnySplit = shown.contains { !divided($0).isEmpty }
    let rows = shown.map { group -> [Inline] in
      let profile = team.profiles[group]
      let names = divided(group).map { report.named(questionnaire.questions[$0]) }
      return [
        Inline(title(ofGroup: group)), Inline(grouped(team.groups[group].count)),
        Inline(profile.meanLines.mean.map(language.oneDecimal) ?? "–"),
      ] + (isAnySplit ? [Inline(names.isEmpty ? noneSplit(group) : language.longList(names))] : [])
    }
    var blocks: [Block] = [
      .heading(2, say(en: "Inside the groups", fr: "À l’intérieur des groupes")),
      .table(
        Table(
          columns: [
            .init(say(en: "Group", fr: "Groupe")),
            .init(say(en: "People", fr: "Personnes"), isNumeric: true),
            .init(
              say(
                en: "Average answer (1 lowest, 5 highest)",
                fr: "Réponse moyenne (de 1, la plus basse, à 5)"), isNumeric: true),
          ] + (isAnySplit ? [.init(say(en: "Opinion is split on", fr: "Avis partagés sur"))] : []),
          rows: rows)),
    ]
    if !team.withheld.isEmpty { blocks.append(.paragraph(Inline(overShown))) }
    if team.alpha.isPrinted, let value = team.alpha.value {
      blocks.append(.paragraph(Inline(alpha(value))))
    }
    return blocks
  }
}

// MARK: - Words

extension TeamReport {
  private var noGap: String {
    if team.respondents.members.count == 1 {
      return say(
        en: "One person answered: there is nothing to compare.",
        fr: "Une seule personne a répondu\u{A0}: il n’y a rien à comparer.")
    }
    if team.groups.count < 2 {
      return say(
        en: "On no question are there two camps.", fr: "Aucune question ne forme deux camps.")
    }
    let isHiding = team.findings.contains { $0.isWithheld.contains(true) }
    let isNoneComparable = !team.findings.contains { !$0.countedGaps.isEmpty }
    switch (isNoneComparable, !team.withheld.isEmpty, isHiding) {
    case (true, true, _), (true, _, true):
      return say(
        en: "There is nothing to compare: no question that may be shown counts the answers of two "
          + "groups.",
        fr: "Il n’y a rien à comparer\u{A0}: aucune question qui peut être présentée ne compte les "
          + "réponses de deux groupes.")
    case (true, false, false):
      return say(
        en: "There is nothing to compare: no question counts the answers of two groups.",
        fr: "Il n’y a rien à comparer\u{A0}: aucune question ne compte les réponses de deux "
          + "groupes.")
    case (false, true, _):
      return say(
        en: "No two groups that may be shown stand clearly apart on any question that may be "
          + "shown.",
        fr: "Aucun écart net entre les groupes qui peuvent être présentés, sur aucune question "
          + "qui peut l’être.")
    case (false, false, true):
      return say(
        en: "No two groups that may be shown stand clearly apart on any question.",
        fr: "Aucun écart net, sur aucune question, entre les groupes qui peuvent être présentés.")
    case (false, false, false):
      return say(
        en: "No two groups stand clearly apart on any question.",
        fr: "Aucun écart net entre les groupes, sur aucune question.")
    }
  }

  /// Questions on which views decide something and yet no two groups are far apart.
  private func decisiveAllTheSame(_ questions: [QuestionIndex]) -> String {
    let ids = report.ids(questions)
    return say(
      en: "Smaller differences matter too where they decide on the advice or on a blocking "
        + "condition: \(ids).",
      fr: "De plus petits écarts comptent aussi là où ils décident du conseil ou d’une condition "
        + "bloquante\u{A0}: \(ids).")
  }

  /// Two groups that see a question differently.
  private func sentence(_ gap: QuestionFinding.Gap, _ finding: QuestionFinding) -> String {
    func said(_ group: GroupIndex) -> String {
      finding.groups[group].map { answer($0, finding.question) } ?? ""
    }
    let sides = language.longList(
      [gap.higher, gap.lower].map { language.labelled(title(ofGroup: $0), said($0)) })
    let points = language.points(written(gap, on: finding.question))
    let apart = say(en: "They are \(points) apart.", fr: "L’écart est de \(points).")
    let others = team.groups.indices.filter {
      finding.groups[$0] != nil && !finding.counts[$0]
    }.compactMap { group in
      finding.groups[group].map { "\(title(ofGroup: group)) \(language.whole($0.score))" }
    }
    return report.sentences([
      sides + ".", hasPoints(finding.question) ? apart : nil,
      others.isEmpty ? nil : forComparison(language.list(others)),
    ])
  }

  /// What the answers of groups that a question is not put to are worth.
  private func forComparison(_ others: String) -> String {
    say(
      en: "For comparison, in points (they answered, though the question is not put to them): "
        + "\(others).",
      fr: "Pour comparer, en points (ils ont répondu, bien que la question ne s’adresse pas à "
        + "eux)\u{A0}: \(others).")
  }

  /// - Parameters:
  ///   - count: how many gaps are told.
  ///   - isOfSeveral: whether several people of both groups of one of them answered.
  private func gapsCaption(_ count: Int, _ isOfSeveral: Bool) -> String {
    let why =
      isOfSeveral
      ? say(
        en:
          ", that is, where the people of one group clearly more often answer higher than those of "
          + "the other",
        fr: ", là où, le plus souvent, les personnes d’un groupe donnent une réponse plus haute "
          + "que celles de l’autre") : ""
    return plural(
      count,
      en: (
        one: "The one clear gap between groups\(why). Talk about it before you act.",
        other: "The clearest gaps between groups\(why). Talk about them before you act."
      ),
      fr: (
        one: "Le seul écart net entre les groupes\(why). Parlez-en avant d’agir.",
        other: "Les écarts les plus nets entre les groupes\(why). Parlez-en avant d’agir."
      ))
  }

  private var moreGaps: String {
    let heading = language.quoted(scoresHeading)
    return say(
      en: "All the others are in the appendix, under \(heading).",
      fr: "Tous les autres sont en annexe, sous \(heading).")
  }

  /// Where groups differ by more points than in the gaps that are told.
  ///
  /// - Parameters:
  ///   - points: how many at most.
  ///   - isBesideOthers: whether it has been said where further gaps are.
  private func largerGaps(_ points: Double, isBesideOthers: Bool) -> String {
    let heading = language.quoted(scoresHeading)
    let points = language.points(language.whole(points))
    if isBesideOthers {
      return say(
        en: "So are larger differences between medians, up to \(points), where people inside a "
          + "group disagree.",
        fr: "De même des différences plus grandes entre médianes, jusqu’à \(points), là où des "
          + "personnes d’un même groupe sont en désaccord.")
    }
    return say(
      en: "Larger differences between medians, up to \(points), are in the appendix, under "
        + "\(heading): there, people inside a group disagree.",
      fr: "Des différences plus grandes entre médianes, jusqu’à \(points), sont en annexe, sous "
        + "\(heading)\u{A0}: là, des personnes d’un même groupe sont en désaccord.")
  }

  /// Where groups differ, although nowhere clearly.
  ///
  /// - Parameter points: how many points at most.
  private func unclearGaps(_ points: Double) -> String {
    let heading = language.quoted(scoresHeading)
    let points = language.points(language.whole(points))
    return say(
      en: "Medians differ by up to \(points) (in the appendix, under \(heading)), but there "
        + "people inside a group disagree.",
      fr: "Des médianes diffèrent jusqu’à \(points) (en annexe, sous \(heading)), mais là, des "
        + "personnes d’un même groupe sont en désaccord.")
  }

  /// That a group may hold people that a question is not put to.
  private var everybodyInGroup: String {
    say(
      en: "A group is shown with all its answers, including those of people to whom a question is "
        + "not put.",
      fr: "Un groupe est présenté avec toutes ses réponses, y compris celles des personnes à qui "
        + "une question ne s’adresse pas.")
  }

  /// What stands for the questions on which opinion is split where there are none: of fewer than
  /// three people it is not told.
  private func noneSplit(_ group: GroupIndex) -> String {
    team.groups[group].count < 3
      ? say(en: "too few people to say", fr: "trop peu de personnes pour le dire")
      : say(en: "no question", fr: "aucune question")
  }

  private var overShown: String {
    say(
      en: "Over the questions that are shown.",
      fr: "Sur les questions qui sont présentées.")
  }

  /// Krippendorff’s alpha, and why it may be low although people agree.
  private func alpha(_ value: Double) -> String {
    let below =
      value < 0 ? say(en: ", below 0 less than that", fr: ", et moins de 0 encore moins") : ""
    let value = language.exact(value)
    let questions = language.questions(team.alpha.questions)
    let most = team.alpha.respondents
    return say(
      en: "Agreement between people: \(value), where 1 is full agreement and 0 no more than "
        + "chance\(below) (Krippendorff’s alpha, \(questions) with up to \(most) answers each). "
        + "The figure can also be low when all questions get similar answers, even if people agree "
        + "well.",
      fr: "Accord entre les personnes\u{A0}: \(value), où 1 est l’accord complet et 0 l’effet du "
        + "hasard\(below) (alpha de Krippendorff, \(questions), jusqu’à \(most) réponses chacune). "
        + "Ce chiffre peut être faible alors que l’on est d’accord, si toutes les questions ont "
        + "reçu à peu près la même note.")
  }
}

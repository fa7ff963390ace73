import Localization
import Readiness

/// The workshop, the merged answers and what people wrote.
extension TeamReport {
  /// The most questions that a workshop of an hour or so can take.
  private static let topics = 7

  var agendaSection: [Block] {
    let topics = Array(team.agenda.prefix(Self.topics))
    let heading = Block.heading(2, words.agendaHeading)
    if topics.isEmpty { return [heading, .paragraph(Inline(words.agendaEmpty))] }
    let rows = topics.enumerated().map { index, topic -> [Inline] in
      let question = questionnaire.questions[topic.question]
      let settles = question.findOut?.text ?? question.evidence
      return [
        Inline("\(index + 1)"), Inline(named(topic.question)),
        Inline(report.language.longList(topic.reasons.map(text))), Inline(starter(topic)),
        Inline(settles.map(report.text) ?? ""),
      ]
    }
    return [
      heading, .paragraph(Inline(words.agendaCaption)),
      .table(
        Table(
          columns: [
            .init("", isNumeric: true), .init(report.questionColumn), .init(words.why),
            .init(words.whoStarts), .init(words.whatSettles),
          ], rows: rows)),
    ]
  }

  private func text(_ reason: AgendaTopic.Reason) -> String {
    switch reason {
    case .gap(let gap):
      words.whyGap(
        title(ofGroup: gap.higher), title(ofGroup: gap.lower),
        points: numbers.whole(gap.points.magnitude))
    case .twoCamps(let groups):
      words.whyTwoCamps(report.language.list(groups.map { title(ofGroup: $0) }))
    case .advice(let share): words.whyAdvice(share: numbers.percent(share))
    case .split(let notApplicable, let said):
      words.whySplit(notApplicable: notApplicable, said: said)
    case .oneSided(let roles):
      words.whyOneSided(report.language.list(roles.map { title(ofRole: $0) }))
    }
  }

  private func starter(_ topic: AgendaTopic) -> String {
    switch topic.starter {
    case .group(let group): title(ofGroup: group)
    case .roles(let roles): report.language.list(roles.map { title(ofRole: $0) })
    case .anyone: ""
    }
  }

  // MARK: The merged answers

  var answersSection: [Block] {
    [.heading(2, words.answersHeading)]
      + questionnaire.dimensions.flatMap { dimension -> [Block] in
        [
          .heading(3, report.text(dimension.title)),
          .table(
            Table(
              columns: [
                .init(""), .init(report.questionColumn), .init(report.answerColumn),
                .init(report.pointsColumn, isNumeric: true), .init(words.byRole),
              ], rows: dimension.questions.map { row(questionnaire.questions[$0]) })),
        ]
      }
  }

  private func row(_ question: Question) -> [Inline] {
    let position = question.position
    let state = report.assessment.states[position]
    let isKnown = state.status == .answered || state.status == .undecided
    let merged = team.findings.first { $0.question == position }?.merged
    let answer =
      state.status == .skipped
      ? report.notAskedAnswer : report.fullAnswer(question)
    let byRole = (merged?.roles ?? []).compactMap { role in
      role.score.map { "\(title(ofRole: role.role)) \(numbers.whole($0))" }
    }
    return [
      Inline(question.id), Inline(report.text(question.text)), Inline(answer),
      Inline(isKnown ? state.score.map { numbers.whole($0.low, $0.high) } ?? "" : ""),
      Inline(report.language.list(byRole)),
    ]
  }

  /// What people wrote, by question, without their names.
  var commentsSection: [Block] {
    if team.remarks.isEmpty { return [] }
    let remarks = team.remarks.enumerated().sorted {
      ($0.element.question, $0.element.text) < ($1.element.question, $1.element.text)
    }.map(\.element)
    return [
      .heading(2, words.commentsHeading),
      .list(
        remarks.map { remark in
          let role = title(ofRole: team.respondents.members[remark.member].role)
          let id = questionnaire.questions[remark.question].id
          return Inline(report.language.labelled("\(id), \(role)", remark.text))
        }),
    ]
  }
}

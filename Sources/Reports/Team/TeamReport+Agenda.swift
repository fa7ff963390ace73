import Localization
import Readiness

/// What to discuss in a workshop, the merged answers, and what people wrote.
extension TeamReport {
  /// The most questions that a workshop of about an hour has time for.
  private static let topics = 7

  var agendaSection: [Block] {
    let topics = Array(team.agenda.prefix(Self.topics))
    let heading = Block.heading(
      2, say(en: "What to talk about first", fr: "De quoi parler d’abord"))
    if topics.isEmpty { return [heading, .paragraph(Inline(agendaEmpty))] }
    let rows = topics.enumerated().map { index, topic -> [Inline] in
      let question = questionnaire.questions[topic.question]
      let settles = (question.findOut?.text ?? question.evidence).map(report.text)
      return [
        Inline("\(index + 1)"), Inline(report.named(question, orInFull: true)),
        Inline(language.longList(topic.reasons.map { text($0, on: topic.question) })),
        Inline(starter(topic) ?? asked(question)), Inline(settles ?? anExample),
      ]
    }
    return [
      heading, .paragraph(Inline(agendaCaption)),
      .table(
        Table(
          columns: [
            .init("", isNumeric: true), .init(report.questionColumn),
            .init(say(en: "Why", fr: "Pourquoi")),
            .init(say(en: "Who starts", fr: "Qui commence")),
            .init(say(en: "What would settle it", fr: "Ce qui trancherait")),
          ], rows: rows)),
    ]
  }

  /// The questions on which people differ and that decide what is advised, or blocks.
  var decisiveQuestions: [DecisiveQuestion] {
    team.agenda.compactMap { topic in
      if case .decisive(let decisive) = topic.reasons.first { decisive } else { nil }
    }
  }

  /// On which questions that decide what is advised, or blocks, people differ.
  var decisiveSection: [Block] {
    let decisive = decisiveQuestions
    if decisive.isEmpty { return [] }
    let sentences = decisive.prefix(Self.mostDecisive).map { decisive in
      let question = report.named(questionnaire.questions[decisive.question])
      return language.ended(language.labelled(question, text(decisive)))
    }
    let rest = decisive.count - sentences.count
    let all = sentences + (rest > 0 ? [moreDecisive(rest)] : []) + [talkFirst]
    let isAdvice = decisive.contains { !$0.advices.isEmpty }
    return [
      .paragraph(.strong(viewsDiffer(isAdvice)) + Inline(" " + report.sentences(all)))
    ]
  }

  /// How many of these questions the first page names.
  private static let mostDecisive = 3

  /// Who speaks first; nil for whoever is asked.
  private func starter(_ topic: AgendaTopic) -> String? {
    switch topic.starter {
    case .group(let group): isWhole(group) ? worst(topic) : title(ofGroup: group)
    case .roles(let roles): language.list(roles.map { title(ofRole: $0) })
    case .anyone:
      if case .decisive? = topic.reasons.first { worst(topic) } else { nil }
    }
  }

  /// Whoever sees a question worst, where no role says who that is.
  private func worst(_ topic: AgendaTopic) -> String { topic.isWorseHigher ? highest : lowest }

  private func asked(_ question: Question) -> String {
    question.ask.isEmpty
      ? say(en: "Anyone", fr: "Qui veut")
      : language.list(question.ask.map { title(ofRole: $0) })
  }

  // MARK: The merged answers

  var answersSection: [Block] {
    [
      .heading(2, say(en: "What the team says", fr: "Ce que dit l’équipe")),
      .paragraph(Inline(report.howTogether(Array(questionnaire.questions)))),
    ]
      + questionnaire.dimensions.flatMap { dimension -> [Block] in
        [
          .heading(3, report.text(dimension.title)),
          .table(
            Table(
              columns: [
                .init(""), .init(report.questionColumn), .init(report.togetherColumn),
                .init(report.pointsColumn, isNumeric: true),
                .init(say(en: "By role", fr: "Par rôle")),
              ], rows: dimension.questions.map { row(questionnaire.questions[$0]) })),
        ]
      }
  }

  private func row(_ question: Question) -> [Inline] {
    let state = report.assessment.states[question.index]
    let isKnown = state.status == .answered || state.status == .undecided
    let hasPoints = isKnown && question.isScored
    let merged = team.findings.first { $0.question == question.index }?.merged
    let answer =
      state.status == .skipped
      ? report.notAskedAnswer : report.fullAnswer(question)
    let byRole = (hasPoints ? merged?.roles ?? [] : []).compactMap { role in
      role.score.map { "\(title(ofRole: role.role)) \(language.whole($0))" }
    }
    return [
      Inline(question.id), Inline(report.text(question.text)), Inline(answer),
      Inline(hasPoints ? state.score.map { language.whole($0.low, $0.high) } ?? "" : ""),
      Inline(language.list(byRole)),
    ]
  }

  /// What people wrote, by question, without their names.
  var commentsSection: [Block] {
    if team.remarks.isEmpty { return [] }
    let remarks = team.remarks.enumerated().sorted {
      ($0.element.question, $0.element.text) < ($1.element.question, $1.element.text)
    }.map(\.element)
    return [
      .heading(2, say(en: "In their own words", fr: "Avec leurs mots")),
      .list(
        remarks.map { remark in
          let role = title(ofRole: team.respondents.members[remark.member].role)
          let question = report.named(questionnaire.questions[remark.question])
          return Inline(language.labelled("\(question), \(role)", remark.text))
        }),
    ]
  }
}

// MARK: - Words

extension TeamReport {
  private var agendaEmpty: String {
    say(
      en: "Nothing that may be shown divides the team.",
      fr: "Rien de ce qui peut être présenté ne divise l’équipe.")
  }

  private var lowest: String {
    say(en: "Whoever answered lowest", fr: "Qui a répondu le plus bas")
  }

  private var highest: String {
    say(en: "Whoever answered highest", fr: "Qui a répondu le plus haut")
  }

  private var anExample: String {
    say(
      en: "An example of the past month, told by someone who was there.",
      fr: "Un exemple du mois passé, raconté par quelqu’un qui y était.")
  }

  private var agendaCaption: String {
    say(
      en:
        "One question at a time, ten minutes each. Whoever starts says what happened last month; "
        + "the others listen, then say what they saw.",
      fr: "Une question à la fois, dix minutes chacune. La personne qui commence raconte ce qui "
        + "s’est passé le mois dernier\u{202F}; les autres écoutent, puis disent ce qu’elles ont "
        + "vu.")
  }

  /// - Parameter isAdvice: whether what is advised hangs on it.
  private func viewsDiffer(_ isAdvice: Bool) -> String {
    isAdvice
      ? say(
        en: "Views differ on what the advice rests on.",
        fr: "Les avis divergent sur ce qui fonde le conseil.")
      : say(
        en: "Views differ on what decides whether a blocking condition applies.",
        fr: "Les avis divergent sur ce qui décide d’une condition bloquante.")
  }

  private var talkFirst: String {
    say(en: "Talk about this first.", fr: "Parlez-en d’abord.")
  }

  private func moreDecisive(_ count: Int) -> String {
    plural(
      count,
      en: (
        one: "The same goes for 1 more question.",
        other: "The same goes for \(count) more questions."
      ),
      fr: (
        one: "De même pour 1 autre question.", other: "De même pour \(count) autres questions."
      ))
  }

  /// What hangs on a question on which people differ.
  private func text(_ decisive: DecisiveQuestion) -> String {
    let advices = language.alternatives(decisive.advices.map { language.quoted(report.name($0)) })
    let gates = language.conjunction(
      decisive.gates.map {
        let gate = questionnaire.gates[$0]
        return language.quoted(report.text(gate.title ?? gate.reason))
      })
    let advice = say(en: "the advice is \(advices)", fr: "le conseil est \(advices)")
    let block = plural(
      decisive.gates.count,
      en: (
        one: "the condition \(gates) applies or does not",
        other: "the conditions \(gates) apply or do not"
      ),
      fr: (
        one: "la condition \(gates) s’applique ou non",
        other: "les conditions \(gates) s’appliquent ou non"
      ))
    let parts = (advices.isEmpty ? [] : [advice]) + (gates.isEmpty ? [] : [block])
    let what = language.conjunction(parts)
    return say(en: "depending on who is right, \(what)", fr: "selon qui a raison, \(what)")
  }

  /// Why a question is worth a discussion.
  private func text(_ reason: AgendaTopic.Reason, on question: QuestionIndex) -> String {
    switch reason {
    case .decisive(let decisive): return text(decisive)
    case .gap(let gap):
      let (higher, lower) = (title(ofGroup: gap.higher), title(ofGroup: gap.lower))
      if !hasPoints(question) {
        return say(
          en: "other answers: \(higher), \(lower)",
          fr: "réponses différentes\u{A0}: \(higher), \(lower)")
      }
      let points = language.points(written(gap, on: question))
      return say(
        en: "\(points) apart: \(higher), \(lower)",
        fr: "\(points) d’écart\u{A0}: \(higher), \(lower)")
    case .twoCamps(let groups):
      if groups.allSatisfy(isWhole) {
        return say(en: "opinion is split", fr: "avis partagés")
      }
      let titles = language.list(groups.map { title(ofGroup: $0) })
      return say(
        en: "opinion is split in: \(titles)", fr: "avis partagés dans\u{A0}: \(titles)")
    case .advice(let share):
      if share == 0 {
        return say(en: "the advice depends on it", fr: "le conseil en dépend")
      }
      let share = language.percent(share)
      return say(
        en: "the advice depends on it: \(share) of its answers decide it",
        fr: "le conseil en dépend\u{A0}: \(share) de ses réponses en décident")
    case .split(let notApplicable, let said):
      return say(
        en: "not applicable for \(notApplicable) of \(said)",
        fr: "sans objet pour \(notApplicable) sur \(said)")
    case .oneSided(let roles, let isByOthers):
      let titles = language.list(roles.map { title(ofRole: $0) })
      if isByOthers {
        return say(
          en: "only other roles answered, not \(titles)",
          fr: "réponses d’autres rôles seulement, pas de\u{A0}: \(titles)")
      }
      let absent = language.list(roles.filter { !tookPart($0) }.map { title(ofRole: $0) })
      let silent = language.list(roles.filter(tookPart).map { title(ofRole: $0) })
      let unknown = say(
        en: "no known answer: \(silent)", fr: "pas de réponse connue\u{A0}: \(silent)")
      let unheard = say(
        en: "no answer from: \(absent) (nobody took part)",
        fr: "pas de réponse de\u{A0}: \(absent) (personne n’a participé)")
      return language.semicolons(
        (silent.isEmpty ? [] : [unknown]) + (absent.isEmpty ? [] : [unheard]))
    }
  }
}

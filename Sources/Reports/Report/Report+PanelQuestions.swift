import Localization
import Readiness

/// What the panel asked and what was answered: the first questions of the chain, and the risks.
extension Report {
  var panelSection: [Block] {
    if keyQuestions.isEmpty { return [] }
    let rows = keyQuestions.map { question -> [Inline] in
      let score = assessment.states[question.index].score
      return [
        Inline(named(question, orInFull: true)), Inline(teamAnswer(question)),
        Inline(score.map { language.whole($0) } ?? ""),
      ]
    }
    return [.heading(2, panelHeading)]
      + (isFromPanel ? [.paragraph(Inline(whichPanel))] : []) + riskFigure + [
        .table(
          Table(
            columns: [
              .init(askedColumn, width: 40),
              .init(
                isMerged ? togetherColumn : say(en: "You answered", fr: "Vous avez répondu"),
                width: 40),
              .init(pointsColumn, isNumeric: true),
            ], rows: rows + riskRows))
      ] + (isOfSeveral ? [.paragraph(Inline(howTogether(keyQuestions)))] : [])
  }

  /// Whether the answer of several roles is among them.
  private var isOfSeveral: Bool {
    isMerged
      && keyQuestions.contains {
        onlyRoles[$0.index] == nil && !isWithheld($0.index)
          && assessment.states[$0.index].status == .answered
      }
  }

  /// An answer in full; that of a team with the role that gave it, where one role alone counts.
  private func teamAnswer(_ question: Question) -> String {
    let answer = fullAnswer(question)
    return onlyRoles[question.index].map { "\(answer) · \(counted(only: $0))" } ?? answer
  }

  /// The first three questions of the chain that apply.
  private var keyQuestions: [Question] {
    let questions = questionnaire.prerequisiteChain.map { questionnaire.questions[$0] }.filter {
      let status = assessment.states[$0.index].status
      return status != .skipped && status != .notApplicable
    }
    return Array(questions.prefix(3))
  }

  /// Whether the key questions are the panel’s own; in questionnaires about a part of the subject
  /// they are more detailed than what the panel asked.
  var isFromPanel: Bool { isWholeSubject && keyQuestions.contains { $0.source != nil } }

  private var riskRows: [[Inline]] {
    guard let risks = assessment.risks else { return [] }
    let asked =
      isAboutStayingOut
      ? [riskOfAbsence, riskOfLaunch]
      : risks.paired(with: questionnaire).map { text($0.risk.title) }
    return zip(risks.paired(with: questionnaire), asked).map { pair, asked in
      let value = value(of: pair.figures, beside: pair.limit)
      return [
        Inline(asked), Inline(withWorst(value.withCapital, pair.risk, pair.figures, pair.limit)),
        "",
      ]
    }
  }

  /// “64 to 70 of 100”
  ///
  /// - Parameter limit: the limit of the risk.
  func value(of figures: RiskFigures, beside limit: Double) -> String {
    guard let range = figures.range else { return say(en: "not assessed", fr: "non évalué") }
    return range.isUnknown
      ? say(en: "not known", fr: "inconnu")
      : language.ofHundred(range.low, range.high, beside: limit)
  }

  /// A risk with its worst scenarios, three at most: where some are withheld, others may be worse,
  /// and none is named.
  private func withWorst(
    _ value: String, _ risk: Risk, _ figures: RiskFigures, _ limit: Double
  ) -> String {
    if risk.scenarios.contains(where: isWithheld) { return language.ended(value) }
    let worst = worstScenarios(risk, figures, beside: limit)
    if let first = (worst.heaviest + worst.open).first, isAlone(first.scenario, in: risk, figures) {
      let title = language.quoted(text(first.scenario.title))
      return language.ended(language.labelled(value, title))
    }
    func named(_ scenarios: [ScenarioSeverity], _ label: String) -> String? {
      if scenarios.isEmpty { return nil }
      let names = scenarios.prefix(WorstScenarios.mostNamed).map {
        "\(language.quoted(text($0.scenario.title))) (\($0.severity))"
      }
      return language.labelled(label.withCapital, language.list(names))
    }
    return sentences([
      value, named(worst.heaviest, name(of: worst)), named(worst.open, notYetKnown(worst)),
    ])
  }
}

// MARK: - Words

extension Report {
  private var panelHeading: String {
    isFromPanel
      ? say(
        en: "The panel’s main questions, and your answers",
        fr: "Les principales questions de la table ronde, et vos réponses")
      : say(
        en: "The key questions, and your answers", fr: "Les questions clés, et vos réponses")
  }

  private var whichPanel: String {
    say(
      en: "The panel is the round table, in Paris on 14 April 2010, that the questions come from.",
      fr: "La table ronde est celle du 14 avril 2010, à Paris, dont viennent les questions.")
  }

  /// How a team’s answers to some questions and their points come about.
  func howTogether(_ questions: [Question]) -> String {
    var kinds = (number: false, multiple: false, yesNo: false)
    for question in questions where assessment.states[question.index].status == .answered {
      switch question.kind {
      case .number: kinds.number = true
      case .multiple: kinds.multiple = true
      case .yesNo: kinds.yesNo = true
      case .choice, .text: break
      }
    }
    let isPartly = questions.contains {
      isMissingOfRoles($0.index) && assessment.states[$0.index].status == .answered
    }
    let clauses = [
      isPartly ? answerElsewhere : answerTogether, kinds.number ? numberTogether : nil,
      kinds.multiple ? optionsTogether : nil,
      kinds.yesNo ? yesNoTogether : nil,
    ]
    return sentences([
      pointsTogether, isPartly ? partlyTogether : nil,
      language.semicolons(clauses.compactMap(\.self)) + ".",
    ])
  }

  private var pointsTogether: String {
    say(
      en: "Where several roles count, the points are the average of their points.",
      fr: "Si plusieurs rôles comptent, les points sont la moyenne de leurs points.")
  }

  private var partlyTogether: String {
    say(
      en:
        "Where some of them gave no known answer, the points are a range, and the answer shown is "
        + "that of the others.",
      fr: "Si certains n’ont pas donné de réponse connue, les points sont une fourchette, et la "
        + "réponse affichée est celle des autres.")
  }

  /// The same behind what is said of some questions alone.
  private var answerElsewhere: String {
    say(
      en: "Elsewhere it is the one whose points equal this average or come just below it",
      fr: "Ailleurs, c’est celle dont la note est égale à cette moyenne ou juste en dessous")
  }

  private var answerTogether: String {
    say(
      en: "The answer shown is the one whose points equal this average or come just below it",
      fr: "La réponse affichée est celle dont la note est égale à cette moyenne ou juste en "
        + "dessous")
  }

  private var numberTogether: String {
    say(
      en: "for a number, it is the average of the roles, each with its median; the points of that "
        + "number may differ from the points shown",
      fr: "pour un nombre, c’est la moyenne des rôles, chacun avec sa médiane\u{202F}; la note de "
        + "ce nombre peut différer des points affichés")
  }

  private var optionsTogether: String {
    say(
      en: "for options to tick, it is those that more than half of the people ticked",
      fr: "pour des cases à cocher, ce sont celles que plus de la moitié des personnes ont cochées")
  }

  private var yesNoTogether: String {
    say(
      en: "for a yes or no, it is what most people said",
      fr: "pour un oui ou un non, c’est ce que la plupart ont dit")
  }

  /// - Parameter role: the title of the one role whose answer to a question counts.
  private func counted(only role: String) -> String {
    say(en: "only role that counts: \(role)", fr: "seul rôle compté\u{A0}: \(role)")
  }

  private var askedColumn: String {
    isFromPanel
      ? say(en: "The panel asked", fr: "La table ronde demandait")
      : say(en: "Key question", fr: "Question clé")
  }

  private var riskOfAbsence: String {
    say(en: "What do we risk if we stay out?", fr: "Que risquons-nous à rester absents\u{202F}?")
  }

  private var riskOfLaunch: String {
    say(en: "What do we risk if we launch?", fr: "Que risquons-nous à nous lancer\u{202F}?")
  }
}

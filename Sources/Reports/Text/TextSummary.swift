package import Localization
import Readiness

/// The result of scoring on a few lines of plain text, for a terminal or a log.
package struct TextSummary: Localized {
  private let report: Report
  package let language: Language

  package init(_ input: ReportInput, language: String) {
    report = Report(input, language: language)
    self.language = Language(code: language)
  }

  /// The lines, with a line break after each.
  package var text: String {
    [heading, score, dimensions, gates, unknown, actions, followUp].sectionedText
  }

  /// What is advised, in a sentence; nil without an advice.
  package var adviceInWords: String? { assessment.advice.map { report.meaning(of: $0).first } }

  /// The first action: “Name four people (Manager, 1 day).”; nil if there is none.
  package var firstStep: String? {
    report.actions.first.map { item in
      let owner = report.owner(of: item.action)
      let place = language.list([owner, language.days(item.days.days)].filter { !$0.isEmpty })
      return "\(language.ended(report.text(item.action.text))) (\(place))"
    }
  }

  private var assessment: Assessment { report.assessment }
  private var questionnaire: Questionnaire { report.questionnaire }

  private var heading: [String] {
    let title = report.text(questionnaire.title)
    let organisation = report.input.answers.organisation.map(report.foreign)
    return [[title, organisation, report.date].compactMap { $0 }.joined(separator: " · ")]
  }

  private var score: [String] {
    let sentence = assessment.scoreSentence(in: language)
    guard let figures = assessment.score else { return [sentence] }
    var lines = [sentence + " " + level]
    if let known = figures.known, figures.range.low != figures.range.high, report.isOneFigure {
      lines.append(fromAnswersGiven(known))
    }
    lines.append(questionnaire.adviceSentence(assessment.advice, in: language))
    return lines + risks
  }

  private var level: String {
    questionnaire.levelSentence(of: assessment.level, textLanguage: report.textLanguage)
  }

  private var risks: [String] {
    guard let risks = assessment.risks else { return [] }
    return risks.paired(with: questionnaire).compactMap { risk, figures, limit in
      figures.range?.sentence(report.text(risk.title), of: .risk, beside: limit, in: language)
    }
  }

  private var dimensions: [String] {
    let rows = assessment.dimensions.map { figures in
      (report.text(questionnaire.dimensions[figures.dimension].title).neutralised, figures.figures)
    }
    let width = rows.map(\.0.count).max() ?? 0
    let bars = rows.map { title, figures in
      let range = language.whole(figures.range.low, figures.range.high)
      return "\(title.padded(to: width))  [\(figures.range.bar(.ascii))]  \(range)"
    }
    return bars + report.targetSentences
  }

  private var gates: [String] {
    zip(questionnaire.gates, assessment.gates).compactMap { gate, state in
      gate.sentence(state, textLanguage: report.textLanguage)
    }
  }

  private var unknown: [String] {
    let unknown = report.unknownQuestions
    if unknown.isEmpty { return [] }
    let settle = assessment.advice?.findOutFirstSentence(
      questionnaire, textLanguage: report.textLanguage)
    return [missing(unknown), settle].compactMap { $0 }
  }

  private var followUp: [String] {
    let outcome = report.outcomeSentence.map { [language.labelled(whatCameOfIt, $0)] } ?? []
    return report.followedActions.isEmpty
      ? outcome : outcome + [report.followedSentence] + report.askAgainLines
  }

  private var actions: [String] {
    let actions = report.actions
    if actions.isEmpty { return [] }
    let shown = actions.prefix(Report.firstSteps)
    return [
      report.isWaiting
        ? report.planWait(shown.count) : firstSteps(areAll: shown.count == actions.count)
    ]
      + shown.map { item in
        "  \(item.id)  \(language.shortDays(item.days.days))  \(report.text(item.action.text))"
      }
  }
}

// MARK: - Words

extension TextSummary {
  private func fromAnswersGiven(_ known: Double) -> String {
    say(
      en: "From the answers given: \(language.whole(known)).",
      fr: "D’après les réponses données\u{A0}: \(language.whole(known)).")
  }

  /// How many missing answers are named; the others are counted.
  private static let mostNamed = 5

  private func missing(_ questions: [Question]) -> String {
    let label = plural(
      questions.count,
      en: (one: "Missing answer", other: "\(questions.count) missing answers"),
      fr: (one: "Réponse manquante", other: "\(questions.count) réponses manquantes"))
    let names = language.longList(questions.prefix(Self.mostNamed).map { report.named($0) })
    let others = questions.count - Self.mostNamed
    let list =
      others <= 0
      ? names
      : plural(
        others, en: "\(names), and \(others) more",
        fr: (one: "\(names), et 1 autre", other: "\(names), et \(others) autres"))
    return language.labelled(label, list) + "."
  }

  /// - Parameter areAll: whether the plan has no other steps.
  private func firstSteps(areAll: Bool) -> String {
    let days = report.daysUsed
    let why = report.unusedDays.map { " (\($0))" } ?? ""
    return areAll
      ? say(en: "Plan for \(days)\(why):", fr: "Plan pour \(days)\(why)\u{A0}:")
      : say(
        en: "First steps of a plan for \(days)\(why):",
        fr: "Premières étapes d’un plan pour \(days)\(why)\u{A0}:")
  }
}

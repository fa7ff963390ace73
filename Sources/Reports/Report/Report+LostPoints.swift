import Localization
import Readiness

/// The questions that cost most points.
extension Report {
  var lostSection: [Block] {
    let lost = assessment.points.enumerated().filter { $0.element.certainlyLost > tolerance }
      .sorted { ($1.element.certainlyLost, $0.offset) < ($0.element.certainlyLost, $1.offset) }
      .prefix(6).map(\.element)
    if lost.isEmpty {
      let isOpen = assessment.points.contains { $0.open > tolerance }
      return isOpen && !isWithholdingScores
        ? [.heading(2, lostHeading), .paragraph(Inline(nothingLostYet))] : []
    }
    let most = lost.map(\.certainlyLost).max() ?? 1
    let rows = lost.map { points -> [Inline] in
      let question = questionnaire.questions[points.question]
      return [
        Inline(named(question)), bar(Interval(points.certainlyLost / most * 100)),
        Inline(language.oneDecimal(points.certainlyLost)),
        Inline(language.oneDecimal(points.worth)),
      ]
    }
    return [.heading(2, lostHeading)] + lostFigure(Array(lost)) + [
      .table(
        Table(
          columns: [
            .init(questionColumn, width: 40), .init(""),
            .init(say(en: "Lost", fr: "Perdus"), isNumeric: true),
            .init(say(en: "Worth", fr: "Valeur"), isNumeric: true),
          ], rows: rows))
    ] + withheldParagraph(questionnaire.questions.filter(\.isScored).map(\.index))
  }

  // MARK: Chart

  /// - Parameter lost: the questions that cost most, the costliest first.
  private func lostFigure(_ lost: [QuestionPoints]) -> [Block] {
    if !withCharts { return [] }
    let rows = lost.map { points in
      let question = questionnaire.questions[points.question]
      return LostPointsChart.Row(
        label: named(question),
        value: lostOfWorth(
          lost: language.oneDecimal(points.certainlyLost),
          worth: language.oneDecimal(points.worth)),
        lost: points.certainlyLost, worth: points.worth)
    }
    let chart = LostPointsChart(
      title: lostHeading,
      description: sentences(rows.map { language.labelled($0.label, $0.value) + "." }), rows: rows)
    let all = assessment.points.reduce(0) { $0 + $1.certainlyLost }
    return [
      figure(
        "lost-points", chart.drawing,
        caption: [
          lostLegend(
            lost.count, lost: language.whole(lost.reduce(0) { $0 + $1.certainlyLost }),
            all: language.whole(all))
        ])
    ]
  }
}

// MARK: - Words

extension Report {
  private var lostHeading: String {
    say(en: "Where the points are lost", fr: "Où se perdent les points")
  }

  private var nothingLostYet: String {
    isOneAnswerOpen
      ? say(
        en: "No point is known to be lost yet; those you do not have depend on the one missing "
          + "answer.",
        fr: "Aucun point n’est perdu pour l’instant\u{202F}; ceux que vous n’avez pas dépendent de "
          + "la seule réponse manquante.")
      : say(
        en: "No point is known to be lost yet; those you do not have depend on the missing "
          + "answers.",
        fr: "Aucun point n’est perdu pour l’instant\u{202F}; ceux que vous n’avez pas dépendent "
          + "des réponses manquantes.")
  }

  private func lostOfWorth(lost: String, worth: String) -> String {
    say(en: "\(lost) of \(worth)", fr: "\(lost) sur \(worth)")
  }

  private func lostLegend(_ count: Int, lost: String, all: String) -> String {
    if isWithholdingScores {
      return say(
        en: "Dark: points lost. Pale: what the question is worth.",
        fr: "Foncé\u{A0}: points perdus. Pâle\u{A0}: ce que vaut la question.")
    }
    let points = language.points(all)
    let sum = plural(
      count,
      en: (
        one: "It accounts for \(lost) of the \(points) lost.",
        other: "These \(count) account for \(lost) of the \(points) lost."
      ),
      fr: (
        one: "Elle représente \(lost) des \(points) perdus.",
        other: "Ces \(count) questions représentent \(lost) des \(points) perdus."
      ))
    return say(
      en: "Dark: points lost. Pale: what the question is worth. \(sum)",
      fr: "Foncé\u{A0}: points perdus. Pâle\u{A0}: ce que vaut la question. \(sum)")
  }
}

import Localization
import Readiness

/// The questions whose answer is not known, and how to find it out.
extension Report {
  var unknownSection: [Block] {
    let unknown = unknownInOrder
    let withheld = withheldParagraph(Array(questionnaire.questions.indices))
    if unknown.isEmpty {
      return [
        .heading(2, unknownHeading),
        .paragraph(Inline(isWithholding ? nothingShownUnknown : nothingUnknown)),
      ] + withheld
    }
    let shares = Dictionary(
      findOutFirst.map { ($0.question, $0.share) }, uniquingKeysWith: { first, _ in first })
    let rows = unknown.map { index -> [Inline] in
      let question = questionnaire.questions[index]
      let points = assessment.trace.question(at: index)
      return [
        Inline(named(question)),
        Inline(question.findOut?.text.map(text) ?? ""),
        Inline(question.findOut.map { language.number($0.days.days) } ?? ""),
        Inline(points.map { language.oneDecimal($0.open) } ?? (question.isScored ? "" : notScored)),
      ] + (shares.isEmpty ? [] : [Inline(shares[index].map { language.percent($0) } ?? "")])
    }
    let days = unknown.compactMap { questionnaire.questions[$0].findOut?.days.days }
    var blocks: [Block] = [
      .heading(2, unknownHeading),
      .table(
        Table(
          columns: [
            .init(questionColumn, width: 36),
            .init(say(en: "How to find out", fr: "Comment le savoir"), width: 36),
            .init(daysColumn, isNumeric: true),
            .init(say(en: "Points at stake", fr: "Points en jeu"), isNumeric: true),
          ] + (shares.isEmpty ? [] : [.init(settlesColumn, isNumeric: true)]), rows: rows)),
    ]
    if !days.isEmpty {
      blocks.append(
        .paragraph(
          Inline(
            sentences([
              findOutTotal(
                days.reduce(0, +), isAll: days.count == unknown.count, isOne: unknown.count == 1),
              unknown.count > 1 && days.contains(0.5) ? leastDays : nil,
            ]))))
    }
    return blocks + withheld
  }

  private var findOutFirst: [AdviceFigures.InformationValue] {
    assessment.advice?.findOutFirst ?? []
  }

  /// The unknown questions and those known as a range: first those to find out first, then the
  /// others in file order.
  var unknownInOrder: [QuestionIndex] {
    let first = findOutFirst.map(\.question)
    let all = QuestionSet(
      (assessment.advice?.settleFirst ?? []).map(\.question) + unknownQuestions.map(\.index)
        + openQuestions.filter(isRange))
    return first
      + questionnaire.questions.indices.filter {
        all.contains($0) && !first.contains($0)
      }
  }

  /// The questions whose answer is not known; a text may stay empty.
  var unknownQuestions: [Question] {
    questionnaire.questions.filter { question in
      if case .text = question.kind { return false }
      let state = assessment.states[question.index]
      return state.status != .skipped
        && (state.statusIfAsked == .dontKnow || state.statusIfAsked == .unanswered)
    }
  }
}

// MARK: - Words

extension Report {
  private var unknownHeading: String {
    say(en: "What you do not know", fr: "Ce que vous ne savez pas")
  }

  private var settlesColumn: String {
    say(
      en: "Share of its possible answers that settle the advice",
      fr: "Part de ses réponses possibles qui fixent le conseil")
  }

  private var nothingUnknown: String {
    say(
      en: "Every question that applies has an answer.",
      fr: "Toutes les questions qui vous concernent ont une réponse.")
  }

  private var nothingShownUnknown: String {
    say(
      en: "Every question that applies and is shown has an answer.",
      fr: "Toutes les questions qui vous concernent et sont présentées ont une réponse.")
  }

  private var notScored: String { say(en: "not scored", fr: "non notée") }

  /// What a figure of half a day stands for.
  private var leastDays: String {
    say(
      en: "Anything shorter than half a day is counted as half a day.",
      fr: "Ce qui demande moins d’une demi-journée compte pour une demi-journée.")
  }

  /// - Parameters:
  ///   - isAll: whether the questionnaire has days for each of the questions.
  ///   - isOne: whether there is a single one.
  private func findOutTotal(_ days: Double, isAll: Bool, isOne: Bool) -> String {
    if isOne {
      let days = daysAtMost(days)
      return say(en: "Finding this out takes \(days).", fr: "Lever cette inconnue demande \(days).")
    }
    let days = language.personDays(language.number(days))
    return isAll
      ? say(
        en: "Finding all of this out takes \(days).",
        fr: "Lever toutes ces inconnues demande \(days).")
      : say(
        en: "Those with a number of days take \(days) in all.",
        fr: "Celles dont les jours sont indiqués demandent \(days) en tout.")
  }
}

public import Localization
public import Readiness

// What a program that embeds the reports uses.

extension Report {
  /// The report on an assessment and a plan.
  ///
  /// What more days would change, and how far the advice depends on the limits of the two risks, is
  /// left out where the answers leave too many ways to decide which questions are asked.
  ///
  /// - Parameters:
  ///   - assessment: the assessment of the answers that the report is about.
  ///   - plan: a plan made from the same assessment.
  ///   - today: the day by which actions are overdue; nil to call none so.
  ///   - language: the language of the tool's sentences; the questionnaire's own texts are shown in
  ///     it where they exist in it.
  public init(
    _ assessment: Assessment, plan: Plan, today: CalendarDate? = nil,
    language: Language = .english
  ) {
    var planner = Planner(for: assessment)
    let questionnaire = assessment.questionnaire
    let input = ReportInput(
      questionnaire, assessment.answers ?? Answers(for: questionnaire), assessment,
      robustness: Robustness(of: assessment),
      cutSensitivity: (try? CutSensitivity(of: assessment)) ?? nil, plan: plan,
      higherAdvice: (try? planner.higherAdvice()) ?? [],
      advicesAlong: (try? planner.advicesAlong(plan)) ?? [],
      scores: (try? planner.scoresAlong()) ?? [], items: planner.items,
      remedies: planner.remediesByGate, provenance: nil, today: today)
    self.init(
      input: input, language: language,
      textLanguage: questionnaire.language(preferring: language.rawValue), withCharts: false)
  }

  /// The report as GitHub-flavoured Markdown.
  public var markdown: String { MarkdownRenderer(document).text }

  /// The report as one HTML page that needs nothing else.
  public var html: String { HTMLRenderer(document).text }
}

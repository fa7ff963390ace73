public import Localization
package import Readiness

/// The report on an answers file: its sections and their order.
public struct Report: Localized {
  let input: ReportInput

  /// The language in which the report speaks.
  public let language: Language

  /// The language code of the questionnaire's texts.
  let textLanguage: String

  /// Whether charts stand beside the tables.
  let withCharts: Bool

  /// Whether the first page is all there is.
  var isOnePage = false

  /// Whether it is the report on a team that has just been asked.
  var isForTeam = false

  /// The titles of the roles of a team that alone decide the answer to a question.
  var onlyRoles: [QuestionIndex: String] = [:]

  /// What other companies scored; nil where they are not compared with.
  var benchmark: Benchmark?
}

extension Report {
  /// - Parameters:
  ///   - language: the language code of the questionnaire's texts; the report speaks the same
  ///     language if the tool knows it, and English otherwise.
  ///   - isOnePage: whether the first page is all there is.
  ///   - benchmark: what other companies scored; nil to compare with none.
  package init(
    _ input: ReportInput, language: String, withCharts: Bool = false, isOnePage: Bool = false,
    benchmark: Benchmark? = nil
  ) {
    self.init(
      input: input, language: Language(code: language), textLanguage: language,
      withCharts: withCharts, isOnePage: isOnePage, benchmark: benchmark)
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: language, textLanguage: textLanguage, title: title,
      blocks: firstPage + (isOnePage ? [] : laterPages), isOnePage: isOnePage)
  }

  /// The page for a reader who reads no further: advice, level, the panel’s questions, first steps.
  private var firstPage: [Block] {
    [subtitle] + adviceSection + outcomeLine + levelSection + panelSection + firstStepsSection
      + [.paragraph(Inline(notAdvice)), .keep("first-page")]
  }

  private var laterPages: [Block] {
    [.contents(contentsHeading)]
      + withRoom("blocking-conditions", gatesSection) + withRoom("areas", dimensionsSection)
      + withRoom("benchmark", benchmarkSection) + withRoom("scenarios", scenariosSection)
      + withRoom("missing-answers", unknownSection)
      + withRoom("lost-points", lostSection) + withRoom("plan", planSection)
      + withRoom("actions", actionsSection) + withRoom("next", nextSection)
      + withRoom("answers", answersSection)
      + withRoom("appendix", appendix(evidenceSection + weightsSection + methodSection))
  }

  /// A section, with room for a text of those who hand the report over.
  private func withRoom(_ name: String, _ section: [Block]) -> [Block] {
    section.isEmpty ? [] : section + [.keep(name)]
  }

  /// The sections of the appendix.
  func appendix(_ blocks: [Block]) -> [Block] {
    [.heading(2, say(en: "Appendix", fr: "Annexe"))]
      + blocks.map { block in
        if case .heading(2, let title) = block { .heading(3, title) } else { block }
      }
  }

  /// “Maison Verdier: are you ready for enterprise 2.0?”
  var title: String {
    guard let organisation = input.answers.organisation.map(foreign) else {
      return isWholeSubject ? areYouReady.withCapital : text(questionnaire.title)
    }
    return language.labelled(
      organisation, isWholeSubject ? areYouReady : text(questionnaire.title))
  }

  /// Whether the questionnaire asks whether a company is ready for enterprise 2.0 as a whole; the
  /// others ask about a part and are named by their own title.
  var isWholeSubject: Bool {
    ["enterprise-2.0", "quick-check"].contains(questionnaire.id)
  }

  /// The date, the questionnaire, and how many questions are answered, unknown or open.
  private var subtitle: Block {
    var parts = [date].compactMap { $0 } + questionnaireTitle + [counts]
    if input.isExample { parts.append(fictional) }
    return .paragraph(Inline(parts.joined(separator: " · ")))
  }

  /// The title of the questionnaire, where it is not in the title of the report.
  var questionnaireTitle: [String] { isWholeSubject ? [text(questionnaire.title)] : [] }

  var date: String? { input.answers.date.map(language.dateInWords) }

  private var counts: String {
    let given = questionnaire.questions.indices.map(given)
    func count(_ status: Status) -> Int { given.count { $0 == status } }
    var parts = [answeredCount(count(.answered), of: given.count - count(.skipped))]
    let ranges = openQuestions.count(where: isRange)
    if ranges > 0 { parts.append(countRanges(ranges)) }
    if count(.dontKnow) > 0 { parts.append(countDontKnow(count(.dontKnow))) }
    if count(.notApplicable) > 0 { parts.append(countNotApplicable(count(.notApplicable))) }
    if count(.unanswered) > 0 { parts.append(countOpen(count(.unanswered))) }
    return language.list(parts)
  }

  /// What was answered to a question, whatever it counts as: “don’t know” is no answer even where
  /// it scores as the lowest, and a question that may yet not be asked has the answer given to it.
  func given(_ question: QuestionIndex) -> Status {
    let state = assessment.states[question]
    if state.status == .skipped { return .skipped }
    return isDontKnow(question) ? .dontKnow : state.statusIfAsked
  }

  /// Whether the answer is that nobody knows; several people who are divided have given answers.
  func isDontKnow(_ question: QuestionIndex) -> Bool {
    guard let answer = input.answers.byQuestion[question] else { return false }
    return answer.value == .dontKnow && answer.score == nil
  }

  /// The questions whose “don’t know” counts as the lowest answer, without those that are withheld.
  private var countedAsLowest: [QuestionIndex] {
    questionnaire.questions.indices.filter {
      given($0) == .dontKnow && questionnaire.questions[$0].countsNotKnowingAsLowest
        && !isWithheld($0)
    }
  }

  /// Their ids, “R2 and R3”; nil if there are none.
  var namesCountedAsLowest: String? {
    let lowest = countedAsLowest.map { questionnaire.questions[$0].id }
    return lowest.isEmpty ? nil : language.conjunction(lowest)
  }
}

// MARK: - What the sections share

extension Report {
  var questionnaire: Questionnaire { input.questionnaire }
  var assessment: Assessment { input.assessment }

  /// Whether the answers are what several people said together: nobody need have given one of them.
  var isMerged: Bool { isForTeam || input.answers.byQuestion.contains { $0?.score != nil } }

  func text(_ text: LocalizedText) -> String { foreign(text.text(in: textLanguage)) }

  /// A text of an author or a respondent inside a sentence of the report.
  func foreign(_ text: String) -> String { language.foreign(text, in: textLanguage) }

  /// A question by its short name, with its id: “Hours a week agreed (C2)”.
  ///
  /// - Parameter inFull: whether a question without a title is named by its whole text.
  func named(_ question: Question, orInFull inFull: Bool = false) -> String {
    inFull && question.title == nil
      ? "\(text(question.text)) (\(question.id))" : named(question, in: textLanguage)
  }

  /// A blocking condition by its short name with the ids of its questions: “No answer ready for a
  /// crisis (R4)”; by its reason where it has no name.
  func named(_ gate: Gate) -> String {
    named(gate, of: questionnaire, assessment.states, in: textLanguage)
  }

  /// The ids of questions.
  func ids(_ questions: [QuestionIndex]) -> String {
    language.list(questions.map { questionnaire.questions[$0].id })
  }

  func name(_ advice: Advice) -> String { advice.title(in: language) }

  /// “Test” and “Go”
  func quotedTogether(_ advices: [Advice]) -> String {
    language.conjunction(advices.map(quoted))
  }

  /// The title of a role up to its first bracket or comma.
  func shortTitle(ofRole id: String?) -> String {
    guard let id, let role = questionnaire.role(id) else { return "" }
    return foreign(role.shortTitle(in: textLanguage))
  }

  /// The score of what was answered, with its range where it has one: “40 (30 to 55)”.
  func written(_ figures: ScoreFigures) -> String {
    let range = language.whole(figures.range)
    let known = figures.known.map(language.whole)
    return known.map { $0 == range ? $0 : "\($0) (\(range))" } ?? range
  }

  func bar(_ interval: Interval, target: Double? = nil) -> Inline {
    Inline([.bar(interval, target: target)])
  }
}

// MARK: - Words

extension Report {
  private var areYouReady: String {
    say(
      en: "are you ready for enterprise 2.0?",
      fr: "êtes-vous prêts pour l’entreprise 2.0\u{202F}?")
  }

  func answeredCount(_ answered: Int, of asked: Int) -> String {
    let questions = language.questions(asked)
    return plural(
      answered, en: "\(answered) of \(questions) answered",
      fr: (
        one: "\(answered) réponse sur \(questions)", other: "\(answered) réponses sur \(questions)"
      ))
  }

  private func countRanges(_ count: Int) -> String {
    say(en: "\(count) of them as a range", fr: "dont \(count) par une fourchette")
  }

  private func countDontKnow(_ count: Int) -> String {
    let remark = namesCountedAsLowest.map {
      say(
        en: " (for \($0) this counts as the lowest answer)",
        fr: " (pour \($0), cela compte comme la réponse la plus basse)")
    }
    return say(en: "\(count) don’t know", fr: "\(count) «\u{A0}je ne sais pas\u{A0}»")
      + (remark ?? "")
  }

  private func countNotApplicable(_ count: Int) -> String {
    say(en: "\(count) not applicable", fr: "\(count) sans objet")
  }

  private func countOpen(_ count: Int) -> String {
    say(en: "\(count) not answered", fr: "\(count) sans réponse")
  }

  private var fictional: String {
    say(
      en: "This is an example: the company does not exist.",
      fr: "Ceci est un exemple\u{A0}: l’entreprise n’existe pas.")
  }

  var contentsHeading: String { say(en: "Contents", fr: "Sommaire") }
}

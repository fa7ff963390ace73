import Localization
import Readiness

/// The report on an answers file: which sections it has, in which order.
package struct Report {
  let input: ReportInput

  /// The language code of the questionnaire's texts.
  let language: String
  let words: ReportWords

  /// Whether charts stand beside the tables.
  let withCharts: Bool

  package init(_ input: ReportInput, language: String, withCharts: Bool = false) {
    self.input = input
    self.language = language
    self.withCharts = withCharts
    words = ReportWords(Language(code: language))
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(language: language, title: title, blocks: firstPage + laterPages)
  }

  /// What stands alone: advice, weak points, the panel's questions, risks, level, first acts.
  private var firstPage: [Block] {
    [subtitle] + adviceSection + weakPointsSection + panelSection + risksSection + levelSection
      + firstStepsSection + [.paragraph(Inline(words.notAdvice))]
  }

  private var laterPages: [Block] {
    [.contents(words.contentsHeading)]
      + gatesSection + chainSection + dimensionsSection + scenariosSection + unknownSection
      + lostSection + planSection + weightsSection + evidenceSection + answersSection
      + methodSection + nextSection
  }

  var title: String {
    input.sheet.organisation.map { words.labelled(words.titleHeading, $0) } ?? words.titleHeading
  }

  /// The questionnaire, the date, and how many questions are settled in which way.
  private var subtitle: Block {
    var parts = [text(questionnaire.title)]
    if let date { parts.append(date) }
    parts.append(counts)
    if input.isExample { parts.append(words.fictional) }
    return .paragraph(Inline(parts.joined(separator: " · ")))
  }

  var date: String? { input.sheet.date.map(dateInWords) }

  /// A date in words where it is a calendar date.
  func dateInWords(_ date: String) -> String { CalendarDate(date).map(words.date) ?? date }

  private var counts: String {
    func count(_ status: Status) -> Int { assessment.states.count { $0.status == status } }
    let asked = assessment.states.count { $0.status != .skipped }
    var parts = [words.answeredOf(answered: count(.answered), asked: asked)]
    if count(.dontKnow) > 0 { parts.append(words.countDontKnow(count: "\(count(.dontKnow))")) }
    if count(.notApplicable) > 0 {
      parts.append(words.countNotApplicable(count: "\(count(.notApplicable))"))
    }
    let open = count(.unanswered) + count(.undecided)
    if open > 0 { parts.append(words.countOpen(count: "\(open)")) }
    return words.list(parts)
  }
}

// MARK: - What the sections share

extension Report {
  var questionnaire: Questionnaire { input.questionnaire }
  var assessment: Assessment { input.assessment }
  var numbers: Language { words.language }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The ids of questions.
  func ids(_ positions: [Int]) -> String {
    words.list(positions.map { questionnaire.questions[$0].id })
  }

  func name(_ advice: Advice) -> String { words.name(of: AdviceWord(advice)) }

  func quoted(_ advices: [Advice]) -> String { words.list(advices.map { words.quoted(name($0)) }) }

  func quotedTogether(_ advices: [Advice]) -> String {
    words.conjunction(advices.map { words.quoted(name($0)) })
  }

  /// The title of a role up to its first bracket or comma.
  func shortTitle(ofRole id: String?) -> String {
    guard let id, let role = questionnaire.role(id) else { return "" }
    let title = text(role.title)
    let short = title.prefix { $0 != "(" && $0 != "," }
    return String(short).trimmed
  }

  /// The score of what was answered, with its range where it has one: “40 (30 to 55)”.
  func written(_ figures: ScoreFigures) -> String {
    let range = numbers.whole(figures.range.low, figures.range.high)
    let known = figures.known.map(numbers.whole)
    return known.map { $0 == range ? $0 : "\($0) (\(range))" } ?? range
  }

  func sentences(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: " ")
  }

  func bar(_ interval: Interval) -> Inline { Inline([.bar(interval)]) }
}

extension ReportWords {
  /// A calendar date in words.
  func date(_ date: CalendarDate) -> String {
    self.date(year: date.year, month: date.month, day: date.day)
  }
}

import Localization
import Readiness

/// The two rows that say at all times what the answers come to, with the mark that is not accepted
/// yet: the result so far, and below it what the mark does, or the advice.
///
/// Each row is given in several lengths, the longest first; the shortest is at most 40 columns wide
/// where the author’s titles allow it.
struct ResultRows: Localized {
  let interview: InterviewState

  /// The assessment that is shown.
  let assessment: LiveAssessment

  /// The assessment of the accepted answers, where another one is shown.
  var earlier: LiveAssessment?

  /// The question and its answer whose effect is told while it is too early for a result.
  var subject: (question: Question, value: AnswerValue)?

  /// Whether all blocking conditions are named that limit the result, not only the most severe one.
  var namesAllConditions = false

  var language: Language { interview.language }
  var questionnaire: Questionnaire { interview.questionnaire }
  var textLanguage: String { interview.textLanguage }

  /// The longest form of both rows; only the first where no result is shown.
  var lines: [String] { [result.first, consequence.first].compactMap { $0 } }
}

extension InterviewState {
  /// Whether a result is shown while the person answers.
  package enum ResultDisplay: Equatable, Sendable {
    case shown
    /// The interviewer must not steer.
    case hiddenUntilEnd
    /// A role’s few questions allow no result.
    case needsOtherRoles
  }

  package var resultDisplay: ResultDisplay {
    if options.showsResult { return .shown }
    if role != nil || ownRole != nil { return .needsOtherRoles }
    return options.hidesResult ? .hiddenUntilEnd : .shown
  }

  /// The id of the role that the person answers for; nil if none is known.
  package var ownRole: String? {
    let own = options.role ?? answers.respondent?.role
    return own.flatMap { questionnaire.role($0) == nil ? nil : $0 }
  }
}

// MARK: - The result so far

extension ResultRows {
  /// “So far 46 to 51 of 100 (was 44 to 53): Tester.”
  var result: [String] {
    switch interview.resultDisplay {
    case .hiddenUntilEnd: return [hiddenUntilEnd]
    case .needsOtherRoles: return needsOtherRoles
    case .shown: break
    }
    guard let figures = assessment.assessment else {
      return undecided(language.list(assessment.controllers))
    }
    guard let score = figures.score else { return [nothingScored] }
    if isEarly { return tooEarly }
    let now = language.ofHundred(score.range.low, score.range.high)
    let level = level(figures)
    let short = [soFar(language.labelled(now, level)), soFar(now)]
    let before = earlier?.assessment?.score?.range
    guard let before, language.ofHundred(before.low, before.high) != now else { return short }
    let was = was(language.whole(before.low, before.high))
    return [soFar(language.labelled("\(now) \(was)", level))] + short
  }

  /// The result for the end, whatever was shown before: “Advice: test.”, “40 to 43 of 100, Tester.”
  ///
  /// - Parameter advice: the advice in a sentence, which follows its name.
  func closing(advice words: String? = nil) -> [String] {
    guard !isEarly, let figures = assessment.assessment, let score = figures.score else {
      return [tooEarly.first ?? ""]
    }
    let advice = [figures.advice?.sentence(in: language), words].compactMap { $0 }
    let now = language.ofHundred(score.range.low, score.range.high)
    return (advice.isEmpty ? [] : [advice.joined(separator: " ")])
      + [language.ended(language.list([now, level(figures)]))]
  }

  /// Whether the answers cover less than 60% of the weight, so that they say little of the whole.
  var isEarly: Bool {
    guard let figures = assessment.assessment, figures.score != nil else { return true }
    return figures.level.status == .none
  }

  /// “Tester”, “Curious or Tester”; “Curious (Tester by points alone)” where a blocking condition
  /// holds the level below the one that the score gives.
  private func level(_ figures: Assessment) -> String {
    guard let held = figures.level.held, held.levels.count <= 2 else { return levelOpen }
    let level = titles(held.levels)
    guard let from = figures.level.fromScore, held.best < from.best, held.worst == held.best
    else { return level }
    return from.levels.count <= 2 ? capped(at: level, from: titles(from.levels)) : level
  }

  private func titles(_ levels: ClosedRange<LevelIndex>) -> String {
    language.alternatives(
      levels.map { questionnaire.levels[$0].title.text(in: textLanguage) })
  }
}

// MARK: - What it means

extension ResultRows {
  /// “Advice: test (could still become wait).”; while it is too early, what the answer does; empty
  /// where there is nothing to say.
  var consequence: [String] {
    guard interview.resultDisplay == .shown else { return [] }
    if isEarly { return effect }
    guard let figures = assessment.assessment else { return [] }
    guard questionnaire.risks != nil else { return [weakestArea(figures)].compactMap { $0 } }
    guard let advice = figures.advice else {
      return [questionnaire.adviceSentence(nil, in: language)]
    }
    let short = advice.sentence(in: language)
    let bare = language.ended(adviceIs(advice.answer.verb(in: language)))
    let row = advice.completions == nil ? [untried(advice), bare] : [short, bare]
    return limits(figures).map { "\(row[0]) \($0)" } + row
  }

  /// The advice where too many combinations are possible to try each, so that of the others only
  /// those are known that are impossible.
  private func untried(_ figures: AdviceFigures) -> String {
    if figures.possible.count == Advice.allCases.count {
      return almostAnything(figures.answer.verb(in: language))
    }
    let others = figures.possible.filter { $0 != figures.answer }.map { $0.verb(in: language) }
    return others.isEmpty
      ? figures.sentence(in: language)
      : notRuledOut(
        figures.answer.verb(in: language), language.conjunction(others), others.count)
  }

  /// What the answer does in its question: its score, or the blocking condition that it sets or
  /// clears.
  private var effect: [String] {
    guard let (question, value) = subject, let figures = assessment.assessment else { return [] }
    let own = mostSevereFirst(
      questionnaire.gates.indices.filter { index in
        questionnaire.gates[index].when.tests.contains { $0.question == question.index }
      })
    if let set = own.first(where: { figures.gates[$0] == .yes }) {
      let gate = questionnaire.gates[set]
      let name = gate.name(in: textLanguage)
      return ruledOut(gate).map { rulesOut($0, name) } ?? [caps(levelCap(gate), name)]
    }
    let cleared = own.first {
      earlier?.assessment?.gates[$0] == .yes && figures.gates[$0] == .no
    }
    if let cleared {
      let gate = questionnaire.gates[cleared]
      let name = gate.name(in: textLanguage)
      return [ruledOut(gate).map { clears($0, name) } ?? clearsCap(levelCap(gate), name)]
    }
    if let score = question.score(of: value), question.isScored {
      return thisAnswer(language.ofHundred(score.low, score.high))
    }
    switch value {
    case .dontKnow, .notApplicable, .text: return []
    case .line, .options, .yesNo, .number, .between:
      return questionnaire.isInScenario(question.index) ? [countsInRisks] : []
    }
  }

  /// The advices that a gate rules out, in quotes; nil if it rules out none.
  private func ruledOut(_ gate: Gate) -> String? {
    guard let highest = gate.advice, highest < .go else { return nil }
    return quoted(Advice.allCases.filter { $0 > highest })
  }

  /// Advices in quotes, the best first.
  func quoted(_ advices: [Advice]) -> String {
    language.conjunction(advices.reversed().map { language.quoted($0.title(in: language)) })
  }

  func levelCap(_ gate: Gate) -> String {
    gate.level.map { questionnaire.levels[$0].title.text(in: textLanguage) } ?? ""
  }

  private func weakestArea(_ figures: Assessment) -> String? {
    let areas = figures.dimensions.filter { $0.figures.known != nil }
    let weakest = areas.first { $0.dimension == figures.companions.weakest }
    guard let weakest, areas.count > 1 else { return nil }
    let title = questionnaire.dimensions[weakest.dimension].title.text(in: textLanguage)
    let range = weakest.figures.range
    return weakestSoFar("\(title) (\(language.ofHundred(range.low, range.high)))")
  }
}

// MARK: - Words

extension ResultRows {
  private var hiddenUntilEnd: String {
    say(en: "Result hidden until the end.", fr: "Résultat caché jusqu’à la fin.")
  }

  private var needsOtherRoles: [String] {
    say(
      en: ["No result here: it needs the other roles too.", "No result: it needs all roles."],
      fr: [
        "Pas de résultat ici\u{A0}: il faut aussi les autres rôles.",
        "Résultat\u{A0}: il faut tous les rôles.",
      ])
  }

  private func undecided(_ ids: String) -> [String] {
    say(
      en: ["Result so far: too early to say. Answer \(ids) first.", "Answer \(ids) first."],
      fr: [
        "Résultat pour l’instant\u{A0}: trop tôt pour le dire. Répondez d’abord à \(ids).",
        "Répondez d’abord à \(ids).",
      ])
  }

  private var nothingScored: String {
    say(
      en: "No scored question applies: no result.",
      fr: "Aucune question notée ne s’applique\u{A0}: pas de résultat.")
  }

  private var tooEarly: [String] {
    let counts = interview.counts
    let (answered, asked) = (counts.answered, counts.asked)
    let answers = plural(answered, en: "", fr: (one: "réponse", other: "réponses"))
    return say(
      en: [
        "Result so far: too early to say (\(answered) of \(asked) answered).",
        "Too early to say (\(answered) of \(asked) answered).",
      ],
      fr: [
        "Résultat pour l’instant\u{A0}: trop tôt pour le dire "
          + "(\(answered) \(answers) sur \(asked)).",
        "Trop tôt pour le dire (\(answered) sur \(asked)).",
      ])
  }

  /// A result as that of the answers so far, or of all.
  private func soFar(_ result: String) -> String {
    interview.counts.open > 0
      ? say(en: "So far \(result).", fr: "Pour l’instant \(result).")
      : say(en: "Now \(result).", fr: "À présent \(result).")
  }

  private func capped(at level: String, from points: String) -> String {
    say(
      en: "\(level) (\(points) by points alone)",
      fr: "\(level) (\(points) d’après les seuls points)")
  }

  private func was(_ earlier: String) -> String {
    say(en: "(was \(earlier))", fr: "(avant\u{A0}: \(earlier))")
  }

  private var levelOpen: String {
    say(en: "level still open", fr: "trop tôt pour nommer un niveau")
  }

  private func adviceIs(_ advice: String) -> String {
    say(en: "Advice: \(advice)", fr: "Conseil\u{A0}: \(advice)")
  }

  private func almostAnything(_ advice: String) -> String {
    say(
      en: "Advice: \(advice) (could still become any other).",
      fr: "Conseil\u{A0}: \(advice) (peut encore devenir n’importe quel autre).")
  }

  /// - Parameters:
  ///   - others: the other advices that are not known to be impossible.
  ///   - count: how many they are, at least 1.
  private func notRuledOut(_ advice: String, _ others: String, _ count: Int) -> String {
    plural(
      count,
      en: (
        one: "Advice: \(advice) (\(others) is not ruled out yet).",
        other: "Advice: \(advice) (\(others) are not ruled out yet)."
      ),
      fr: (
        one: "Conseil\u{A0}: \(advice) (\(others) n’est pas encore exclu).",
        other: "Conseil\u{A0}: \(advice) (\(others) ne sont pas encore exclus)."
      ))
  }

  private func rulesOut(_ others: String, _ condition: String) -> [String] {
    let short = say(en: "This rules out \(others)", fr: "Ceci exclut \(others)")
    return [language.ended(language.labelled(short, condition)), short + "."]
  }

  private func caps(_ level: String, _ condition: String) -> String {
    language.ended(
      say(
        en: "This caps the level at \(level): \(condition)",
        fr: "Ceci plafonne le niveau à \(level)\u{A0}: \(condition)"))
  }

  private func clears(_ others: String, _ condition: String) -> String {
    language.ended(
      say(
        en: "This no longer rules out \(others): \(condition)",
        fr: "Ceci n’exclut plus \(others)\u{A0}: \(condition)"))
  }

  private func clearsCap(_ level: String, _ condition: String) -> String {
    language.ended(
      say(
        en: "This no longer caps the level at \(level): \(condition)",
        fr: "Ceci ne plafonne plus le niveau à \(level)\u{A0}: \(condition)"))
  }

  private func thisAnswer(_ score: String) -> [String] {
    say(
      en: ["This answer: \(score) for this question.", "This answer: \(score)."],
      fr: ["Cette réponse\u{A0}: \(score) pour cette question.", "Cette réponse\u{A0}: \(score)."])
  }

  private var countsInRisks: String {
    say(
      en: "This answer counts in the risks only.",
      fr: "Cette réponse ne compte que dans les risques.")
  }

  private func weakestSoFar(_ area: String) -> String {
    say(
      en: "Weakest area so far: \(area).",
      fr: "Domaine le plus faible pour l’instant\u{A0}: \(area).")
  }
}

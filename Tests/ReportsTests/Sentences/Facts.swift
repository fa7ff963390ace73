import Foundation
import Localization
@testable import Readiness
@testable import Reports

/// An assessment with its report as lines, and what is asked of it to judge a sentence.
struct Facts {
  let input: ReportInput
  let code: String

  /// The way to the highest level; nil if none leads there.
  let path: LevelPath?

  /// The report, a line for each heading, paragraph, item and cell.
  let text: String

  init(_ sample: SentenceSample, _ code: String) {
    input = sample.input
    path = sample.path
    self.code = code
    let document = Report(input, language: code, withCharts: true).document
    text = ([document.title] + document.blocks.flatMap(\.lines)).joined(separator: "\n")
  }

  var language: Language { Language(code: code) }
  var questionnaire: Questionnaire { input.questionnaire }
  var assessment: Assessment { input.assessment }
  var plan: Plan { input.plan }
  var advice: AdviceFigures? { assessment.advice }
  var possible: [Advice] { advice?.possible ?? [] }
  var score: ScoreFigures? { assessment.score }
  var isWaiting: Bool { advice?.answer == .wait }

  /// Whether the highest level is certain.
  var isAtTop: Bool {
    let level = assessment.level
    return level.status != .none && level.held?.worst == questionnaire.levels.indices.last
  }

  func text(_ text: LocalizedText) -> String { text.text(in: code) }

  func whole(_ value: Double) -> String {
    String(Int((value.magnitude + 1e-9).rounded(.toNearestOrAwayFromZero)))
  }

  func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10 + 1e-9).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10)\(code == "fr" ? "," : ".")\(tenths % 10)"
  }

  func number(_ text: String) -> Double? {
    Double(text.replacing(",", with: ".").filter { !$0.isWhitespace })
  }

  /// A range as one number or two.
  func range(_ interval: Interval) -> String {
    let (low, high) = (whole(interval.low), whole(interval.high))
    return low == high ? low : "\(low) \(code == "fr" ? "à" : "to") \(high)"
  }

  /// A risk as one number or two, each on its own side of the limit.
  func range(_ interval: Interval, limit: Double) -> String {
    func figure(_ value: Double) -> String {
      let isAbove = value >= limit - 1e-9
      if (Double(whole(value)) ?? 0 >= limit) == isAbove { return whole(value) }
      let tenths = isAbove ? (value * 10 - 1e-6).rounded(.up) : (value * 10 + 1e-6).rounded(.down)
      let nearest = (value * 10 + 1e-9).rounded(.toNearestOrAwayFromZero)
      let isNearest = (nearest / 10 >= limit - 1e-9) == isAbove
      return oneDecimal((isNearest ? nearest : tenths) / 10)
    }
    let (low, high) = (figure(interval.low), figure(interval.high))
    return low == high ? low : "\(low) \(code == "fr" ? "à" : "to") \(high)"
  }

  var absenceInWords: String? {
    absence.map { range($0, limit: questionnaire.advice.absenceCut) }
  }

  var launchInWords: String? {
    launch.map { range($0, limit: questionnaire.advice.launchCut) }
  }

  // MARK: Advice

  func title(_ advice: Advice) -> String { advice.title(in: language) }

  /// The advices that a text names in quotes.
  func advices(_ text: String) -> [Advice] {
    text.matches(of: /[“«]\s*([^”»]+?)\s*[”»]/).map { String($0.output.1) }.map { name in
      Advice.allCases.first { title($0) == name } ?? .wait
    }
  }

  var absence: Interval? { assessment.risks?.absence.range }
  var launch: Interval? { assessment.risks?.launch.range }

  /// A risk by its name, or its title in quotes, with its limit; nil if nothing is known of it.
  func risk(named name: String) -> (risk: Interval, cut: Double, isOfAbsence: Bool)? {
    // “the risk of speaking up” for “Risk of speaking up”
    func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    let title = questionnaire.risks.map { letters(text($0.absence.title)) }
    let isOfAbsence =
      name.contains("staying out") || name.contains("rester absents")
      || title.map { letters(name).contains($0) } ?? false
    let policy = questionnaire.advice
    return (isOfAbsence ? absence : launch).map {
      ($0, isOfAbsence ? policy.absenceCut : policy.launchCut, isOfAbsence)
    }
  }

  /// The figures of a range as a text has them, without what surrounds them.
  func figures(_ text: String) -> String {
    let words = code == "fr" ? ["à"] : ["to"]
    return text.split(separator: " ").filter {
      number(String($0)) != nil || words.contains(String($0))
    }
    .joined(separator: " ")
  }

  /// Whether a risk reaches its cut; nil if it lies on both sides.
  func reaches(_ risk: Interval?, _ cut: Double) -> Bool? {
    guard let risk else { return nil }
    let ends = [risk.low, risk.high].map { $0 >= cut - 1e-9 }
    return ends[0] == ends[1] ? ends[0] : nil
  }

  var absenceReaches: Bool? { reaches(absence, questionnaire.advice.absenceCut) }
  var launchReaches: Bool? { reaches(launch, questionnaire.advice.launchCut) }

  /// What the two risks alone say; nil where they leave it open.
  var square: Advice? {
    switch (absenceReaches, launchReaches) {
    case (_, false?): .go
    case (true?, true?): .test
    case (false?, true?): .wait
    default: nil
    }
  }

  /// All that the two risks alone may say, the most cautious first.
  var squares: [Advice] {
    let sides = { (reaches: Bool?) in reaches.map { [$0] } ?? [false, true] }
    return Advice.allCases.filter { advice in
      sides(absenceReaches).contains { absence in
        sides(launchReaches).contains {
          AdvicePolicy.advice(absenceReaches: absence, launchReaches: $0) == advice
        }
      }
    }
  }

  // MARK: Gates

  /// Whether a gate lowers the level that the best score gives, or the best advice of the risks.
  func limits(_ gate: GateIndex) -> Bool {
    let gate = questionnaire.gates[gate]
    let best = score.map { questionnaire.level(ofScore: $0.range.high) }
    if let cap = gate.level, let best, cap < best { return true }
    guard let cap = gate.advice, let absence, let launch else { return false }
    var highest: Advice =
      launch.low < questionnaire.advice.launchCut - 1e-9
      ? .go : absence.high >= questionnaire.advice.absenceCut - 1e-9 ? .test : .wait
    let level = best ?? questionnaire.lowestLevel
    if highest == .go, let needed = questionnaire.advice.levelForGo, level < needed {
      highest = .test
    }
    if highest == .test, let needed = questionnaire.advice.levelForTest, level < needed {
      highest = .prepare
    }
    return cap < highest
  }

  /// The gates in a state whose reason begins a text.
  func gates(_ state: Ternary, reason: String) -> [GateIndex] {
    questionnaire.gates.indices.filter {
      assessment.gates[$0] == state && reason.hasPrefix(text(questionnaire.gates[$0].reason))
    }
  }

  // MARK: Questions

  /// The questions whose answer is not known, texts left out.
  var unknown: [Question] {
    questionnaire.questions.filter { question in
      if case .text = question.kind { return false }
      let state = assessment.states[question.index]
      return state.status != .skipped && [.dontKnow, .unanswered].contains(state.statusIfAsked)
    }
  }

  /// The scored questions that have an answer other than “don’t know”.
  var scored: [Question] {
    questionnaire.questions.filter {
      $0.isScored && assessment.states[$0.index].status == .answered && !isDontKnow($0.index)
    }
  }

  func isDontKnow(_ question: QuestionIndex) -> Bool {
    input.answers.byQuestion[question].map { $0.value == .dontKnow && $0.score == nil } ?? false
  }

  /// How many questions that may be asked were answered by “don’t know” or by something else.
  func given(dontKnow: Bool) -> Int {
    questionnaire.questions.indices.count { index in
      let state = assessment.states[index]
      return state.status != .skipped && isDontKnow(index) == dontKnow
        && (dontKnow || state.statusIfAsked == .answered)
    }
  }

  /// The questions whose “don’t know” scores as the lowest answer.
  var lowestByNotKnowing: [String] {
    questionnaire.questions.filter {
      isDontKnow($0.index) && $0.countsNotKnowingAsLowest
        && assessment.states[$0.index].status != .skipped
    }.map(\.id)
  }

  /// Whether the answers cover enough of the weight for a level and one figure.
  var coversEnough: Bool { score.map { $0.completeness >= 0.6 - 1e-9 } ?? false }

  /// The questions that were answered with a range of numbers.
  var ranges: [QuestionIndex] {
    questionnaire.questions.indices.filter { index in
      guard assessment.states[index].status != .skipped,
        case .between = input.answers.byQuestion[index]?.value
      else { return false }
      return true
    }
  }

  /// The conditions that apply and rule an advice out.
  func conditions(rulingOut advice: Advice) -> [GateIndex] {
    questionnaire.gates.indices.filter { index in
      assessment.gates[index] == .yes
        && questionnaire.gates[index].advice.map { $0 < advice } ?? false
    }
  }

  /// The lowest of the better advices that conditions rule out.
  var nextRuledOut: Advice? {
    let caps = questionnaire.gates.indices.compactMap { index in
      assessment.gates[index] == .yes ? questionnaire.gates[index].advice : nil
    }
    guard let answer = advice?.answer, let cap = caps.min() else { return nil }
    return Advice.allCases.first { $0 > max(cap, answer) }
  }

  /// The questions whose answer is missing or a range.
  var openAnswers: [QuestionIndex] { unknown.map(\.index) + ranges }

  /// The best advice without the conditions that rule another one out.
  func best(withoutConditionsAgainst advice: Advice) -> Advice? {
    guard let absence, let launch else { return nil }
    let removed = conditions(rulingOut: advice)
    let others = questionnaire.gates.indices.filter {
      assessment.gates[$0] == .yes && !removed.contains($0)
    }.map { questionnaire.gates[$0] }
    let policy = questionnaire.advice
    var level =
      score.map { questionnaire.level(ofScore: $0.range.high) }
      ?? questionnaire.lowestLevel
    for cap in others.compactMap(\.level) { level = min(level, cap) }
    var best: Advice = .wait
    for absence in [absence.low, absence.high] {
      for launch in [launch.low, launch.high] {
        best = max(best, policy.advice(absence: absence, launch: launch, level: level))
      }
    }
    return best
  }

  func count(_ status: Status) -> Int { assessment.states.count { $0.status == status } }

  /// The first question of the chain that may score below 50, and its scores.
  var firstLink: (id: String, score: Interval)? {
    questionnaire.prerequisiteChain.lazy.compactMap { index in
      let state = assessment.states[index]
      guard state.status != .skipped, let score = state.score, score.low < 50 - 1e-6
      else { return nil }
      return (questionnaire.questions[index].id, score)
    }.first
  }

  /// Whether a condition that applies caps the level at one or below.
  func isCapped(at level: LevelIndex) -> Bool {
    questionnaire.gates.indices.contains { index in
      assessment.gates[index] == .yes
        && questionnaire.gates[index].level.map { $0 <= level } ?? false
    }
  }

  /// The areas with the least known score.
  var weakest: [DimensionFigures] {
    let known = assessment.dimensions.compactMap(\.figures.known)
    guard let least = known.min() else { return [] }
    return assessment.dimensions.filter { ($0.figures.known ?? 200) <= least + 1e-9 }
  }

  /// Whether each other area scores at least as much as the weakest, whatever is missing.
  var areWeakestCertain: Bool {
    let weakest = weakest.map(\.dimension)
    let ranges = assessment.dimensions.map { ($0.dimension, $0.figures.range) }
    let most = ranges.filter { weakest.contains($0.0) }.map(\.1.high).max() ?? 0
    return ranges.allSatisfy { weakest.contains($0.0) || $0.1.low + 1e-9 >= most }
  }

  /// How far the known scores of the areas lie apart.
  var spread: Double {
    let known = assessment.dimensions.compactMap(\.figures.known)
    return (known.max() ?? 0) - (known.min() ?? 0)
  }

  func level(titled title: String) -> LevelIndex? {
    questionnaire.levels.indices.first { text(questionnaire.levels[$0].title) == title }
  }

  func days(_ items: [PlanItem]) -> Double { items.reduce(0) { $0 + $1.days.days } }

  /// The actions that would gain points and are not in the plan.
  var leftItems: [PlanItem] {
    input.items.filter { item in
      item.requires != nil && item.gain > 1e-9 && !plan.order.contains { $0.index == item.index }
    }
  }

  var isShownProven: Bool { plan.isShownProven(under: advice?.answer) }

  /// The actions that are useful in any case, as all that they require, would gain points and are
  /// not in the plan while the advice is to wait.
  var usefulLeft: [PlanItem] {
    let useful = input.items.filter(\.action.isNoRegret)
    return useful.filter { item in
      item.gain > 1e-9 && !plan.noRegret.contains { $0.index == item.index }
        && item.requires?.allSatisfy { index in useful.contains { $0.index == index } } ?? false
    }
  }

  /// Whether a question with actions has no known answer.
  var isAnyActionOpen: Bool {
    openAnswers.contains {
      !questionnaire.questions[$0].actions.isEmpty && !ranges.contains($0)
    }
  }

  /// An action with all it requires that is not in the plan.
  func missing(for item: PlanItem) -> [PlanItem] {
    var found: [PlanItem] = []
    var pending = [item]
    while let item = pending.popLast() {
      let known = found + plan.order
      if known.contains(where: { $0.index == item.index }) { continue }
      found.append(item)
      pending += input.items.filter { item.requires?.contains($0.index) ?? false }
    }
    return found
  }

  /// The actions that are printed.
  var actions: [PlanItem] { isWaiting ? plan.noRegret : plan.order }

  /// Whether no question that has actions has a known answer.
  var isNothingKnownToPlan: Bool {
    let unknown = unknown.map(\.id)
    return questionnaire.questions.allSatisfy { $0.actions.isEmpty || unknown.contains($0.id) }
  }

  var hasActions: Bool { questionnaire.questions.contains { !$0.actions.isEmpty } }
}

extension Block {
  /// What the block says, without bars.
  fileprivate var lines: [String] {
    switch self {
    case .heading(_, let text), .contents(let text): [text]
    case .paragraph(let inline): [inline.plain]
    case .lines(let all), .list(let all): all.map(\.plain)
    case .table(let table): table.columns.map(\.title) + table.rows.flatMap { $0.map(\.plain) }
    case .figure(let figure): [figure.drawing.title, figure.drawing.description, figure.caption]
    case .keep: []
    }
  }
}

extension Inline {
  fileprivate var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .strong(let text), .code(let text): text
      case .lineBreak: "\n"
      case .bar, .checkbox: ""
      }
    }.joined()
  }
}

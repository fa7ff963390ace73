@testable import Readiness
@testable import Reports
import TestSupport

/// An assessment that is reported, and where it comes from.
struct SentenceSample {
  let name: String
  let input: ReportInput

  /// The way to the highest level; nil if none leads there.
  let path: LevelPath?

  /// Whether missing answers decide if the highest level is reached to which no way leads.
  let isOpen: Bool

  var languages: [String] { ["en", "fr"] }

  /// What else is said of the assessment: summary, plan, way to the highest level, explanation.
  func outputs(_ language: String) -> [String] {
    let plan = PlanText(input, language: language)
    return [
      TextSummary(input, language: language).text, plan.text,
      plan.text(of: path, toLevel: input.questionnaire.highestLevel, isOpen: isOpen),
      WholeExplanation(input, language: language, command: "readiness explain").text,
    ]
  }

  // MARK: The assessments

  /// The answers of the fixtures, and drawn ones to several questionnaires.
  static func all() throws -> [SentenceSample] {
    let fixtures = [
      "atelier-nord", "brand-verdier", "internal-verdier", "jeune-pousse", "librairie-lumiere",
      "payments-verdier", "quick-best", "quick-verdier", "recruitment-verdier", "verdier-2024",
      "verdier-2025",
    ]
    var samples = try fixtures.map { name in
      try SentenceSample(name, Case(name), days: 20, isProven: true)
    }
    var questionnaires: [(name: String, Questionnaire)] = [
      ("mini", try Sample.questionnaire(Sample.mini))
    ]
    for id in ["quick-check", "enterprise-2.0", "recruitment", "online-payments"] {
      questionnaires.append((id, try Sample.frozen(id)))
    }
    for gate in ["wait", "prepare", "test"] {
      questionnaires.append(("risk, \(gate)", try RiskSample.questionnaire(gate: gate)))
    }
    for word in ["We train people", "“We shall see.”", "Level 2", "A “name” for it."] {
      let small = SmallQuestionnaire(word: word, hasOtherTypes: word.hasPrefix("We"))
      questionnaires.append((word, try Sample.questionnaire(small.text)))
    }
    questionnaires.append(
      ("two conditions", try Sample.questionnaire(PlanSentenceTests.twoConditions)))
    for edge in [EdgeCase.nothingApplies, .nothingAnswered, .everythingUnknown] {
      let worked = try edge.make().worked
      samples.append(try SentenceSample(edge.rawValue, worked, days: 20, isProven: true))
    }
    let risk = try RiskSample.questionnaire()
    for lines in [
      ["a: 50", "b: 90"], ["a: 50", "b: 50"], ["a: 90", "b: {between: [50, 80]}"],
      ["a: 10", "b: 10"], ["a: {between: [60, 70]}", "b: {between: [20, 80]}"],
    ] {
      let answers = try Sample.answers(lines + ["g: no", "s: 90"], to: risk)
      samples.append(
        try SentenceSample("\(lines)", Case(risk, answers), days: 20, isProven: true))
    }
    let count = 200 - samples.count
    for number in 0..<count {
      let (name, questionnaire) = questionnaires[number % questionnaires.count]
      var random = LeaningAnswers(seed: UInt64(number), leaning: number / 12 % 3 - 1)
      let gaps = [0, 0, 1, 2, 3, 7][number / 12 % 6]
      let days: Double = [0.5, 3, 7, 20, 60][number % 5]
      let answers = random.answers(for: questionnaire, gaps: gaps)
      samples.append(
        try SentenceSample(
          "\(name), \(number)", Case(questionnaire, answers), days: days,
          isProven: number % 7 > 0))
    }
    return samples
  }

  /// - Parameter isProven: false to have it told as unproven, which small plans never are.
  private init(_ name: String, _ worked: Case, days: Double, isProven: Bool) throws {
    self.name = name
    let input = try worked.input(days: days)
    var planner = Planner(for: worked.assessment)
    let path = try planner.cheapestWay(toLevel: worked.questionnaire.highestLevel)
    isOpen = try path == nil && planner.mayReach(worked.questionnaire.highestLevel)
    if isProven {
      (self.input, self.path) = (input, path)
    } else {
      self.input = input.unproven
      self.path = path.map {
        LevelPath(
          items: $0.items, order: $0.order, days: $0.days, scoreAfter: $0.scoreAfter,
          isProven: false)
      }
    }
  }
}

extension ReportInput {
  /// The same with a plan that is not proven to be the best.
  fileprivate var unproven: ReportInput {
    ReportInput(
      questionnaire, answers, assessment, robustness: robustness, cutSensitivity: cutSensitivity,
      plan: plan.unproven(possibleImprovement: 0.93),
      higherAdvice: higherAdvice, advicesAlong: advicesAlong, scores: scores, items: items,
      remedies: remedies,
      provenance: provenance, thenTitle: thenTitle)
  }
}

extension Plan {
  /// The same, not proven to be the best.
  func unproven(possibleImprovement: Double) -> Plan {
    Plan(
      budget: budget, clearedGates: clearedGates, unblock: unblock, improve: improve,
      order: order, noRegret: noRegret, isNoRegretProven: false, days: days,
      scoreBefore: scoreBefore,
      scoreAfter: scoreAfter, isProven: false, possibleImprovement: possibleImprovement,
      after: after, gatesClearedBy: gatesClearedBy)
  }
}

/// Answers drawn at random that lean towards the first lines or the last ones.
struct LeaningAnswers {
  private var random: RandomAnswers

  /// -1 for the first lines, 1 for the last ones, 0 for neither.
  private let leaning: Int

  init(seed: UInt64, leaning: Int) {
    random = RandomAnswers(seed: seed)
    self.leaning = leaning
  }

  mutating func answers(for questionnaire: Questionnaire, gaps: Int) -> Answers {
    var answers = random.answers(for: questionnaire, gaps: gaps)
    for question in questionnaire.questions {
      guard let answer = answers.byQuestion[question.index], case .line(let line) = answer.value,
        leaning != 0
      else { continue }
      var best = line
      for _ in 0..<3 {
        guard case .line(let other) = random.value(for: question) else { continue }
        best = leaning < 0 ? min(best, other) : max(best, other)
      }
      answers[question] = question.answer(.line(best), evidence: answer.evidence)
    }
    return answers
  }
}

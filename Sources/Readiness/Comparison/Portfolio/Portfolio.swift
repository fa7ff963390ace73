import Localization

/// Many companies that answered the same questions, together.
///
/// Of fewer companies than the minimum nothing is told, nor can it be worked out from what is.
package struct Portfolio: Sendable {
  package let questionnaire: Questionnaire

  /// The least number of companies of which anything is told.
  package let minimum: Int

  /// What the groups are groups of; nil where there is one group of all companies, as none has the
  /// label.
  package let label: String?

  /// The groups in the order of their names, those without the label last.
  package let groups: [Group]

  /// How many companies there are, each at its latest date.
  package let count: Int

  /// How many of them left so much open that no level is printed.
  package let incomplete: Int?

  /// The first and the last day of the answers; nil where none has a date.
  package let days: ClosedRange<CalendarDate>?

  /// How many lines are left out since another is about the same company on the same day, or of
  /// two without dates came later.
  package let repeated: Int

  /// The companies of each group at each level, as held; the last but one column those without one.
  package let levels: CountTable

  /// The companies of each group with each advice, the most cautious first; the last but one column
  /// those without one.
  package let advices: CountTable

  /// How the scores from the answers given are spread.
  package let scores: Spread?

  /// The same in each area.
  package let areas: PerDimension<Spread?>

  /// The companies in tenths of the two risks, at the middle of what the gaps allow: rows from the
  /// lowest risk of staying away to the highest, columns of launching. Nil for few. The numbers are
  /// not to be printed beside `quarters`, only shown as shades.
  package let square: [[Int?]]

  /// The companies by which of the two risks reach their limits: that of staying away alone, both,
  /// neither, that of launching alone; at last those in which the gaps leave one of them open.
  package let quarters: CountTable

  /// The companies in which each blocking condition applies, those of most companies first.
  package let gates: [(gate: GateIndex, counts: Told)]

  /// Whether of some other blocking condition is withheld in how many companies it applies.
  package let isGateWithheld: Bool

  /// The companies with a plan, and the actions that most of them have in it.
  package let planned: Int
  package let actions: [(id: String, counts: Told, gain: Double?)]

  /// Whether of some other action in a plan is withheld in how many it is.
  package let isActionWithheld: Bool

  /// The companies whose advice further answers could change, and the answers that most of them
  /// lack.
  package let open: Told?
  package let missing: [(question: QuestionIndex, counts: Told)]

  package let change: PortfolioChange?

  /// What came of it by what was decided: rows for the advices, columns for how it went.
  package let outcomes: CountTable?

  /// Some companies with the same text under a label.
  package struct Group: Sendable {
    /// The text; nil for those without the label.
    package let name: String?

    /// How the scores are spread; nil where the group is withheld.
    package let scores: Spread?
    package let areas: PerDimension<Spread?>

    /// The blocking condition that applies in most of its companies.
    package let gate: (gate: GateIndex, counts: Told)?
  }

  /// How many companies are meant, of how many; it may be told.
  package struct Told: Equatable, Sendable {
    package let count: Int
    package let total: Int

    package var share: Double { Double(count) / Double(max(1, total)) }
  }

  /// How values of many companies are spread.
  package struct Spread: Equatable, Sendable {
    /// How many companies have a value; nil where that would tell of few that have none.
    package let count: Int?
    package let median: Double

    /// A quarter of the companies has less, and a quarter more.
    package let quarters: Interval

    /// A tenth has less, and a tenth more; nil for few companies, of which one would be shown.
    package let tenths: Interval?
  }
}

extension Portfolio {
  /// - Parameters:
  ///   - history: what was scored.
  ///   - minimum: the least number of companies of which anything is told.
  package init(_ history: CompanyHistory, of questionnaire: Questionnaire, minimum: Int) {
    let companies = history.latest
    let groups = history.groups(by: history.labels.indices.first)
    let withheld = CountTable.withheld(among: groups.map(\.places.count), minimum: minimum)
    func table(_ columns: Int, _ column: (CompanyLine) -> Int?) -> CountTable {
      let counts = groups.map { group in
        var counts = Array(repeating: 0, count: columns + 1)
        for place in group.places { counts[column(companies[place]) ?? columns] += 1 }
        return counts
      }
      return CountTable(counts, minimum: minimum, withheldRows: withheld)
    }
    self.questionnaire = questionnaire
    self.minimum = minimum
    label = groups.contains { $0.name != nil } ? history.labels.first : nil
    levels = table(questionnaire.levels.count) { $0.level?.position }
    advices = table(Advice.allCases.count) { $0.advice?.answer.rank }
    let gateTables = questionnaire.gates.indices.map { gate in
      table(1) { $0.gates.contains(gate) ? 0 : nil }
    }
    gates = Self.gates(gateTables.map { $0.cells.last ?? [] })
    isGateWithheld = gateTables.contains { ($0.cells.last?.first ?? nil) == nil }
    let known = (
      scores: table(1) { $0.score.map { _ in 0 } },
      areas: questionnaire.dimensions.indices.map { area in
        table(1) { $0.areas[area].map { _ in 0 } }
      }
    )
    func spreads(_ row: Int, _ places: [Int]) -> (score: Spread?, areas: PerDimension<Spread?>) {
      func spread(_ counts: CountTable, _ points: WholePoints) -> Spread? {
        Spread(points, told: counts.cells[row].first ?? nil, minimum: minimum)
      }
      let some = places.lazy.map { companies[$0] }
      return (
        spread(known.scores, WholePoints(some.compactMap(\.score).map(WholePoints.bin))),
        PerDimension(
          zip(questionnaire.dimensions.indices, known.areas).map { area, counts in
            spread(counts, WholePoints(some.compactMap { $0.areas[area] }))
          })
      )
    }
    self.groups = groups.enumerated().map { row, group in
      let (scores, areas) = spreads(row, withheld.contains(row) ? [] : group.places)
      return Group(
        name: group.name, scores: scores, areas: areas,
        gate: Self.gates(gateTables.map { $0.cells[row] }).first)
    }
    count = companies.count
    incomplete =
      Told(
        companies.count { $0.score == nil }, of: companies.count, minimum: minimum)?.count
    days = companies.lazy.compactMap(\.day).span
    repeated = history.repeated
    (scores, areas) = spreads(groups.count, Array(companies.indices))
    square = Self.square(companies, minimum)
    quarters = Self.quarters(companies, questionnaire.advice, minimum)
    let plans = companies.compactMap(\.plan)
    planned = plans.count
    actions = Self.actions(plans, minimum)
    isActionWithheld = actions.count < Set(plans.joined().map(\.id)).count
    let open = companies.lazy.filter { $0.advice?.isOpen ?? false }
    let openCount = open.count { _ in true }
    self.open = Told(openCount, of: companies.count, minimum: minimum)
    missing = Self.missing(open.map(\.unknown), of: openCount, minimum)
    change = PortfolioChange(history.pairs, minimum: minimum)
    outcomes = Self.outcomes(companies, minimum)
  }

  private static func square(_ companies: [CompanyLine], _ minimum: Int) -> [[Int?]] {
    var cells = Array(repeating: Array(repeating: 0, count: 10), count: 10)
    for company in companies {
      guard let absence = company.absence, let launch = company.launch else { continue }
      func tenth(_ risk: Double) -> Int { min(9, Int((risk + tolerance) / 10)) }
      cells[tenth(absence.middle)][tenth(launch.middle)] += 1
    }
    return cells.map { $0.map { (1..<minimum).contains($0) ? nil : $0 } }
  }

  private static func quarters(
    _ companies: [CompanyLine], _ policy: AdvicePolicy, _ minimum: Int
  ) -> CountTable {
    var counts = [0, 0, 0, 0, 0]
    func side(_ risk: Interval, of cut: Double) -> Bool? {
      reaches(risk.low, cut) == reaches(risk.high, cut) ? reaches(risk.low, cut) : nil
    }
    for company in companies {
      guard let absence = company.absence, let launch = company.launch else { continue }
      if let isAbove = side(absence, of: policy.absenceCut),
        let isRisky = side(launch, of: policy.launchCut)
      {
        counts[(isAbove ? 0 : 2) + (isRisky ? 1 : 0)] += 1
      } else {
        counts[4] += 1
      }
    }
    return CountTable([counts], minimum: minimum)
  }

  /// The blocking conditions of which may be told how many companies they apply in.
  ///
  /// - Parameter rows: for each, the companies in which it applies, and in which it does not.
  private static func gates(_ rows: [[Int?]]) -> [(gate: GateIndex, counts: Told)] {
    let told = rows.enumerated().compactMap { index, row -> (gate: GateIndex, counts: Told)? in
      guard row.count == 3, let count = row[0], let total = row[2], count > 0 else { return nil }
      return (GateIndex(index), Told(count: count, total: total))
    }
    return told.sorted { ($1.counts.count, $0.gate) < ($0.counts.count, $1.gate) }
  }

  private static func actions(
    _ plans: [[CompanyLine.PlannedAction]], _ minimum: Int
  ) -> [(id: String, counts: Told, gain: Double?)] {
    var counts: [String: Int] = [:]
    var gains: [String: [Double]] = [:]
    for plan in plans {
      for action in plan {
        counts[action.id, default: 0] += 1
        if let gain = action.gain { gains[action.id, default: []].append(gain) }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { id, count in
      guard let told = Told(count, of: plans.count, minimum: minimum) else { return nil }
      let gains = gains[id, default: []]
      return (id, told, gains.count >= minimum ? gains.median : nil)
    }
  }

  private static func missing(
    _ unknown: some Sequence<QuestionSet>, of total: Int, _ minimum: Int
  ) -> [(question: QuestionIndex, counts: Told)] {
    var counts: [QuestionIndex: Int] = [:]
    for questions in unknown {
      for question in questions.indices { counts[question, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { question, count in
      Told(count, of: total, minimum: minimum).map { (question, $0) }
    }
  }

  private static func outcomes(_ companies: [CompanyLine], _ minimum: Int) -> CountTable? {
    let outcomes = companies.compactMap(\.outcome).filter { $0.decided != nil && $0.went != nil }
    if outcomes.count < minimum { return nil }
    return CountTable(
      Advice.allCases.map { advice in
        Outcome.Verdict.allCases.map { verdict in
          outcomes.count { $0.decided == advice && $0.went == verdict }
        }
      }, minimum: minimum)
  }
}

extension Portfolio.Told {
  /// Nil where it would tell of few companies that they are meant, or that they are not.
  init?(_ count: Int, of total: Int, minimum: Int) {
    let isTold = [count, total - count].allSatisfy { $0 == 0 || $0 >= minimum }
    guard isTold, total >= minimum else { return nil }
    self.init(count: count, total: total)
  }
}

extension Portfolio.Spread {
  /// Nil for fewer values than the minimum.
  ///
  /// - Parameters:
  ///   - told: how many values there are, where that may be told.
  ///   - quantile: the value that a share of the values does not exceed.
  init?(of count: Int, told: Int?, minimum: Int, _ quantile: (Double) -> Double?) {
    guard count >= minimum, let median = quantile(0.5),
      let low = quantile(0.25), let high = quantile(0.75),
      let least = quantile(0.1), let most = quantile(0.9)
    else { return nil }
    self.init(
      count: told, median: median, quarters: Interval(low, high),
      tenths: count >= 4 * minimum ? Interval(least, most) : nil)
  }

  /// How whole points are spread, as in a benchmark.
  package init?(_ points: WholePoints, told: Int?, minimum: Int) {
    self.init(of: points.count, told: told, minimum: minimum, points.quantile)
  }
}

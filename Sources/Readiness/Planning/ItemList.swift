/// Every action that can be taken from the present answers, with what it requires (Scoring,
/// “Plan”).
struct ItemList {
  let items: IndexedList<PlanItem, PlanItem>

  /// The items of each question, from the lowest step upwards.
  let byQuestion: [QuestionIndex: [PlanItemIndex]]

  /// Actions that are done or dropped are left out.
  ///
  /// - Parameters:
  ///   - start: the states that plans start from.
  ///   - withheld: the questions whose answers must not be told: they have no items, and an action
  ///     that needs one of them is blocked.
  init(
    from assessment: Assessment, _ start: PerQuestion<QuestionState>,
    withholding withheld: QuestionSet
  ) {
    let questionnaire = assessment.questionnaire
    let records = assessment.answers?.actions ?? [:]
    var found: [PlanItem] = []
    for points in assessment.points
    where assessment.states[points.question].status == .answered
      && !withheld.contains(points.question)
    {
      found += questionnaire.questions[points.question].items(
        points, from: start[points.question].score?.low ?? points.score.low, records: records,
        after: found.count)
    }
    var items = IndexedList<PlanItem, PlanItem>(found)
    let byQuestion = Dictionary(grouping: items.indices) { items[$0].question }
    for index in items.indices {
      items[index].requires = Self.requirements(
        of: items[index], items, byQuestion, start, withheld)
    }
    Self.blockFollowers(&items)
    self.items = items
    self.byQuestion = byQuestion
  }

  /// An item together with all that it requires.
  func closure(_ item: PlanItemIndex) -> ItemSet? {
    var result: ItemSet = []
    var pending = [item]
    while let item = pending.popLast() {
      guard let requires = items[item].requires else { return nil }
      if result.insert(item) { pending += requires }
    }
    return result
  }

  /// The effort of all items that are not blocked.
  var totalDays: Int {
    items.reduce(0) { $0 + ($1.requires == nil ? 0 : $1.days.count) }
  }

  /// The effort of several items.
  func days(_ items: ItemSet) -> Int {
    items.indices.reduce(0) { $0 + self.items[$1].days.count }
  }

  private static func requirements(
    of item: PlanItem, _ items: IndexedList<PlanItem, PlanItem>,
    _ byQuestion: [QuestionIndex: [PlanItemIndex]], _ states: PerQuestion<QuestionState>,
    _ withheld: QuestionSet
  ) -> [PlanItemIndex]? {
    var requires = byQuestion[item.question]?.last { $0 < item.index }.map { [$0] } ?? []
    for need in item.action.needs {
      let wanted = Double(25 * (need.step - 1))
      let state = states[need.question]
      if withheld.contains(need.question) { return nil }
      guard state.status != .skipped, let score = state.score, score.low < wanted - tolerance
      else { continue }
      guard
        let first = byQuestion[need.question]?.first(where: {
          items[$0].target >= wanted - tolerance
        })
      else { return nil }
      requires.append(first)
    }
    return requires
  }

  /// Blocks every item that requires a blocked one.
  private static func blockFollowers(_ items: inout IndexedList<PlanItem, PlanItem>) {
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in items.indices {
        guard let requires = items[index].requires else { continue }
        if requires.contains(where: { items[$0].requires == nil }) {
          items[index].requires = nil
          isChanged = true
        }
      }
    }
  }
}

extension Question {
  /// The actions that lift the question one after another from a score; none lifts it above the
  /// highest score that an answer gives.
  fileprivate func items(
    _ points: QuestionPoints, from start: Double, records: [String: ActionRecord],
    after count: Int
  ) -> [PlanItem] {
    var items: [PlanItem] = []
    var score = start
    for action in actions where records[action.id]?.status.isOpen ?? true {
      let step = stepOfScore(score)
      guard let target = target(of: action), target > score + tolerance,
        let days = action.days[step], action.from.contains(step)
      else { continue }
      items.append(
        PlanItem(
          index: PlanItemIndex(count + items.count), action: action, question: index,
          target: target,
          days: days, gain: points.points(of: target - score), requires: []))
      score = target
    }
    return items
  }

  /// The score that an action lifts the question to, 0–100; nil if its answers have no score.
  func target(of action: Action) -> Double? {
    span.map { min(Double(25 * (action.to - 1)), $0.high) }
  }
}

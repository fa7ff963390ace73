/// What to do with some days.
public struct Plan: Sendable {
  /// The days to spend, in person-days.
  public let budget: Double

  /// The gates that it clears, in file order.
  public let clearedGates: [GateIndex]

  /// What clears these gates, in file order.
  public let unblock: [PlanItem]

  /// What improves the score most with the days left, in file order.
  public let improve: [PlanItem]

  /// All of it in the order to do it.
  public let order: [PlanItem]

  /// What to do with the same days where only actions worth doing whatever the advice are taken:
  /// those that gain most, in the order to do them. Whether they clear gates is not regarded.
  public let noRegret: [PlanItem]

  /// Whether no better choice of these exists.
  let isNoRegretProven: Bool

  public let days: HalfDays

  /// The least score now and with the plan done, 0–100; nil without a score.
  public let scoreBefore: Double?
  public let scoreAfter: Double?

  /// Whether no better plan exists.
  public let isProven: Bool

  /// The points that a better plan could gain at most, where one is not ruled out.
  public let possibleImprovement: Double

  /// The assessment with the plan done.
  public let after: Assessment

  /// The gates that an item of the plan helps to clear.
  public let gatesClearedBy: [PlanItemIndex: [GateIndex]]
}

extension Assessment {
  /// The best plan for some days.
  ///
  /// For several plans from one assessment, a `Planner` is faster.
  ///
  /// - Parameter days: the budget in person-days; what is over a half-day is not used.
  /// - Throws: `TooManyBranches` when open answers leave more ways than can be tried to decide
  ///   which questions are asked after the plan.
  public func plan(days: Double) throws(TooManyBranches) -> Plan {
    var planner = Planner(for: self)
    return try planner.plan(days: days)
  }
}

extension Plan {
  /// The items on the first days, in the order to do them.
  public func first(_ count: Int) -> [PlanItem] { Array(order.prefix(count)) }

  /// The items to be shown beside an advice, in the order to do them: where it is to wait, those
  /// that are useful in any case.
  package func shown(under advice: Advice?) -> [PlanItem] { advice == .wait ? noRegret : order }

  /// Whether no better choice of the items to be shown exists.
  package func isShownProven(under advice: Advice?) -> Bool {
    advice == .wait ? isNoRegretProven : isProven
  }
}

extension Action {
  /// Whether an action of a plan is shown beside an advice.
  ///
  /// - Parameter isNoRegret: whether it is worth doing whatever the advice.
  static func isShown(under advice: Advice?, isNoRegret: Bool) -> Bool {
    advice != .wait || isNoRegret
  }
}

extension [PlanItem] {
  /// Those of some items that may be shown beside an advice: where it is to wait, those that are
  /// useful in any case.
  package func shown(under advice: Advice?) -> [PlanItem] {
    filter { Action.isShown(under: advice, isNoRegret: $0.action.isNoRegret) }
  }
}

/// The advice at a budget from which it differs from that at the budgets before.
public struct AdviceStep: Equatable, Sendable {
  public let days: HalfDays
  public let answer: Advice
  public let isFirm: Bool
  public let possible: [Advice]
}

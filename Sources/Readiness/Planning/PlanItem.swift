/// An action that can be taken from the present answers.
public struct PlanItem: Sendable {
  /// The index among all items, in file order.
  public let index: PlanItemIndex

  public let action: Action

  /// The question that it lifts.
  public let question: QuestionIndex

  /// The score that it reaches, 0–100.
  public let target: Double

  public let days: HalfDays

  /// The points of the whole score that it gains.
  public private(set) var gain: Double

  /// The items that must be done before; nil if something can never be met.
  public internal(set) var requires: [PlanItemIndex]?

  public var id: String { action.id }
}

extension PlanItem {
  /// The same item, counted with another gain.
  func gaining(_ gain: Double) -> PlanItem {
    var item = self
    item.gain = gain
    return item
  }

  /// Whether the item gains more a day than another, ties decided by id.
  ///
  /// Gains are compared as products, which is exact for equal ratios (Scoring, “Plan”).
  func paysBetter(than other: PlanItem) -> Bool {
    let mine = gain * Double(other.days.count)
    let theirs = other.gain * Double(days.count)
    if abs(mine - theirs) > 1e-9 { return mine > theirs }
    return id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}

public typealias PlanItemIndex = ElementIndex<PlanItem>
public typealias ItemSet = ElementSet<PlanItem>

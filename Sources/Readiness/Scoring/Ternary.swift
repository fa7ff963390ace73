/// Whether a condition holds, as far as is known (Kleene's strong three values).
public enum Ternary: Int, Comparable, Sendable {
  case no
  case undetermined
  case yes

  public static func < (left: Ternary, right: Ternary) -> Bool { left.rawValue < right.rawValue }

  var negated: Ternary {
    switch self {
    case .no: .yes
    case .undetermined: .undetermined
    case .yes: .no
    }
  }

  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }
}

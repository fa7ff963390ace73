/// Whether a condition holds, as far as is known (Kleene's strong three values).
package enum Truth: Int, Comparable, Sendable {
  case no
  case undetermined
  case yes

  package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  var negated: Truth {
    switch self {
    case .no: .yes
    case .undetermined: .undetermined
    case .yes: .no
    }
  }

  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }
}

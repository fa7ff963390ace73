package import Localization

/// What all faults of one code have in common; the raw value is the code.
///
/// Each fault type of reading declares its kinds beside its faults, and the catalogue of codes
/// lists them from there.
package protocol FaultKind: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// How much such a fault matters; nil where that depends on the case.
  var severity: Severity? { get }

  /// What such a fault is, in a sentence or two, as `check --explain` prints it.
  var explanation: Wording { get }
}

extension FaultKind {
  package var severity: Severity? { .error }
}

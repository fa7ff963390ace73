import Localization
import YAML

extension [Diagnostic] {
  /// The findings without the ones that comments allow, and what is wrong with those comments.
  ///
  /// Each comment allows one finding; an error of reading cannot be allowed.
  func allowing(_ allowances: [Allowance]) -> [Diagnostic] {
    var open = inOrderOfPlace
    var complaints: [Diagnostic] = []
    for allowance in allowances {
      let match = open.firstIndex { diagnostic in
        diagnostic.fault.code == allowance.code && diagnostic.mayBeAllowed
          && allowance.line.contains(diagnostic.range.lowerBound)
      }
      if let match { open.remove(at: match) }
      if let complaint = allowance.complaint(hasMatch: match != nil) {
        complaints.append(Diagnostic(complaint, at: allowance.range))
      }
    }
    return (open + complaints).inOrderOfPlace
  }
}

extension Diagnostic {
  fileprivate var mayBeAllowed: Bool { fault is Finding || fault.severity < .error }
}

extension Allowance {
  fileprivate func complaint(hasMatch: Bool) -> Fact? {
    if !Catalogue.codes.contains(code) {
      return .allowUnknownCode(code, nearest: nearest(to: code, among: Catalogue.codes))
    }
    if !hasMatch { return .allowUnused(code) }
    return reason.isEmpty ? .allowWithoutReason(code) : nil
  }
}

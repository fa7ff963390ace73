import YAML

extension [Diagnostic] {
  /// The findings without the ones that comments allow, and what is wrong with those comments.
  ///
  /// Each comment allows one finding; an error of reading cannot be allowed.
  func allowing(_ allowances: [Allowance]) -> [Diagnostic] {
    let rules = CheckRules.all.compactMap { $0 as? any AllowanceRule }
    var open = inOrderOfPlace
    var complaints: [Diagnostic] = []
    for allowance in allowances {
      let match = open.firstIndex { diagnostic in
        diagnostic.fault.code == allowance.code && diagnostic.mayBeAllowed
          && allowance.line.contains(diagnostic.range.lowerBound)
      }
      if let match { open.remove(at: match) }
      complaints += rules.compactMap {
        $0.finding(about: allowance, isUsed: match != nil)?.diagnostic
      }
    }
    return (open + complaints).inOrderOfPlace
  }
}

extension Diagnostic {
  fileprivate var mayBeAllowed: Bool { fault is Finding || fault.severity < .error }
}

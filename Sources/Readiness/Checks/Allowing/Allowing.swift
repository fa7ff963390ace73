import Localization
import YAML

extension [Diagnostic] {
  /// The findings without the ones that comments allow, and what is wrong with those comments.
  ///
  /// Each comment allows one finding; an error of reading cannot be allowed.
  ///
  /// - Parameter more: how many there are beside these, which nothing can allow.
  func allowing(_ allowances: [Allowance], more: Int) -> Diagnostics {
    if allowances.isEmpty { return Diagnostics(self, more: more).inOrderOfPlace }
    let rules = CheckRules.all.compactMap { $0 as? any AllowanceRule }
    let all = inOrderOfPlace
    let places = Dictionary(grouping: all.indices.filter { all[$0].mayBeAllowed }) {
      all[$0].fault.code
    }
    // Comments and the findings of a code both follow the text, so that none is passed twice.
    var next: [String: Int] = [:]
    var allowed: Set<Int> = []
    var complaints: Diagnostics = []
    var search = NearestWordSearch()
    for allowance in allowances {
      let candidates = places[allowance.code] ?? []
      var position = next[allowance.code] ?? 0
      while position < candidates.count,
        all[candidates[position]].range.lowerBound < allowance.line.lowerBound
      {
        position += 1
      }
      let isUsed =
        position < candidates.count
        && allowance.line.contains(all[candidates[position]].range.lowerBound)
      if isUsed {
        allowed.insert(candidates[position])
        position += 1
      }
      next[allowance.code] = position
      for rule in rules {
        if let finding = rule.finding(about: allowance, isUsed: isUsed, &search) {
          complaints.append(finding.diagnostic)
        }
      }
    }
    let open = all.indices.filter { !allowed.contains($0) }.map { all[$0] }
    return Diagnostics(open + complaints, more: more + complaints.more).inOrderOfPlace
  }
}

extension Diagnostic {
  fileprivate var mayBeAllowed: Bool { fault is Finding || fault.severity < .error }
}

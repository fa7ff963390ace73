import Localization
import Readiness

/// What an action of the plan removes.
extension Report {
  /// What an action removes or helps to remove, behind its text: “ · removes what rules out “Go””;
  /// nil if nothing.
  func clearing(of item: PlanItem) -> String? {
    let gates = plan.gatesClearedBy[item.index] ?? []
    let firing = gates.filter { assessment.gates[$0] == .yes }
    let isCertain = !firing.isEmpty
    let cleared = (isCertain ? firing : gates).map { questionnaire.gates[$0] }
    // Only what this action clears by itself, and nothing else causes, is removed.
    func clearsAll(where isEffect: (Gate) -> Bool) -> Bool {
      questionnaire.gates.indices.allSatisfy { gate in
        let state = assessment.gates[gate]
        return state == .no || isCertain && state != .yes || !isEffect(questionnaire.gates[gate])
          || gates.contains(gate) && input.remedies[gate]?.count == 1
      }
    }
    let ruledOut = cleared.compactMap(\.advice).min().map(above) ?? []
    let cause: String
    let isRemoved: Bool
    if let highest = ruledOut.last {
      cause = rulesOut(quotedTogether(ruledOut), isCertain: isCertain)
      isRemoved =
        clearsAll { $0.advice.map { $0 < highest } ?? false }
        && obstacles(to: highest, besides: gates).isEmpty
    } else if let level = cleared.compactMap(\.level).min() {
      cause = caps(at: text(questionnaire.levels[level].title), isCertain: isCertain)
      isRemoved = clearsAll { $0.level.map { $0 <= level } ?? false }
    } else {
      return nil
    }
    return " · " + (isRemoved ? removes(cause) : helpsToRemove(cause))
  }
}

// MARK: - Words

extension Report {
  /// - Parameter cause: “what rules out “Go””.
  private func removes(_ cause: String) -> String {
    say(en: "removes \(cause)", fr: "lève \(cause)")
  }

  private func helpsToRemove(_ cause: String) -> String {
    say(en: "helps to remove \(cause)", fr: "aide à lever \(cause)")
  }

  /// - Parameter isCertain: whether the blocking conditions apply; otherwise they may.
  private func rulesOut(_ others: String, isCertain: Bool) -> String {
    isCertain
      ? say(en: "what rules out \(others)", fr: "ce qui exclut \(others)")
      : say(en: "what may rule out \(others)", fr: "ce qui pourrait exclure \(others)")
  }

  private func caps(at level: String, isCertain: Bool) -> String {
    isCertain
      ? say(en: "what caps the level at \(level)", fr: "ce qui plafonne le niveau à \(level)")
      : say(
        en: "what may cap the level at \(level)",
        fr: "ce qui pourrait plafonner le niveau à \(level)")
  }
}

/// The sentences of a questionnaire on paper: weights, conditions, gates and risks.
extension ReportWords {
  /// “Weight 20 of 100.”
  package func dimensionWeight(_ weight: Int, of all: Int) -> String {
    switch (language, weight) {
    case (.english, 0): "Asked, not scored."
    case (.french, 0): "Questions posées, non notées."
    case (.english, _): "Weight \(weight) of \(all)."
    case (.french, _): "Poids \(weight) sur \(all)."
    }
  }

  /// “Weight 3, worth 6.7 of 100 points.”
  ///
  /// - Parameter points: the points that the question is worth if all apply.
  package func questionWeight(_ weight: Int, points: Double) -> String {
    let worth = language.oneDecimal(points)
    return say(
      en: "Weight \(weight), worth \(worth) of 100 points.",
      fr: "Poids \(weight), soit \(worth) points sur 100.")
  }

  /// “ (25)”: what an answer scores, behind it.
  package func scored(_ score: Double) -> String {
    " (\(language.number((score * 10).rounded() / 10)))"
  }

  /// “Points: 0 → 0; 5 → 50; 10 → 100”
  package func scale(_ knots: [(number: Double, score: Double)]) -> String {
    let steps = knots.map { "\(language.number($0.number)) → \(language.number($0.score))" }
    return labelled("Points", longList(steps))
  }

  package func askedOnly(if condition: String) -> String {
    say(
      en: "Asked only if \(condition).",
      fr: "Posée seulement si \(condition).")
  }

  package var gatesOnPaper: String {
    say(
      en: "Gates",
      fr: "Conditions bloquantes")
  }

  package var risksOnPaper: String {
    say(
      en: "Risks",
      fr: "Risques")
  }

  /// “If U1 is on line 2 or lower: the level is at most Curious.”
  package func gate(_ condition: String, level: String?, advice: String?) -> String {
    var holds: [String] = []
    switch language {
    case .english:
      if let level { holds.append("the level is at most \(level)") }
      if let advice { holds.append("the advice is at most \(advice)") }
      return "If \(condition): " + holds.joined(separator: ", ") + "."
    case .french:
      if let level { holds.append("le niveau est au plus \(level)") }
      if let advice { holds.append("le conseil est au plus \(advice)") }
      return "Si \(condition)\u{A0}: " + holds.joined(separator: ", ") + "."
    }
  }

  /// “likelihood falls with R4, U3 (2)”
  package func scenarioPart(
    _ part: ScenarioPartWord, rising: [String], falling: [String]
  ) -> String {
    var directions: [String] = []
    switch language {
    case .english:
      if !rising.isEmpty { directions.append("rises with " + rising.joined(separator: ", ")) }
      if !falling.isEmpty { directions.append("falls with " + falling.joined(separator: ", ")) }
    case .french:
      if !rising.isEmpty { directions.append("croît avec " + rising.joined(separator: ", ")) }
      if !falling.isEmpty { directions.append("décroît avec " + falling.joined(separator: ", ")) }
    }
    let name =
      switch (language, part) {
      case (.english, .likelihood): "likelihood"
      case (.english, .impact): "impact"
      case (.english, .level): "level"
      case (.french, .likelihood): "la vraisemblance"
      case (.french, .impact): "l’impact"
      case (.french, .level): "le niveau"
      }
    return name + " " + directions.joined(separator: ", ")
  }
}

/// What of a scenario depends on questions.
package enum ScenarioPartWord: Sendable {
  case likelihood, impact, level
}

// MARK: - Conditions

extension ReportWords {
  package func isOnLines(_ id: String, _ lines: [Int]) -> String {
    let list = lines.map(String.init)
    return say(
      en: "\(id) is on line \(either(list))",
      fr: "\(id) est à la ligne \(either(list))")
  }

  package func isOnLine(_ id: String, orHigher line: Int) -> String {
    say(
      en: "\(id) is on line \(line) or higher",
      fr: "\(id) est à la ligne \(line) ou plus haut")
  }

  package func isOnLine(_ id: String, orLower line: Int) -> String {
    say(
      en: "\(id) is on line \(line) or lower",
      fr: "\(id) est à la ligne \(line) ou plus bas")
  }

  package func isYes(_ id: String, _ isYes: Bool) -> String {
    switch (language, isYes) {
    case (.english, true): "\(id) is yes"
    case (.english, false): "\(id) is no"
    case (.french, true): "la réponse à \(id) est oui"
    case (.french, false): "la réponse à \(id) est non"
    }
  }

  package func includes(_ id: String, _ options: [String]) -> String {
    say(
      en: "\(id) includes \(either(options))",
      fr: "\(id) comprend \(either(options))")
  }

  package func compares(_ id: String, _ comparison: ComparisonWord, _ bound: Double) -> String {
    let number = language.number(bound)
    return switch (language, comparison) {
    case (.english, .below): "\(id) is below \(number)"
    case (.english, .above): "\(id) is above \(number)"
    case (.english, .atLeast): "\(id) is at least \(number)"
    case (.english, .atMost): "\(id) is at most \(number)"
    case (.french, .below): "\(id) est inférieur à \(number)"
    case (.french, .above): "\(id) est supérieur à \(number)"
    case (.french, .atLeast): "\(id) est d’au moins \(number)"
    case (.french, .atMost): "\(id) est d’au plus \(number)"
    }
  }

  package func not(_ condition: String) -> String {
    say(
      en: "not (\(condition))",
      fr: "non (\(condition))")
  }

  /// “a and b”
  package func allOf(_ conditions: [String]) -> String {
    say(
      en: conditions.joined(separator: " and "),
      fr: conditions.joined(separator: " et "))
  }

  /// “a or b”
  package func either(_ items: [String]) -> String {
    say(
      en: items.joined(separator: " or "),
      fr: items.joined(separator: " ou "))
  }
}

/// How a number compares with a bound.
package enum ComparisonWord: Sendable {
  case below, above, atLeast, atMost
}

/// What a company risks by staying away and by launching.
package struct Risks: Sendable {
  package let absence: Risk
  package let launch: Risk
}

/// One of the two risks.
package struct Risk: Sendable {
  package let title: LocalizedText
  package let scenarios: [Scenario]
}

/// Something that may happen, and what it depends on.
package struct Scenario: Sendable {
  package let id: String
  package let title: LocalizedText

  /// The weight among the scenarios of its risk, 0–1,000.
  package let weight: Int

  package let basis: Basis

  package enum Basis: Sendable {
    case parts(likelihood: [Item], impact: [Item])
    case level([Item])
  }

  /// A question that a part depends on.
  package struct Item: Sendable {
    /// The position of the question.
    package let question: Int
    package let weight: Int

    /// Whether the risk rises with the score, and does not fall with it.
    package let rises: Bool
  }
}

extension Scenario {
  /// All questions it depends on.
  package var items: [Item] {
    switch basis {
    case .parts(let likelihood, let impact): likelihood + impact
    case .level(let items): items
    }
  }
}

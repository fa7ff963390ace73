/// What a company risks by staying away and by launching.
public struct Risks: Sendable {
  public let absence: Risk
  public let launch: Risk
}

/// One of the two risks.
public struct Risk: Sendable {
  public let title: LocalizedText
  public let scenarios: [Scenario]
}

/// Something that may happen, and what it depends on.
public struct Scenario: Sendable {
  public let id: String
  public let title: LocalizedText

  /// The weight among the scenarios of its risk, 0–1,000.
  public let weight: Int

  public let basis: Basis

  public enum Basis: Sendable {
    case parts(likelihood: [Item], impact: [Item])
    case level([Item])
  }

  /// A question that a part depends on.
  public struct Item: Sendable {
    public let question: QuestionIndex
    public let weight: Int

    /// Whether the risk rises with the score, and does not fall with it.
    public let rises: Bool
  }
}

extension Scenario {
  /// All questions it depends on.
  public var items: [Item] {
    switch basis {
    case .parts(let likelihood, let impact): likelihood + impact
    case .level(let items): items
    }
  }
}

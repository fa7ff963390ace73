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

/// What a higher score of a question does to the risks.
package enum EffectOnRisks: Sendable {
  /// Every scenario that rests on it rises.
  case rises
  /// Every scenario that rests on it falls.
  case falls
  /// Some rise and others fall.
  case both
}

extension Questionnaire {
  /// What a higher score of a question does to the risks; nil where no scenario rests on it.
  package func effectOnRisks(of question: QuestionIndex) -> EffectOnRisks? {
    guard let risks else { return nil }
    let items = (risks.absence.scenarios + risks.launch.scenarios).flatMap(\.items)
      .filter { $0.question == question }
    if items.isEmpty { return nil }
    if items.allSatisfy(\.rises) { return .rises }
    return items.contains(where: \.rises) ? .both : .falls
  }

  /// Whether the higher answer to a question is the worse one: it counts in the risks alone, and
  /// they rise with it.
  package func isWorseHigher(_ question: QuestionIndex) -> Bool {
    !questions[question].isScored && effectOnRisks(of: question) == .rises
  }
}

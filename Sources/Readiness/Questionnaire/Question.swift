import Localization

/// A question, how it may be answered and what its answers are worth.
public struct Question: Sendable {
  public let id: String

  /// The index among all questions of the questionnaire.
  public let index: QuestionIndex

  public let dimension: DimensionIndex

  /// The weight inside its dimension, 0–1,000.
  public let weight: Int

  /// Whether its answer counts in the score: both weights above 0, and not a text.
  public let isScored: Bool

  /// The ids of the roles whose answer counts; empty if anyone's does.
  public let ask: [String]

  /// A short name, at most 60 characters.
  public let title: LocalizedText?

  /// Where the question comes from, and who said it.
  public let source: LocalizedText?

  public let text: LocalizedText
  public let help: LocalizedText?

  /// What to show for the answer.
  public let evidence: LocalizedText?

  /// The question is asked only if this holds.
  public internal(set) var when: Condition?

  /// The version of the questionnaire in which the answers last changed meaning.
  public let since: Int

  /// Whether not knowing counts as the lowest answer.
  public let countsNotKnowingAsLowest: Bool

  public let mayBeNotApplicable: Bool

  /// How to find the answer out when it is not known.
  public let findOut: FindOut?

  public let kind: Kind

  /// What lifts a weak answer, from the lowest step upwards.
  public internal(set) var actions: [Action]

  public enum Kind: Sendable {
    /// One of several lines, the lowest first.
    case choice([ChoiceOption])
    /// Any of several options.
    case multiple(MultipleChoice)
    case yesNo(YesNoScores)
    case number(NumberField)
    /// A text of at most so many characters.
    case text(maximumLength: Int)
  }
}

extension Question {
  /// The short name where room is short: the title, or the beginning of the text.
  ///
  /// - Parameter language: a language code of the questionnaire.
  public func name(in language: String) -> String {
    title?.text(in: language) ?? text.text(in: language).beginning
  }

  /// Whether an answer has a score, be it for the sum or for a risk only.
  public var hasScore: Bool {
    switch kind {
    case .choice, .multiple, .yesNo: true
    case .number(let field): field.scale != nil
    case .text: false
    }
  }

  /// The ids of some options; none where the question has no options.
  public func optionIDs(_ indices: [OptionIndex]) -> [String] {
    guard case .multiple(let multiple) = kind else { return [] }
    return indices.map { multiple.options[$0].id }
  }

  /// Whether a role is among those whose answer counts.
  public func isAsked(of role: String) -> Bool { ask.isEmpty || ask.contains(role) }
}

extension String {
  /// The text as a short name: whole words of its first 60 characters.
  var beginning: String {
    guard count > 60 else { return self }
    let beginning = prefix(60)
    let end = beginning.lastIndex(of: " ") ?? beginning.endIndex
    return String(beginning[..<end]).trimmed + "…"
  }
}

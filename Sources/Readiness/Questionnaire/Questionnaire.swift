/// What is asked, in which order, and how the answers count.
///
/// Questions refer to one another by their index in `questions`; every reference was resolved
/// when the file was read.
public struct Questionnaire: Sendable {
  public let id: String

  /// Raised by the author whenever a meaning changes; 1 or more.
  public let version: Int

  /// The language codes of the texts, the default first; never empty.
  public let languages: [String]

  public let title: LocalizedText
  public let introduction: LocalizedText?

  /// How long answering takes.
  public let minutes: Int?

  /// Who may be asked.
  public let roles: [Role]

  /// The bands of the score, ascending, the first from 0; two or more.
  public let levels: PerLevel<Level>

  /// The parts of the questionnaire in the order of asking; one or more.
  public let dimensions: PerDimension<Dimension>

  /// All questions in the order of asking.
  public let questions: PerQuestion<Question>

  /// The questions that hold one another up, in order.
  public let prerequisiteChain: [QuestionIndex]

  /// The conditions that cap level or advice, whatever the score.
  public let gates: PerGate<Gate>

  public let risks: Risks?
  public let advice: AdvicePolicy

  /// The id of the questionnaire to go on with.
  public let then: String?

  public let indices: [String: QuestionIndex]
}

extension Questionnaire {
  /// The index of a question.
  public func index(of id: String) -> QuestionIndex? { indices[id] }

  /// The dimension that a question belongs to.
  public func dimension(of question: Question) -> Dimension { dimensions[question.dimension] }

  public func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// The index of a level.
  public func level(_ id: String) -> LevelIndex? { levels.firstIndex { $0.id == id } }

  /// The index of the lowest level.
  public var lowestLevel: LevelIndex { levels.startIndex }

  /// The index of the highest level.
  public var highestLevel: LevelIndex { levels.index(before: levels.endIndex) }

  /// The language to show texts in: the wanted one if the questionnaire has it, else its first.
  public func language(preferring code: String?) -> String {
    languages.first { $0 == code } ?? languages[0]
  }
}

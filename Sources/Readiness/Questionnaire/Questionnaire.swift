/// What is asked, in which order, and how the answers count.
///
/// Questions refer to one another by their position in `questions`; every reference was resolved
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
  public let levels: [Level]

  /// The parts of the questionnaire in the order of asking; one or more.
  public let dimensions: [Dimension]

  /// All questions in the order of asking.
  public let questions: [Question]

  /// The positions of the questions that hold one another up, in order.
  public let prerequisiteChain: [Int]

  /// The conditions that cap level or advice, whatever the score.
  public let gates: [Gate]

  public let risks: Risks?
  public let advice: AdvicePolicy

  /// The id of the questionnaire to go on with.
  public let then: String?

  public let positions: [String: Int]
}

extension Questionnaire {
  /// The position of a question.
  public func position(of id: String) -> Int? { positions[id] }

  /// The dimension that a question belongs to.
  public func dimension(of question: Question) -> Dimension { dimensions[question.dimension] }

  public func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// The position of a level in `levels`.
  public func level(_ id: String) -> Int? { levels.firstIndex { $0.id == id } }

  /// The language to show texts in: the wanted one if the questionnaire has it, else its first.
  public func language(preferring code: String?) -> String {
    languages.first { $0 == code } ?? languages[0]
  }
}

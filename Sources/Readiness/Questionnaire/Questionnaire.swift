/// What is asked, in which order, and how the answers count.
///
/// Questions refer to one another by their position in `questions`; every reference was resolved
/// when the file was read.
package struct Questionnaire: Sendable {
  package let id: String

  /// Raised by the author whenever a meaning changes; 1 or more.
  package let version: Int

  /// The language codes of the texts, the default first; never empty.
  package let languages: [String]

  package let title: LocalizedText
  package let introduction: LocalizedText?

  /// How long answering takes.
  package let minutes: Int?

  /// Who may be asked.
  package let roles: [Role]

  /// The bands of the score, ascending, the first from 0; two or more.
  package let levels: [Level]

  /// The parts of the questionnaire in the order of asking; one or more.
  package let dimensions: [Dimension]

  /// All questions in the order of asking.
  package let questions: [Question]

  /// The positions of the questions that hold one another up, in order.
  package let prerequisiteChain: [Int]

  /// The conditions that cap level or advice, whatever the score.
  package let gates: [Gate]

  package let risks: Risks?
  package let advice: AdvicePolicy

  /// The id of the questionnaire to go on with.
  package let then: String?

  package let positions: [String: Int]
}

extension Questionnaire {
  /// The position of a question.
  package func position(of id: String) -> Int? { positions[id] }

  /// The dimension that a question belongs to.
  package func dimension(of question: Question) -> Dimension { dimensions[question.dimension] }

  package func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// The position of a level in `levels`.
  package func level(_ id: String) -> Int? { levels.firstIndex { $0.id == id } }

  /// The language to show texts in: the wanted one if the questionnaire has it, else its first.
  package func language(preferring code: String?) -> String {
    languages.first { $0 == code } ?? languages[0]
  }
}

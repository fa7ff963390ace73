@testable import Readiness
import TestSupport
import Testing

/// What a refusal says.
@Suite struct AnswerParsingErrorTests {
  @Test(arguments: [
    ("1,500", "Error: “1,500” could be 1500 or 1.5. Write one of them."),
    ("3.125", "Error: “3.125” could be 3125 or 3.1250. Write one of them."),
    ("<5", "Error: “<5” is not a number. Type a number from 0 to 5000, a range such as 0-5, or d."),
    (
      ">50",
      "Error: “>50” is not a number. Type a number from 0 to 5000, a range such as 50-5000, or d."
    ),
    (
      "≥ 50",
      "Error: “≥ 50” is not a number. Type a number from 0 to 5000, a range such as 50-5000, or d."
    ),
    (
      "3h30",
      "Error: “3h30” is not a number. Type a number from 0 to 5000, a range such as 3-6, or d."
    ),
    ("6-3", "Error: the range runs backwards: 6 to 3. Did you mean 3-6?"),
    ("6000", "Error: 6000 is above 5000, the most this question takes."),
    ("−1", "Error: -1 is below 0, the least this question takes."),
  ])
  func `a refused number says what would do`(text: String, sentence: String) throws {
    #expect(try refusal(text)?.sentence(in: .english) == sentence)
  }

  @Test(arguments: [
    (
      "1,500",
      "Erreur\u{A0}: «\u{A0}1,500\u{A0}» peut vouloir dire 1500 ou 1,5. Écrivez l’un des deux."
    ),
    (
      "3.125",
      "Erreur\u{A0}: «\u{A0}3.125\u{A0}» peut vouloir dire 3125 ou 3,1250. Écrivez l’un des deux."
    ),
    (
      "6,5-3",
      "Erreur\u{A0}: la fourchette est à l’envers\u{A0}: 6,5 à 3. "
        + "Vouliez-vous dire 3-6,5\u{202F}?"
    ),
  ])
  func `a refused number says so in French`(text: String, sentence: String) throws {
    #expect(try refusal(text)?.sentence(in: .french) == sentence)
  }

  private func refusal(_ text: String) throws -> AnswerParsingError? {
    let question = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - {id: n, type: number, range: [0, 5000], scale: {0: 0, 70: 100}, text: How many?}

        """
    ).questions[0]
    do throws(AnswerParsingError) { _ = try AnswerParser(question, .typed).value(text) } catch {
      return error
    }
    return nil
  }
}

import Localization
import YAML

/// An option whose text reads like the number of another line.
///
/// Where an answer is written as a text or as a number, in a table above all, the one is taken for
/// the other.
struct OptionLikeLineNumber: CheckRule {
  static let code = "option-like-line-number"
  static let severity = Severity.hint
  static let explanation = Wording(
    en: "The text of an answer is the number of another answer to its question. In a table, "
      + "where either may stand, only the whole column can tell which is meant, and "
      + "sometimes nothing can.",
    fr: "Le texte d’une réponse est le numéro d’une autre réponse à sa question. Dans un "
      + "tableau, où l’un et l’autre sont possibles, seule la colonne entière peut dire "
      + "lequel est voulu, et parfois rien ne le peut.")
  static let defect = PlantedDefect(
    replacing: "[Nowhere, Near, Level, Ahead, Far]",
    with: "[Nowhere, \"1\", Level, Ahead, Far]", foundAt: "\"1\"")

  /// The first such option of each question.
  func findings(in context: CheckContext) -> [Finding] {
    context.questions.compactMap { question in
      let lines = question.optionTexts
      let nodes = context.nodes.options(of: question.index)
      let numbers = lines.map { line in
        context.questionnaire.languages.compactMap { Int(line.text(in: $0)) }
      }
      for (position, node) in nodes.enumerated() where position < numbers.count {
        let number = numbers[position].first {
          $0 != position + 1 && lines.indices.contains($0 - 1)
        }
        guard let number else { continue }
        return finding(
          at: node.range, Self.message(number, line: position + 1), help: Self.help, proof: .text)
      }
      return nil
    }
  }
}

extension OptionLikeLineNumber {
  fileprivate static func message(_ number: Int, line: Int) -> Wording {
    Wording(
      en: "the text of answer \(line) reads like answer \(number)",
      fr: "le texte de la réponse \(line) se lit comme la réponse \(number)")
  }

  fileprivate static let help = Wording(
    en: "say it with a word, as '1 person' does",
    fr: "dites-le avec un mot, comme «\u{A0}1 personne\u{A0}»")
}

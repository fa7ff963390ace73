import Localization
import YAML

/// A question that asks two things, so that one answer must do for both.
///
/// What was meant by the answer cannot be told afterwards.
struct DoubleBarrelled: CheckRule {
  static let code = "double-barrelled"
  static let severity = Severity.hint
  static let explanation = Wording(
    en: "The question asks two things, and one answer must do for both: two question marks, "
      + "or an 'and' before another question word; with yes and no, or with 'how good', any "
      + "'and'. English and French only.",
    fr: "La question demande deux choses, et une seule réponse doit valoir pour les "
      + "deux\u{A0}: deux points d’interrogation, ou un «\u{A0}et\u{A0}» devant un autre mot "
      + "interrogatif\u{202F}; avec oui et non, ou avec «\u{A0}à quel point\u{A0}», tout "
      + "«\u{A0}et\u{A0}». En anglais et en français seulement.")
  static let defect = PlantedDefect(
    replacing: "en: What is it for?", with: "en: \"What is it for, and who pays?\"",
    foundAt: "\"What is it for")

  func findings(in context: CheckContext) -> [Finding] {
    context.texts.compactMap { text in
      guard case .question(let index) = text.kind,
        let piece = text.pieces.first(where: {
          asksTwoThings($0.text, context.questions[index], in: context.language(of: $0))
        })
      else { return nil }
      return finding(
        at: piece.range, Self.message(piece.language), help: Self.help, proof: .text)
    }
  }

  /// Whether a question holds two: two question marks, or “and” before another question word.
  ///
  /// Where one answer must do for both, as with yes and no or with a degree, any “and” is one more
  /// thing that is asked.
  private func asksTwoThings(_ text: String, _ question: Question, in language: String) -> Bool {
    guard let grammar = InterrogativeGrammar.of(language) else { return false }
    let sentences = text.split(separator: "?", omittingEmptySubsequences: false)
    let asked = sentences.dropLast().map { TokenizedText(String($0)) }
      .filter { $0.words.count > 1 }
    if asked.count > 1 { return true }
    guard let sentence = asked.first.map({ $0.sentences.last ?? [] }) else { return false }
    var hasOneAnswer = grammar.asksYesOrNo(sentence) || grammar.asksDegree(sentence)
    if case .yesNo = question.kind { hasOneAnswer = true }
    return sentence.indices.dropFirst().contains { index in
      guard grammar.and == sentence[index] else { return false }
      let rest = sentence[(index + 1)...]
      return !rest.isEmpty && (hasOneAnswer || grammar.begins(rest))
    }
  }
}

extension DoubleBarrelled {
  fileprivate static func message(_ language: String) -> Wording {
    Wording(
      en: "the question\(language.inLanguage) asks two things at once",
      fr: "la question\(language.inLanguageInFrench) demande deux choses à la fois")
  }

  fileprivate static let help = Wording(
    en: "ask for one thing, or make two questions of it",
    fr: "demandez une seule chose, ou faites-en deux questions")
}

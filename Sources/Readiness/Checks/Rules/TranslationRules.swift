import Localization
import YAML

/// Texts that do not say the same in all languages.
extension CheckContext {
  func translationFindings(_ texts: [TranslatedText]) -> [Diagnostic] {
    if questionnaire.languages.count < 2 { return [] }
    return texts.flatMap { text -> [Diagnostic] in
      let pieces = text.pieces
      guard let first = pieces.first else { return [] }
      if first.language.isEmpty {
        let words = Words(first.text).all.filter(\.hasLetter)
        if text.kind == .unit || words.count < 2 { return [] }
        return [Diagnostic(.untranslated(languages: questionnaire.languages), at: first.range)]
      }
      return pieces.dropFirst().flatMap { differences($0, from: first) }
    }
  }

  private func differences(_ piece: TextPiece, from first: TextPiece) -> [Diagnostic] {
    let note = Diagnostic.Note("the text in '\(first.language)' is here", at: first.range)
    var findings: [Diagnostic] = []
    if piece.text == first.text, Words(piece.text).all.count > 2 {
      findings.append(
        Diagnostic(
          .sameInLanguages(first.language, piece.language), at: piece.range, note: note))
    }
    let (mine, theirs) = (
      NumbersInText(piece.text, language: piece.language),
      NumbersInText(first.text, language: first.language)
    )
    let known = [piece, first].allSatisfy { NumbersInText.knowsWords(of: $0.language) }
    if mine.differ(from: theirs), known || !(mine.values.isEmpty || theirs.values.isEmpty) {
      findings.append(
        Diagnostic(
          .numbersDiffer(
            first.language, piece.language, theirs.values.map(decimalNotation),
            mine.values.map(decimalNotation)), at: piece.range, note: note))
    }
    let (here, there) = (placeholders(in: piece.text), placeholders(in: first.text))
    if here != there {
      findings.append(
        Diagnostic(
          .placeholdersDiffer(first.language, piece.language, there, here), at: piece.range,
          note: note))
    }
    return findings
  }
}

extension String {
  fileprivate var hasLetter: Bool { contains(where: \.isLetter) }
}

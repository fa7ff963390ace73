import YAML

/// Texts that stand twice.
extension CheckContext {
  func duplicateFindings(_ texts: [TranslatedText]) -> [Diagnostic] {
    groups(of: texts).flatMap { group -> [Diagnostic] in
      var reported: [Int] = []
      return questionnaire.languages.flatMap { language in
        duplicates(in: group.compactMap { member(of: $0, language) }, language, &reported)
      }
    }
  }

  /// A text of one language, to be compared with the others of its kind.
  fileprivate struct Member {
    /// Where the value with all languages begins.
    let start: Int
    let range: Range<Int>
    let language: String
    let words: Words
    let text: String
    let key: String

    /// The letters of a text of a few words, which one slip of the pen makes another one.
    let letters: [Unicode.Scalar]

    /// The numbers that the text names.
    var numbers: [Double] { NumbersInText(text, language: language).values }
  }

  private func member(of text: TranslatedText, _ language: String) -> Member? {
    guard
      let piece = text.pieces.first(where: { $0.language == language || $0.language.isEmpty })
    else { return nil }
    let words = Words(piece.text)
    let key = words.all.joined(separator: " ")
    let isShort = words.all.count < Member.fewestWords && key.count >= 8
    return Member(
      start: text.node.range.lowerBound, range: piece.range, language: piece.language,
      words: words, text: piece.text, key: key, letters: isShort ? Array(key.unicodeScalars) : [])
  }

  /// The texts that must be told apart from one another.
  private func groups(of texts: [TranslatedText]) -> [[TranslatedText]] {
    let kinds: [TranslatedText.Kind] = [
      .action, .reason, .help, .evidence, .findOut, .meaning, .levelTitle, .dimensionTitle,
      .roleTitle, .about, .riskTitle, .scenarioTitle,
    ]
    var groups = kinds.map { kind in texts.filter { $0.kind == kind } }
    groups.append(texts.filter { if case .question = $0.kind { true } else { false } })
    var options: [[TranslatedText]] = Array(repeating: [], count: questions.count)
    for text in texts {
      if case .option(let question) = text.kind { options[question].append(text) }
    }
    groups += options
    return groups.filter { $0.count > 1 }
  }

  private func duplicates(
    in members: [Member], _ language: String, _ reported: inout [Int]
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (index, member) in members.enumerated() where !reported.contains(member.start) {
      // A text that aliases repeat is one text, and meant to be the same.
      let earlier = members[..<index].filter { $0.range != member.range }
      let fact: Fact
      let twin: Member
      if let same = earlier.first(where: { $0.key == member.key }) {
        (fact, twin) = (.duplicateText(member.language), same)
      } else if let near = earlier.first(where: { member.isNear($0) }) {
        (fact, twin) = (.nearDuplicateText(member.language), near)
      } else {
        continue
      }
      reported.append(member.start)
      findings.append(
        Diagnostic(fact, at: member.range, note: .init("the other one is here", at: twin.range)))
    }
    return findings
  }
}

extension CheckContext.Member {
  /// The words from which on texts are compared word by word.
  static let fewestWords = 5

  /// Whether two texts differ in so little that they are hardly told apart; a number makes a
  /// difference.
  fileprivate func isNear(_ other: CheckContext.Member) -> Bool {
    if letters.isOneSlip(from: other.letters) { return numbers == other.numbers }
    let (mine, theirs) = (words.all.count, other.words.all.count)
    guard min(mine, theirs) >= Self.fewestWords,
      Double(min(mine, theirs)) >= 0.7 * Double(max(mine, theirs)),
      words.similarity(to: other.words) >= 0.85
    else { return false }
    return numbers == other.numbers
  }
}

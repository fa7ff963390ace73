import Diagnostics
import QuestionnaireModel
import YAML

/// Texts that stand twice, and ids that are taken for one another.
extension Subject {
  func duplicateFindings(_ texts: [TranslatedText]) -> [Diagnostic] {
    groups(of: texts).flatMap { group -> [Diagnostic] in
      var reported: [Int] = []
      return questionnaire.languages.flatMap { language in
        duplicates(in: group.compactMap { member(of: $0, language) }, language, &reported)
      }
    } + idFindings()
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

    /// The numbers that the text names.
    var numbers: [Double] { NumbersInText(text, language: language).values }
  }

  private func member(of text: TranslatedText, _ language: String) -> Member? {
    guard
      let piece = text.pieces.first(where: { $0.language == language || $0.language.isEmpty })
    else { return nil }
    let words = Words(piece.text)
    return Member(
      start: text.node.range.lowerBound, range: piece.range, language: piece.language,
      words: words, text: piece.text, key: words.all.joined(separator: " "))
  }

  /// The texts that must be told apart from one another.
  private func groups(of texts: [TranslatedText]) -> [[TranslatedText]] {
    let kinds: [TranslatedText.Kind] = [
      .action, .reason, .help, .evidence, .findOut, .meaning, .levelTitle, .dimensionTitle,
      .roleTitle, .scenarioTitle(risk: "absence"), .scenarioTitle(risk: "launch"),
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

extension Subject.Member {
  /// Whether two texts differ in so little that they are hardly told apart; a number makes a
  /// difference.
  fileprivate func isNear(_ other: Subject.Member) -> Bool {
    let (mine, theirs) = (words.all.count, other.words.all.count)
    guard min(mine, theirs) >= 5, Double(min(mine, theirs)) >= 0.7 * Double(max(mine, theirs)),
      words.similarity(to: other.words) >= 0.85
    else { return false }
    return numbers == other.numbers
  }
}

// MARK: - Ids

extension Subject {
  private func idFindings() -> [Diagnostic] {
    let actions = questions.flatMap { places.actions(ofQuestionAt: $0.position) }
    var kinds: [(kind: String, nodes: [Node])] = [
      ("question", places.questions.compactMap { $0["id"] }),
      ("dimension", places.dimensions.compactMap { $0["id"] }),
      ("level", places.levels.compactMap { $0["id"] }),
      ("role", places.roles.map(\.key)),
      ("gate", places.gates.compactMap { $0["id"] }),
      ("action", actions.compactMap { $0["id"] }),
    ]
    for (name, _) in risks {
      kinds.append(("scenario", places.scenarios(of: name).compactMap { $0["id"] }))
    }
    for question in questions {
      let options = places.options(ofQuestionAt: question.position)
      kinds.append(("option", options.compactMap { $0["id"] }))
    }
    return kinds.flatMap { alike($0.nodes, $0.kind) }
  }

  private func alike(_ nodes: [Node], _ kind: String) -> [Diagnostic] {
    var first: [(shape: String, node: Node)] = []
    var findings: [Diagnostic] = []
    let sorted = nodes.map { (shape: $0.text.shape, node: $0) }
      .sorted { ($0.shape, $0.node.range.lowerBound) < ($1.shape, $1.node.range.lowerBound) }
    for entry in sorted {
      if let twin = first.last, twin.shape == entry.shape {
        findings.append(
          Diagnostic(
            .alikeIDs(twin.node.text, entry.node.text, kind: kind), at: entry.node.range,
            note: .init("'\(twin.node.text)' is here", at: twin.node.range)))
      } else {
        first.append(entry)
      }
    }
    return findings
  }
}

extension String {
  /// The id with everything alike that the eye confuses: case, O and 0, I, l and 1, rn and m, and
  /// the three marks.
  fileprivate var shape: String {
    var shape = ""
    for character in lowercased() {
      switch character {
      case "0": shape += "o"
      case "1", "i": shape += "l"
      case ".", "_": shape += "-"
      case "m": shape += "rn"
      case "w": shape += "vv"
      default: shape.append(character)
      }
    }
    return shape
  }
}

import Localization
import YAML

/// Two answers that differ in words and score the same.
///
/// The question then does not tell those who do more from those who do less, and doing more earns
/// nothing.
struct EqualScores: CheckRule {
  static let code = "equal-scores"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "Two answers that differ in words score the same, so that doing more earns nothing. "
      + "The answers to a choice are compared one with the next, yes with no, and all options with "
      + "one another.",
    fr: "Deux réponses qui diffèrent par leurs mots ont la même note, si bien que faire "
      + "mieux ne rapporte rien. Les réponses d’un choix sont comparées deux à deux dans "
      + "l’ordre, oui avec non, et toutes les options entre elles.")
  static let defect = PlantedDefect(
    replacing: "options: [Unknown, Discussed, Written,",
    with: "options: [Unknown, Discussed, {text: Written, score: 25},", foundAt: "25}")

  func findings(in context: CheckContext) -> [Finding] {
    context.questions.flatMap { question -> [Finding] in
      switch question.kind {
      case .choice(let lines): equalLines(of: question, lines, context)
      case .yesNo(let scores): equalYesAndNo(of: question, scores, context)
      // Options have points even where nothing uses their score.
      case .multiple(let multiple):
        context.usedScores.contains(question.index)
          ? equalOptions(of: question, multiple, context) : []
      case .number, .text: []
      }
    }
  }

  private func equalLines(
    of question: Question, _ lines: [ChoiceOption], _ context: CheckContext
  ) -> [Finding] {
    let nodes = context.nodes.options(of: question.index)
    if let first = lines.first, lines.allSatisfy({ $0.score == first.score }) {
      return [
        allEqual(
          first.score, at: context.nodes.optionsKey(of: question.index),
          context.equalScores(question, .line(1), .line(lines.count)))
      ]
    }
    return lines.indices.dropFirst().compactMap { index in
      guard lines[index].score <= lines[index - 1].score, index < nodes.count else { return nil }
      let score = nodes[index][LineKeys.keys.text] == nil ? nil : nodes[index][LineKeys.keys.score]
      return finding(
        at: score?.range ?? nodes[index].headRange,
        Self.message(lines: index, index + 1, score: lines[index].score), help: Self.helpForLines,
        proof: context.equalScores(question, .line(index), .line(index + 1)))
    }
  }

  private func equalYesAndNo(
    of question: Question, _ scores: YesNoScores, _ context: CheckContext
  ) -> [Finding] {
    guard scores.yes == scores.no else { return [] }
    return [
      allEqual(
        scores.yes,
        at: context.nodes.questions[question.index].range(of: QuestionKeys.keys.score),
        context.equalScores(question, .yesNo(false), .yesNo(true)))
    ]
  }

  private func equalOptions(
    of question: Question, _ multiple: MultipleChoice, _ context: CheckContext
  ) -> [Finding] {
    if context.hasOneScore(question), let range = context.scoreRanges[question.index],
      let first = question.worst, let last = question.samples().last
    {
      return [
        allEqual(
          range.low, at: context.nodes.optionsKey(of: question.index),
          context.equalScores(question, first, last))
      ]
    }
    let together = multiple.combinable
    guard together.count > 2,
      together.allSatisfy({ multiple.score(of: [$0]) >= 100 })
    else { return [] }
    return [
      finding(
        at: context.nodes.questions[question.index].range(of: QuestionKeys.keys.full),
        Self.message(options: together.count), help: Self.helpForOptions,
        proof: context.equalScores(question, .options([together[0]]), .options(together)))
    ]
  }

  private func allEqual(_ score: Double, at range: Range<Int>, _ proof: Proof) -> Finding {
    finding(at: range, Self.message(all: score), help: Self.helpForAll, proof: proof)
  }
}

extension EqualScores {
  /// - Parameters:
  ///   - line: the number of a line, from 1.
  ///   - next: the number of the line behind it.
  fileprivate static func message(lines line: Int, _ next: Int, score: Double) -> Wording {
    Wording(
      en: "answers \(line) and \(next) have the same score, \(score.short)",
      fr: "les réponses \(line) et \(next) ont la même note, \(score.short)")
  }

  fileprivate static func message(all score: Double) -> Wording {
    Wording(
      en: "every answer scores \(score.short)", fr: "toutes les réponses valent \(score.short)")
  }

  fileprivate static func message(options count: Int) -> Wording {
    Wording(
      en: "any one of the \(count) options scores 100, and the others add nothing",
      fr: "une seule des \(count) options vaut 100, et les autres n’ajoutent rien")
  }

  fileprivate static let helpForLines =
    Wording(
      en: "give the higher answer a higher score, or merge the two answers",
      fr: "donnez à la réponse la plus haute une note plus haute, ou réunissez les deux réponses")
  fileprivate static let helpForAll =
    Wording(
      en: "give the answers different scores, or give the question weight 0",
      fr: "donnez aux réponses des notes différentes, ou à la question le poids 0")
  fileprivate static let helpForOptions = Wording(
    en: "raise 'full' to the points that make a full score",
    fr: "relevez «\u{A0}full\u{A0}» aux points qui font une note pleine")
}

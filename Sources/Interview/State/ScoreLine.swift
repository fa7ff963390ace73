import Localization
import Readiness

/// The live line: the score, its range, the level, the advice, and which gate holds it.
package struct ScoreLine {
  let questionnaire: Questionnaire
  let judgement: LiveAssessment
  let words: InterviewWords
  let language: String
  var isHidden: Bool
}

extension InterviewState {
  /// The live line of the accepted answers.
  package var scoreLine: ScoreLine { scoreLine(of: judgement) }

  package func scoreLine(of judgement: LiveAssessment) -> ScoreLine {
    ScoreLine(
      questionnaire: questionnaire, judgement: judgement, words: words, language: language,
      isHidden: options.hidesScore)
  }
}

extension ScoreLine {
  /// “Score 3 to 97 of 100, was 0 to 100. Level open.”
  ///
  /// - Parameter earlier: what it is compared with.
  package func score(was earlier: LiveAssessment? = nil) -> String {
    if isHidden { return words.scoreHidden }
    guard let assessment = judgement.assessment else {
      return words.undecidedScore(judgement.controllers)
    }
    let score = assessment.scoreSentence(was: earlier?.assessment, in: words.language)
    return assessment.score == nil ? score : score + " " + level
  }

  /// “Level Tester or Practitioner, provisional.”
  var level: String {
    let figures = judgement.assessment?.level
    let levels = figures?.status == LevelFigures.Publication.none ? nil : figures?.held?.levels
    return questionnaire.levelSentence(
      levels.flatMap { $0.count <= 2 ? $0 : nil },
      isProvisional: figures?.status == .provisional, textLanguage: language)
  }

  /// “Advice: prepare, provisional; at most test, go. May hold: no-one (C1, C2), and 4 more.”
  package var advice: String {
    if isHidden { return words.scoreHidden }
    return ([adviceText] + [gateText(isShort: false)].compactMap { $0 }).joined(separator: " ")
  }

  /// The advice with its certainty, and the others that are possible.
  var adviceText: String {
    questionnaire.adviceSentence(judgement.assessment?.advice, in: words.language)
  }

  /// The gate that holds back, or may, or only fires.
  func gateText(isShort: Bool) -> String? {
    guard let assessment = judgement.assessment else { return nil }
    let gates = questionnaire.gates
    let firing = gates.indices.filter { assessment.gates[$0] == .yes }
    let binding = firing.filter { questionnaire.binds($0, assessment) }
    let possible = gates.indices.filter { assessment.gates[$0] == .undetermined }
    if let first = binding.first, let list = list(binding, isShort: isShort) {
      let cap =
        gates[first].advice.map { $0.verb(in: words.language) }
        ?? gates[first].level.map { questionnaire.levels[$0].title.text(in: language) } ?? ""
      return words.heldAt(cap, by: list)
    }
    return list(possible, isShort: isShort).map(words.mayHold)
      ?? list(firing, isShort: isShort).map(words.fires)
  }

  /// The gates at some positions; nil if there are none.
  private func list(_ positions: [Int], isShort: Bool) -> GateList? {
    guard let first = positions.first else { return nil }
    let gate = questionnaire.gates[first]
    var ids: [String] = []
    for (question, _) in gate.when.tests {
      let id = questionnaire.questions[question].id
      if !ids.contains(id) { ids.append(id) }
    }
    return GateList(
      first: gate.id, questions: ids, more: positions.count - 1, isShort: isShort)
  }
}

package import Localization
import Readiness

/// The line that shows at all times what the answers come to: the score with its range, the level,
/// the advice, and the gate that limits it.
package struct ScoreLine: Localized {
  let questionnaire: Questionnaire
  let assessment: LiveAssessment

  /// The language code of the questionnaire's texts.
  let textLanguage: String
  var isHidden: Bool

  package var language: Language { Language(code: textLanguage) }
}

extension InterviewState {
  /// The line of the accepted answers.
  package var scoreLine: ScoreLine { scoreLine(of: assessment) }

  package func scoreLine(of assessment: LiveAssessment) -> ScoreLine {
    ScoreLine(
      questionnaire: questionnaire, assessment: assessment, textLanguage: textLanguage,
      isHidden: options.hidesScore)
  }
}

extension ScoreLine {
  /// “Score 3 to 97 of 100, was 0 to 100. Level open.”
  ///
  /// - Parameter earlier: what it is compared with.
  package func score(was earlier: LiveAssessment? = nil) -> String {
    if isHidden { return hiddenScore }
    guard let assessment = assessment.assessment else { return undecidedScore }
    let score = assessment.scoreSentence(was: earlier?.assessment, in: language)
    return assessment.score == nil ? score : score + " " + level
  }

  /// “Level Tester or Practitioner, provisional.”
  var level: String {
    let figures = assessment.assessment?.level
    let levels = figures?.status == HeldLevel.Publication.none ? nil : figures?.held?.levels
    return questionnaire.levelSentence(
      levels.flatMap { $0.count <= 2 ? $0 : nil },
      isProvisional: figures?.status == .provisional, textLanguage: textLanguage)
  }

  /// “Advice: prepare, provisional; may be test, go. May hold: no-one (C1, C2), and 4 more.”
  package var advice: String {
    if isHidden { return hiddenScore }
    return ([adviceText] + [gateText(isShort: false)].compactMap { $0 }).joined(separator: " ")
  }

  /// The advice with its certainty, and the others that are possible.
  var adviceText: String {
    questionnaire.adviceSentence(assessment.assessment?.advice, in: language)
  }

  /// The gates that limit the advice or the level, else those that may, else those whose condition
  /// holds without limiting anything; nil if there are none.
  func gateText(isShort: Bool) -> String? {
    guard let assessment = assessment.assessment else { return nil }
    let gates = questionnaire.gates
    let firing = gates.indices.filter { assessment.gates[$0] == .yes }
    let binding = firing.filter { assessment.isLimited(by: $0) }
    if let first = binding.first {
      return held(by: gates[first], list(binding, isShort: isShort))
    }
    let possible = gates.indices.filter { assessment.gates[$0] == .undetermined }
    if !possible.isEmpty { return mayHold(list(possible, isShort: isShort)) }
    return firing.isEmpty ? nil : fires(list(firing, isShort: isShort))
  }
}

// MARK: - Words

extension ScoreLine {
  private var hiddenScore: String { say(en: "Score hidden.", fr: "Note cachée.") }

  private var undecidedScore: String {
    let ids = language.list(assessment.controllers)
    return say(
      en: "Score open: answer \(ids) first.",
      fr: "Note ouverte : répondez d'abord à \(ids).")
  }

  private func held(by gate: Gate, _ gates: String) -> String {
    let limit =
      gate.advice.map { $0.verb(in: language) }
      ?? gate.level.map { questionnaire.levels[$0].title.text(in: textLanguage) } ?? ""
    return say(en: "Held at \(limit) by \(gates)", fr: "Retenu à \(limit) par \(gates)")
  }

  private func mayHold(_ gates: String) -> String {
    say(en: "May hold: \(gates)", fr: "Peut retenir : \(gates)")
  }

  private func fires(_ gates: String) -> String {
    say(en: "Fires: \(gates)", fr: "S'applique : \(gates)")
  }

  /// The end of a sentence about gates, the first one with the questions that it reads: “no-one
  /// (C1, C2), and 4 more.”; where there is little room “no-one (C1, C2), +4”, without a full stop.
  ///
  /// - Parameter indices: the gates, at least one.
  private func list(_ indices: [GateIndex], isShort: Bool) -> String {
    guard let first = indices.first else { return "" }
    let gate = questionnaire.gates[first]
    var ids: [String] = []
    for (question, _) in gate.when.tests {
      let id = questionnaire.questions[question].id
      if !ids.contains(id) { ids.append(id) }
    }
    let named = "\(gate.id) (\(language.list(ids)))"
    let more = indices.count - 1
    if more == 0 { return named + "." }
    if isShort { return "\(named), +\(more)" }
    return say(en: "\(named), and \(more) more.", fr: "\(named), et \(more) de plus.")
  }
}

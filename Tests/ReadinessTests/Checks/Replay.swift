@testable import Readiness
import TestSupport

/// Examples of findings, scored again as the answers files that they are.
enum Replay {
  /// Whether an example shows what its finding claims; what is seen in the text needs none.
  static func confirms(_ finding: Finding, _ questionnaire: Questionnaire) throws -> Bool {
    guard let proof = finding.proof else { return finding.isSeenInTheText }
    let sheets = try proof.answers.map { try Sample.sheet($0.file, questionnaire) }
    let scored = ScoredExample(
      questionnaire: questionnaire, results: try sheets.map { try judge(questionnaire, $0) },
      sheets: sheets)
    return scored.shows(finding.fact)
  }
}

extension Finding {
  /// Whether the text itself shows it, so that no answers can.
  fileprivate var isSeenInTheText: Bool {
    switch rule {
    case .idleRole, .repeatedItem, .untranslatedText, .numbersDiffer, .placeholdersDiffer,
      .duplicateText, .nearDuplicateText, .alikeIDs, .hardToRead, .doubleBarrelled,
      .allowUnknownCode, .allowWithoutReason, .allowUnused:
      true
    default: fact == .needsReversed
    }
  }
}

/// The assessments of an example.
private struct ScoredExample {
  let questionnaire: Questionnaire
  let results: [Assessment]
  let sheets: [AnswerSheet]

  func shows(_ fact: Fact) -> Bool {
    switch fact {
    case .equalLines, .equalThroughout, .oneOptionSuffices, .flatScale, .scaleEnds, .scaleStands,
      .optionWithoutPoints, .aloneScoresMost:
      results.count == 2 && answered(0) == answered(1) && answered(0) != nil
    case .scaleTurns: turns(results.indices.compactMap { answered($0)?.low })
    case .knotOutside, .fullOutOfReach, .targetOutOfReach: answered(0)?.high ?? 100 < 100
    case .idleWeight(.vanishing(let points)): scoreMoves(by: points)
    case .idleWeight: results.count == 1 || scoreMoves(by: 0)
    case .questionWithoutEffect:
      scoreMoves(by: 0) && results[0].risks == results[1].risks
        && results[0].level == results[1].level && results[0].advice == results[1].advice
    case .levelUnreachable(let id, _, _), .levelPassedOver(let id):
      results.allSatisfy { level($0) != id }
    case .neverAsked(let id): results.allSatisfy { status(id, $0) == .skipped }
    case .alwaysAsked(let id): results.allSatisfy { status(id, $0) == .unanswered }
    case .gateNeverFires(let id): results.allSatisfy { gate(id, $0) == .no }
    case .gateAlwaysFires(let id), .gateHoldsNothing(let id, _):
      results.allSatisfy { gate(id, $0) == .yes }
    case .gateCannotBeLifted(let id):
      results.allSatisfy { gate(id, $0) == .yes && !isLiftable(id, $0) }
    case .scenarioConstant(let id, _), .partConstant(let id, _, _):
      results.count == 2 && scenario(id, 0) == scenario(id, 1)
    case .scenarioNeverAssessed(let id): scenario(id, 0)?.level == nil
    case .adviceImpossible(let advice, _):
      results.allSatisfy { $0.advice?.possible.contains(advice) == false }
    case .stepImpossible(let step, _): results.indices.allSatisfy { stepAnswered($0) != step }
    case .needOutOfReach, .needWithoutAction, .actionNeverPlanned, .weakLine, .weakStep:
      results.allSatisfy { assessment in
        Planner(questionnaire, assessment).items.allSatisfy { $0.requires == nil }
      }
    default: true
    }
  }

  /// The score of the one question that an answers file of the example answers.
  private func answered(_ index: Int) -> Interval? {
    let positions = sheets[index].answers.indices.filter { sheets[index].answers[$0] != nil }
    return positions.count == 1 ? results[index].states[positions[0]].score : nil
  }

  private func stepAnswered(_ index: Int) -> Int? {
    answered(index).map { stepOfScore($0.low) }
  }

  private func turns(_ scores: [Double]) -> Bool {
    scores.count == 3 && (scores[1] - scores[0]) * (scores[2] - scores[1]) < 0
  }

  private func scoreMoves(by points: Double) -> Bool {
    guard results.count == 2, let first = results[0].score, let second = results[1].score
    else { return false }
    return abs(first.range.low - second.range.low) <= points + 1e-9
  }

  private func level(_ assessment: Assessment) -> String? {
    guard let level = assessment.level.fromScore, level.worst == level.best else { return nil }
    return questionnaire.levels[level.worst].id
  }

  private func status(_ id: String, _ assessment: Assessment) -> Status? {
    questionnaire.position(of: id).map { assessment.states[$0].status }
      .map { $0 == .answered ? .unanswered : $0 }
  }

  private func gate(_ id: String, _ assessment: Assessment) -> Ternary? {
    questionnaire.gates.firstIndex { $0.id == id }.map { assessment.gates[$0] }
  }

  private func isLiftable(_ id: String, _ assessment: Assessment) -> Bool {
    let position = questionnaire.gates.firstIndex { $0.id == id } ?? 0
    return Planner(questionnaire, assessment).remediesByGate[position] != nil
  }

  private func scenario(_ id: String, _ index: Int) -> ScenarioFigures? {
    guard let risks = questionnaire.risks, let figures = results[index].risks else { return nil }
    let all = zip(
      risks.absence.scenarios + risks.launch.scenarios,
      figures.absence.scenarios + figures.launch.scenarios)
    return all.first { $0.0.id == id }?.1
  }
}

import Readiness
import Reports
import YAML

/// Everything that is worked out from an answers file.
struct Evaluation {
  let loaded: LoadedAnswers
  let assessment: Assessment
  private(set) var planner: Planner

  /// Judges the answers.
  ///
  /// - Throws: what to answer first, when too many ways to ask are open.
  init(_ loaded: LoadedAnswers) throws(CommandFailure) {
    self.loaded = loaded
    let questionnaire = loaded.questionnaire.questionnaire
    do {
      assessment = try Assessment(of: loaded.answers, by: questionnaire)
    } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
    planner = Planner(for: assessment)
  }

  var questionnaire: Questionnaire { loaded.questionnaire.questionnaire }

  var robustness: Robustness? { Robustness(of: assessment) }

  /// How far the advice depends on where the risks turn it.
  private func cutSensitivity() throws(CommandFailure) -> CutSensitivity? {
    do { return try CutSensitivity(of: assessment) } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  /// The plan for some days.
  mutating func plan(days: Double) throws(CommandFailure) -> Plan {
    do { return try planner.plan(days: days) } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  /// What more days would change in the advice.
  mutating func adviceAlong() throws(CommandFailure) -> [AdviceStep] {
    do { return try planner.adviceAlong() } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  /// What more days would bring in points.
  mutating func scoresAlong() throws(CommandFailure) -> [ScoreStep] {
    do { return try planner.scoresAlong() } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  /// From how many days on higher advices are within reach.
  private mutating func higherAdvice() throws(CommandFailure) -> [AdviceReach] {
    do { return try planner.higherAdvice() } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  /// The cheapest way to a level; nil if none leads there.
  mutating func cheapestWay(toLevel level: Int) throws(CommandFailure) -> LevelPath? {
    do { return try planner.cheapestWay(toLevel: level) } catch {
      throw CommandFailure(error, loaded.document.source.name)
    }
  }

  var provenance: Provenance {
    Provenance(
      tool: RootCommand.nameAndVersion, questionnaireHash: loaded.questionnaire.hash,
      answersHash: loaded.hash)
  }

  /// What a summary speaks of: a report without what more days would change.
  mutating func summaryInput(days: Double) throws(CommandFailure) -> ReportInput {
    ReportInput(
      questionnaire, loaded.answers, assessment, robustness: robustness,
      plan: try plan(days: days), higherAdvice: [], items: planner.items,
      lifts: planner.remediesByGate,
      provenance: provenance)
  }

  /// What a report speaks of.
  mutating func reportInput(
    days: Double, thenTitle: LocalizedText? = nil, isExample: Bool = false
  ) throws(CommandFailure) -> ReportInput {
    ReportInput(
      questionnaire, loaded.answers, assessment, robustness: robustness,
      cutSensitivity: try cutSensitivity(), plan: try plan(days: days),
      higherAdvice: try higherAdvice(),
      scores: try scoresAlong(), items: planner.items, lifts: planner.remediesByGate,
      provenance: provenance, thenTitle: thenTitle, isExample: isExample)
  }
}

extension CommandFailure {
  init(_ error: TooManyBranches, _ file: String) {
    self.init(
      .invalidInput,
      "\(file): too many open answers decide which questions are asked. "
        + "Answer \(error.controllers.joined(separator: ", ")) first.")
  }
}

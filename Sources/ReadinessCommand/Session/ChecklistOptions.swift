import Localization
import Readiness

/// What the command line says of a plan to be followed.
struct ChecklistOptions {
  /// The person-days to plan for.
  let days: Double

  /// Who does actions, by when, and when they were done, as `ID=VALUE`.
  let owner: [String]
  let due: [String]
  let on: [String]

  /// The actions of the plan that the answers ask for.
  ///
  /// - Throws: `CommandFailure` that names the file, when open answers leave too many ways to
  ///   decide which questions are asked.
  func plan(
    _ answers: Answers, _ questionnaire: Questionnaire, of path: String
  ) throws(CommandFailure) -> [PlanItem] {
    do {
      let assessment = try Assessment(of: answers, by: questionnaire)
      return try assessment.plan(days: days).shown(under: assessment.advice?.answer)
    } catch {
      throw CommandFailure(error, path)
    }
  }

  /// The changes that options give, in the order of making them.
  ///
  /// - Parameter set: what `--set` gives.
  func given(
    _ set: [String], _ model: Questionnaire, _ language: Language
  ) throws(CommandFailure) -> [any GivenChange] {
    var given: [any GivenChange] = []
    let options: [(GivenAction.Option, [String])] = [
      (.set, set), (.owner, owner), (.due, due), (.on, on),
    ]
    for (option, texts) in options {
      for text in texts { given.append(try GivenAction(text, by: option, model, in: language)) }
    }
    return given
  }
}

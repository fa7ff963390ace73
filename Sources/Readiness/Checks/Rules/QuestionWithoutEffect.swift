import Localization
import YAML

/// A question whose answer changes no figure and decides nothing.
///
/// People answer it for nothing; often a weight or a reference to it was forgotten.
struct QuestionWithoutEffect: CheckRule {
  static let code = "question-without-effect"
  static let severity = Severity.warning
  static let explanation = Wording(
    en: "The question is asked, but it is not scored, no scenario, blocking condition, condition "
      + "or action reads it, and it does not stand in the chain. Text questions are an "
      + "exception: people read their answers.",
    fr: "La question est posée, mais elle n’est pas notée, aucun scénario, aucune condition "
      + "bloquante, aucune condition et aucune action ne la lit, et elle n’est pas dans la "
      + "chaîne. Les questions à texte font exception\u{A0}: des gens lisent leurs réponses.")
  static let defect = PlantedDefect(
    replacing: "level: {rises-with: [rivals]}", with: "level: {rises-with: [hours]}",
    foundAt: "rivals")

  func findings(in context: CheckContext) -> [Finding] {
    let read = questionsRead(in: context)
    return context.questions.compactMap { question in
      if case .text = question.kind { return nil }
      guard !read.contains(question.index), let worst = question.worst, let best = question.best
      else { return nil }
      return finding(
        at: context.nodes.questions[question.index].range(of: QuestionKeys.keys.id),
        Self.message(question.id), help: Self.help,
        proof: .answers(
          Example(
            [question.index: worst], [question.index: best], to: context.questionnaire,
            shows: Wording(
              en: "score, level, risks and advice are the same",
              fr: "note, niveau, risques et conseil sont les mêmes"), isShown: \.figuresAreEqual)))
    }
  }

  /// The questions on whose answer anything depends.
  private func questionsRead(in context: CheckContext) -> QuestionSet {
    var read = context.usedScores
    let gates = context.questionnaire.gates
    for condition in context.questions.compactMap(\.when) + gates.map(\.when) {
      condition.forEachTest { question, _ in read.insert(question) }
    }
    for need in context.questions.flatMap(\.actions).flatMap(\.needs) {
      read.insert(need.question)
    }
    return read
  }
}

extension ScoredExample {
  /// Whether score, level, risks and advice of two allAnswers are the same.
  fileprivate var figuresAreEqual: Bool {
    guard assessments.count == 2 else { return false }
    let (first, second) = (assessments[0], assessments[1])
    return first.score == second.score && first.level == second.level
      && first.risks == second.risks && first.advice == second.advice
  }
}

extension QuestionWithoutEffect {
  fileprivate static func message(_ id: String) -> Wording {
    Wording(
      en: "nothing depends on the answer to '\(id)'",
      fr: "rien ne dépend de la réponse à «\u{A0}\(id)\u{A0}»")
  }

  fileprivate static let help =
    Wording(
      en: "give it a weight, read it in a blocking condition, a scenario or a 'when', or drop it",
      fr: "donnez-lui un poids, lisez-la dans une condition bloquante, un scénario ou un "
        + "«\u{A0}when\u{A0}», ou supprimez-la")
}

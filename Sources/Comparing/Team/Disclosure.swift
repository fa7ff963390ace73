import QuestionnaireModel
import Scoring

/// What may be told of a team without telling what a small role said (scoring §9).
///
/// A role is small for a question that it answered if it has too few members, or if too few of them
/// know the answer, unless its members agreed to be shown. What a small role said enters no figure
/// but the scores of dimensions and of the whole, the two risks and the advice; and enough questions
/// are withheld that it cannot be had from these by subtraction either.
struct Disclosure {
  /// Whether a role is small for a question, by question and role.
  let isSmall: [[Bool]]

  /// Whether nothing is told of a question but through these figures, by position.
  private(set) var isWithheld: [Bool]

  /// Whether a question is withheld for the sake of others only, by position.
  private(set) var isSecondary: [Bool]

  /// The positions of dimensions that would tell a question by themselves.
  private(set) var dimensions: [Int] = []

  /// Whether the score of the whole would tell a single question.
  private(set) var isHopeless = false

  init(_ respondents: Respondents, _ rules: TeamRules, _ byRole: [[RoleVoices]]) {
    let questionnaire = respondents.questionnaire
    let counts = respondents.counts
    let isNamed = respondents.roles.map { $0.map(rules.named.contains) ?? false }
    isSmall = byRole.map { roles in
      roles.indices.map { role in
        let voices = roles[role]
        return !isNamed[role] && voices.said > 0
          && (counts[role] < rules.minimum || (1..<rules.minimum).contains(voices.known))
      }
    }
    let isSmall = isSmall
    isWithheld = questionnaire.questions.map { question in
      respondents.roles.indices.contains {
        isSmall[question.position][$0] && respondents.isCompetent($0, question)
      }
    }
    isSecondary = isWithheld.map { _ in false }
    withholdControlled(questionnaire)
  }

  /// Withholds what tells, by being asked or not, the answer to a question that is withheld.
  private mutating func withholdControlled(_ questionnaire: Questionnaire) {
    for question in questionnaire.questions
    where !isWithheld[question.position] && question.when.map({ $0.reads(isWithheld) }) ?? false {
      isWithheld[question.position] = true
      isSecondary[question.position] = true
    }
  }
}

extension Disclosure {
  /// Withholds more until no single question can be had from what sums up several.
  ///
  /// Each such figure is an equation, each withheld question an unknown; questions that share a
  /// figure hang together. While some that hang together have no more unknowns than equations, one
  /// more of them is withheld; a dimension in which there is none left is withheld itself.
  mutating func protect(_ assessment: Assessment, _ questionnaire: Questionnaire) {
    while let weak = weakest(assessment, questionnaire) {
      let unknown = weak.flatMap(\.questions)
      if let more = unknown.filter({ !isWithheld[$0] }).min() {
        isWithheld[more] = true
        isSecondary[more] = true
        withholdControlled(questionnaire)
      } else if let dimension = weak.compactMap(\.dimension).min(),
        dimensions.count + 1 < assessment.dimensions.count
      {
        dimensions.append(dimension)
        dimensions.sort()
      } else {
        isHopeless = true
        return
      }
    }
  }

  /// A figure that is told, and the questions it is made of.
  private struct Equation {
    let questions: [Int]

    /// The position of the dimension whose score it is.
    var dimension: Int?
  }

  /// Equations that hang together and have no more unknowns than there are equations.
  private func weakest(_ assessment: Assessment, _ questionnaire: Questionnaire) -> [Equation]? {
    let open = equations(assessment, questionnaire).filter { equation in
      equation.questions.contains { isWithheld[$0] }
    }
    var parts: [[Equation]] = []
    for equation in open {
      let unknown = equation.questions.filter { isWithheld[$0] }
      func hangsTogether(_ part: [Equation]) -> Bool {
        part.contains { $0.questions.contains { isWithheld[$0] && unknown.contains($0) } }
      }
      let together = parts.filter(hangsTogether).flatMap { $0 } + [equation]
      parts = parts.filter { !hangsTogether($0) } + [together]
    }
    return parts.first { part in
      let unknown = Set(part.flatMap(\.questions).filter { isWithheld[$0] })
      return unknown.count <= part.count
    }
  }

  /// The dimensions; the evidence floor; the whole, which is new only where a dimension is
  /// withheld; the two risks.
  private func equations(
    _ assessment: Assessment, _ questionnaire: Questionnaire
  ) -> [Equation] {
    let counted = assessment.points.map(\.question)
    var equations = assessment.dimensions.map(\.dimension)
      .filter { !dimensions.contains($0) }
      .map { dimension in
        Equation(
          questions: counted.filter { questionnaire.questions[$0].dimension == dimension },
          dimension: dimension)
      }
    equations.append(Equation(questions: counted))
    if !dimensions.isEmpty { equations.append(Equation(questions: counted)) }
    for (risk, figures) in [
      (questionnaire.risks?.absence, assessment.risks?.absence),
      (questionnaire.risks?.launch, assessment.risks?.launch),
    ] {
      guard let risk, figures?.range != nil else { continue }
      let items = risk.scenarios.flatMap { $0.items.map(\.question) }.filter {
        assessment.states[$0].status != .skipped && assessment.states[$0].score != nil
      }
      equations.append(Equation(questions: Set(items).sorted()))
    }
    return equations
  }
}

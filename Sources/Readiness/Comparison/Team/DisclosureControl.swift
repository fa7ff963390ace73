/// What may be told of a team without telling what a small role said (Scoring, “Several
/// respondents”).
///
/// A confidential role is small for a question that it answered if it has too few members, or if
/// too few of them answered or know the answer. What a small role said enters no figure but the
/// scores of dimensions and of the whole, the two risks and the advice; and enough questions are
/// withheld that it cannot be had from these by subtraction either.
struct DisclosureControl {
  /// The roles of which no answer may be shown for fewer people than the minimum.
  let confidential: RoleSet

  /// The confidential roles that are small for each question.
  let smallRoles: PerQuestion<RoleSet>

  /// The confidential roles that have too few members for any question.
  let rolesOfFew: RoleSet

  /// The questions of which nothing is told but through these figures.
  private(set) var withheld: QuestionSet

  /// Those that are withheld for the sake of others only.
  private(set) var secondary: QuestionSet = []

  /// The dimensions that would tell a question by themselves.
  private(set) var dimensions: [DimensionIndex] = []

  /// Whether the evidence floor would tell a single question.
  private(set) var hidesEvidenceFloor = false

  /// Whether each risk is among the figures that must not tell a single question.
  private var countsAbsence = true
  private var countsLaunch = true

  /// Whether the score of the whole would tell a single question.
  private(set) var cannotBeProtected = false

  init(
    _ respondents: Respondents, _ rules: TeamRules, _ byRole: PerQuestion<PerRole<RoleResponses>>
  ) {
    let questionnaire = respondents.questionnaire
    let counts = respondents.counts
    let few = 1..<rules.minimum
    let confidential = respondents.confidentialRoles(rules)
    self.confidential = confidential
    rolesOfFew = RoleSet(confidential.indices.filter { few.contains(counts[$0]) })
    let smallRoles = byRole.mapElements { roles in
      RoleSet(
        confidential.indices.filter { role in
          few.contains(roles[role].said) || few.contains(roles[role].known)
        })
    }
    self.smallRoles = smallRoles
    withheld = QuestionSet(
      questionnaire.questions.filter { question in
        respondents.basis(question, byRole[question.index]).roles
          .contains { smallRoles[question.index].contains($0) }
      }.map(\.index))
    withholdControlled(questionnaire)
  }

  /// Withholds what tells, by being asked or not, the answer to a question that is withheld.
  private mutating func withholdControlled(_ questionnaire: Questionnaire) {
    for question in questionnaire.questions
    where !withheld.contains(question.index)
      && question.when.map({ $0.reads(withheld) }) ?? false
    {
      withheld.insert(question.index)
      secondary.insert(question.index)
    }
  }
}

extension DisclosureControl {
  /// Withholds more until no single question can be had from what sums up several.
  ///
  /// Each such figure is an equation and each withheld answer an unknown. As long as some equations
  /// together have no more unknowns than there are equations, one more of their answers is
  /// withheld; where there is none left to withhold, one of the figures itself.
  mutating func protect(_ assessment: Assessment, _ questionnaire: Questionnaire) {
    while let weak = weakest(assessment, questionnaire) {
      if let more = weak.flatMap(\.questions).filter({ !withheld.contains($0) }).min() {
        withheld.insert(more)
        secondary.insert(more)
        withholdControlled(questionnaire)
      } else if let figure = weak.map(\.figure).filter(isDispensable).min(by: { $0 < $1 }) {
        hide(figure)
      } else if let dimension = complementarySuppression(assessment, questionnaire) {
        dimensions.append(dimension)
      } else {
        cannotBeProtected = true
        return
      }
    }
  }

  /// A dimension to withhold beside the others that are, so that the score of the whole does not
  /// tell these: the first with an answer that is withheld, or else with any.
  private func complementarySuppression(_ assessment: Assessment, _ questionnaire: Questionnaire)
    -> DimensionIndex?
  {
    let told = assessment.dimensions.map(\.dimension).filter { !dimensions.contains($0) }
    func answers(_ dimension: DimensionIndex) -> [QuestionIndex] {
      questionnaire.dimensions[dimension].questions.filter {
        questionnaire.questions[$0].isScored && isAnswered($0, assessment)
      }
    }
    return told.first { answers($0).contains { withheld.contains($0) } }
      ?? told.first { !answers($0).isEmpty }
  }

  private func isAnswered(_ question: QuestionIndex, _ assessment: Assessment) -> Bool {
    assessment.states[question].status != .skipped
      && assessment.states[question].statusIfAsked == .answered
  }

  /// A figure that is told.
  private enum Figure: Comparable {
    case evidenceFloor
    case dimension(DimensionIndex)
    case whole
    case absence
    case launch
  }

  private struct Equation {
    let figure: Figure

    /// The questions with an answer that it is made of.
    let questions: [QuestionIndex]
  }

  private func isDispensable(_ figure: Figure) -> Bool {
    switch figure {
    case .evidenceFloor, .dimension, .absence, .launch: true
    case .whole: false
    }
  }

  private mutating func hide(_ figure: Figure) {
    switch figure {
    case .evidenceFloor: hidesEvidenceFloor = true
    case .dimension(let dimension): dimensions.append(dimension)
    // The risks are still told: roots and maxima mix many answers, and the advice rests on them.
    case .absence: countsAbsence = false
    case .launch: countsLaunch = false
    case .whole: break
    }
  }

  /// Equations that together have no more unknowns than there are equations; nil if there are none.
  ///
  /// There are none if each equation can be given an unknown of its own whichever unknown is left
  /// out (Hall 1935).
  private func weakest(_ assessment: Assessment, _ questionnaire: Questionnaire) -> [Equation]? {
    let equations = IndexedList<Equation, Equation>(
      equations(assessment, questionnaire).filter { equation in
        equation.questions.contains { withheld.contains($0) }
      })
    let unknowns = equations.mapElements { $0.questions.filter { withheld.contains($0) } }
    for left in Set(unknowns.flatMap { $0 }).sorted() {
      var matching = Matching(unknowns, leavingOut: left, count: questionnaire.questions.count)
      if let weak = matching.unmatched() { return weak.map { equations[$0] } }
    }
    return nil
  }

  /// The dimensions; the whole, which tells what is left when they are subtracted; the two risks;
  /// the evidence floor.
  private func equations(
    _ assessment: Assessment, _ questionnaire: Questionnaire
  ) -> [Equation] {
    let counted = assessment.points.map(\.question).filter { isAnswered($0, assessment) }
    let told = assessment.dimensions.map(\.dimension).filter { !dimensions.contains($0) }
    func part(_ dimension: DimensionIndex) -> [QuestionIndex] {
      counted.filter { questionnaire.questions[$0].dimension == dimension }
    }
    var equations = told.map { Equation(figure: .dimension($0), questions: part($0)) }
    equations.append(Equation(figure: .whole, questions: dimensions.flatMap(part)))
    if !hidesEvidenceFloor {
      equations.append(Equation(figure: .evidenceFloor, questions: counted))
    }
    for (figure, risk, counts) in [
      (Figure.absence, questionnaire.risks?.absence, countsAbsence),
      (.launch, questionnaire.risks?.launch, countsLaunch),
    ] {
      guard let risk, counts else { continue }
      let items = risk.scenarios.flatMap { $0.items.map(\.question) }
        .filter { isAnswered($0, assessment) }
      equations.append(Equation(figure: figure, questions: Set(items).sorted()))
    }
    return equations
  }
}

/// Gives each of several lists one entry of its own (Kuhn 1955).
private struct Matching<List, Entry> {
  private let lists: IndexedList<List, [ElementIndex<Entry>]>
  private let leftOut: ElementIndex<Entry>

  /// The list that each entry is given to.
  private var owners: IndexedList<Entry, ElementIndex<List>?>
  private var seen: ElementSet<List> = []

  /// - Parameter count: the number of entries, in whatever list.
  init(
    _ lists: IndexedList<List, [ElementIndex<Entry>]>, leavingOut leftOut: ElementIndex<Entry>,
    count: Int
  ) {
    self.lists = lists
    self.leftOut = leftOut
    owners = IndexedList(repeating: nil, count: count)
  }

  /// Lists that together have fewer entries than there are lists; nil if there are none.
  mutating func unmatched() -> [ElementIndex<List>]? {
    for list in lists.indices {
      seen = []
      if !give(list) { return seen.indices }
    }
    return nil
  }

  /// Gives a list an entry, moving others if need be.
  private mutating func give(_ list: ElementIndex<List>) -> Bool {
    seen.insert(list)
    for entry in lists[list] where entry != leftOut {
      let owner = owners[entry]
      if let owner, seen.contains(owner) || !give(owner) { continue }
      owners[entry] = list
      return true
    }
    return false
  }
}

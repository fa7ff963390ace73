import Localization
import Readiness

/// The weak points of the first page.
extension Report {
  /// The first question of the chain that does not hold, and the weakest areas.
  var weakPoints: [Inline] {
    var points: [Inline] = []
    if let index = firstWeakQuestion {
      points.append(
        lead(isOpen(index) ? firstOpenQuestion : firstWeakLink)
          + Inline(" " + sentences([link(questionnaire.questions[index]), laterBuild(on: index)])))
    }
    let weakest = weakestDimensions.map { figures in
      weak(text(questionnaire.dimensions[figures.dimension].title), figures.figures)
    }
    if !weakest.isEmpty {
      points.append(
        lead(weakestAreas(weakest.count) + soFar) + Inline(" " + language.longList(weakest) + "."))
    }
    return points
  }

  /// The first question of the chain that does not hold; nil, too, where one before it is withheld.
  private var firstWeakQuestion: QuestionIndex? {
    guard let index = assessment.companions.breaksAt,
      !questionnaire.prerequisiteChain.prefix(while: { $0 != index }).contains(where: isWithheld)
    else { return nil }
    return index
  }

  /// A question of the chain and its answer: ““Hours a week agreed” (C2). Your answer: “4 hours a
  /// week””.
  private func link(_ question: Question) -> String {
    let name = "\(language.quoted(text(question.title ?? question.text))) (\(question.id))"
    if isWithheld(question.index) { return sentences([name, notShown]) }
    if assessment.states[question.index].statusIfAsked == .unanswered {
      return say(en: "\(name), not answered", fr: "\(name), sans réponse")
    }
    if isDontKnow(question.index) {
      return say(en: "\(name), “don’t know”", fr: "\(name), «\u{A0}je ne sais pas\u{A0}»")
    }
    let answer = language.quoted(fullAnswer(question))
    if isRange(question.index) {
      return language.labelled(
        say(
          en: "\(name), known only as a range", fr: "\(name), connue par une fourchette seulement"),
        answer)
    }
    let label = isMerged ? togetherColumn : say(en: "Your answer", fr: "Votre réponse")
    return sentences([name, language.labelled(label, answer)])
  }

  /// Whether an answer may yet turn out to be no weak link.
  func isOpen(_ question: QuestionIndex) -> Bool {
    assessment.states[question].score.map { $0.low < $0.high && reaches($0.high, 50) } ?? false
  }

  /// The dimensions with the least known score, up to three on a tie; empty where the known scores
  /// differ by less than five points, or where more are as weak, as then none stands out.
  var weakestDimensions: [DimensionFigures] {
    let known = assessment.dimensions.compactMap(\.figures.known)
    guard assessment.companions.weakest != nil, let least = known.min(), let most = known.max(),
      reaches(most - least, 5)
    else { return [] }
    let weakest = assessment.dimensions.filter { figures in
      figures.figures.known.map { $0 <= least + tolerance } ?? false
    }
    return weakest.count <= 3 ? weakest : []
  }

  /// Whether no answer that is missing can make another dimension weaker than the weakest.
  private var areWeakestCertain: Bool {
    let weakest = weakestDimensions
    guard let most = weakest.map(\.figures.range.high).max() else { return false }
    return assessment.dimensions.allSatisfy { figures in
      weakest.contains { $0.dimension == figures.dimension }
        || figures.figures.range.low + tolerance >= most
    }
  }

  /// What follows “weakest” where missing answers may still change which it is: “ so far”.
  var soFar: String { areWeakestCertain ? "" : say(en: " so far", fr: " à ce stade") }
}

// MARK: - Words

extension Report {
  private var firstWeakLink: String { say(en: "First weak link", fr: "Premier maillon faible") }

  private var firstOpenQuestion: String {
    isFromPanel
      ? say(
        en: "First open link, in the panel’s order",
        fr: "Premier maillon inconnu, dans l’ordre de la table ronde")
      : say(en: "First open link", fr: "Premier maillon inconnu")
  }

  /// What rests on a weak or an open question of the chain, and whether the plan improves it; nil
  /// for the last one.
  private func laterBuild(on question: QuestionIndex) -> String? {
    if question == questionnaire.prerequisiteChain.last { return nil }
    let build =
      isFromPanel
      ? say(
        en: "The panel’s later questions build on it",
        fr: "Les questions suivantes de la table ronde s’appuient dessus")
      : say(
        en: "The later key questions build on it",
        fr: "Les questions clés suivantes s’appuient dessus")
    let planned = isOpen(question) ? nil : planned(question)
    return language.ended(language.semicolons([build, planned].compactMap { $0 }))
  }

  /// Which steps improve a question; nil while the advice is to wait, or without actions that may
  /// be told.
  private func planned(_ question: QuestionIndex) -> String? {
    if isWaiting || actions.isEmpty || isWithheld(question) { return nil }
    let steps = actions.indices.filter { actions[$0].question == question }
    let first = steps.filter { $0 < Self.firstSteps }.map { "\($0 + 1)" }
    if steps.isEmpty {
      return say(en: "the plan does not reach it", fr: "le plan n’y touche pas")
    }
    if first.isEmpty {
      return say(
        en: "the plan improves it after the first steps",
        fr: "le plan l’améliore après les premières étapes")
    }
    let numbers = language.conjunction(first)
    return plural(
      first.count,
      en: (one: "step \(numbers) below improves it", other: "steps \(numbers) below improve it"),
      fr: (
        one: "l’étape \(numbers) ci-dessous l’améliore",
        other: "les étapes \(numbers) ci-dessous l’améliorent"
      ))
  }

  /// ““Use”, 42 of 100 (38 to 52)”
  private func weak(_ area: String, _ figures: ScoreFigures) -> String {
    let range = language.whole(figures.range)
    let score = figures.known.map { language.whole($0) } ?? range
    let of = say(en: "\(score) of 100", fr: "\(score) sur 100")
    return language.list([language.quoted(area), score == range ? of : "\(of) (\(range))"])
  }

  private func weakestAreas(_ count: Int) -> String {
    plural(
      count, en: (one: "Weakest area", other: "Weakest areas"),
      fr: (one: "Domaine le plus faible", other: "Domaines les plus faibles"))
  }
}

import Localization
import Readiness

/// How far what the company wants to reach is.
extension Report {
  /// The targets as points of the first page; nothing where the file names none.
  var targetPoints: [Inline] {
    assessment.targetDistances.map {
      lead(targetWord) + Inline(" " + distance(to: $0))
    }
  }

  /// The same as lines of text.
  var targetSentences: [String] {
    assessment.targetDistances.map { language.labelled(targetWord, distance(to: $0)) }
  }

  /// The target of a dimension; nil where there is none.
  func target(of dimension: DimensionIndex) -> TargetDistance? {
    assessment.targetDistances.first { $0.subject == .area(dimension) }
  }

  /// What is wanted: the title of a level or of a dimension.
  func name(_ subject: TargetDistance.Subject) -> String {
    switch subject {
    case .level(let level): text(questionnaire.levels[level].title)
    case .area(let area): text(questionnaire.dimensions[area].title)
    }
  }

  /// “Practitioner, from 62.5 points: 22 points to go.”
  private func distance(to target: TargetDistance) -> String {
    language.labelled(
      "\(name(target.subject)), \(wanted(language.number(target.wanted)))", standing(target))
  }

  private func standing(_ target: TargetDistance) -> String {
    guard let figures = target.figures, let missing = target.missing else { return nothingApplies }
    if target.isReached { return reached }
    if missing > tolerance {
      return toGo(language.points(missingPoints(missing)))
    }
    if figures.range.low < target.wanted - tolerance { return reachedByAnswersGiven }
    if assessment.level.status == .none { return tooFewAnswers }
    guard case .level(let level) = target.subject, let held = assessment.level.held else {
      return mayBeHeldBelow
    }
    return held.best < level ? heldBelow : mayBeHeldBelow
  }

  /// Points that are missing: whole ones, halves where they are exact, below one a tenth.
  func missingPoints(_ points: Double) -> String {
    if reaches(points, 1), abs(points * 2 - (points * 2).rounded()) < tolerance {
      return language.number((points * 2).rounded() / 2)
    }
    return points < tolerance || reaches(points, 1)
      ? language.whole(points) : language.oneDecimal(points)
  }

  // MARK: The table of areas

  private var hasAreaTargets: Bool {
    assessment.dimensions.contains { target(of: $0.dimension) != nil }
  }

  var targetColumns: [Table.Column] {
    hasAreaTargets
      ? [
        .init(targetWord, isNumeric: true),
        .init(say(en: "To go", fr: "Reste"), isNumeric: true),
      ] : []
  }

  /// What is wanted of a dimension and how far it is, as cells of its row.
  func targetCells(_ dimension: DimensionIndex) -> [Inline] {
    if !hasAreaTargets { return [] }
    guard let target = target(of: dimension), let missing = target.missing else {
      return [Inline(""), Inline("")]
    }
    return [Inline(language.number(target.wanted)), Inline(missingPoints(missing))]
  }
}

// MARK: - Words

extension Report {
  private var targetWord: String { say(en: "Target", fr: "Objectif") }

  private func wanted(_ points: String) -> String {
    say(en: "from \(language.points(points))", fr: "à partir de \(language.points(points))")
  }

  private func toGo(_ points: String) -> String {
    say(en: "\(points) to go.", fr: "encore \(points).")
  }

  private var reached: String { say(en: "reached.", fr: "atteint.") }

  private var nothingApplies: String {
    say(en: "none of its questions applies.", fr: "aucune de ses questions ne s’applique.")
  }

  private var reachedByAnswersGiven: String {
    say(
      en: "reached by the answers given, but what is still unknown could undo it.",
      fr: "atteint d’après les réponses données, mais ce que l’on ignore encore pourrait "
        + "l’annuler.")
  }

  private var tooFewAnswers: String {
    say(
      en: "the points suffice, but too few questions are answered for a level.",
      fr: "les points suffisent, mais trop peu de questions ont une réponse pour un niveau.")
  }

  private var heldBelow: String {
    say(
      en: "the points suffice, but a blocking condition caps the level below it.",
      fr: "les points suffisent, mais une condition bloquante plafonne le niveau au-dessous.")
  }

  private var mayBeHeldBelow: String {
    say(
      en: "the points suffice, but a blocking condition may hold the level below it.",
      fr: "les points suffisent, mais une condition bloquante peut retenir le niveau au-dessous.")
  }

  /// The value of a bar with what is wanted: “48, target 60”.
  func withTarget(_ value: String, _ wanted: Double) -> String {
    let wanted = language.number(wanted)
    return say(en: "\(value), target \(wanted)", fr: "\(value), objectif \(wanted)")
  }

  /// The level that is wanted, on the ladder: “Practitioner (target)”.
  func wantedLevel(_ title: String) -> String {
    say(en: "\(title) (target)", fr: "\(title) (objectif)")
  }

  var targetLegend: String {
    say(
      en: "Dashed upright line: the target.", fr: "Trait vertical en pointillé\u{A0}: l’objectif.")
  }
}

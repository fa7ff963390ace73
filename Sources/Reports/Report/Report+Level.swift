import Localization
import Readiness

/// Where the company stands: the level or why there is none, the score, and the weak points.
extension Report {
  var levelSection: [Block] {
    var blocks: [Block] = [
      .heading(2, levelHeading),
      .paragraph((points.map(Inline.strong) ?? "") + Inline(sentences(levelSentences))),
    ]
    if assessment.score?.known != nil { blocks += ladder }
    let points = targetPoints + weakPoints
    return points.isEmpty ? blocks : blocks + [.list(points)]
  }

  private var levelHeading: String {
    if let level = printedLevel { return standing(levelInFull(level)) }
    guard assessment.score != nil, let held = assessment.level.held else { return standing }
    if assessment.level.status == .none { return standing(tooEarly) }
    return standing(
      between(
        text(questionnaire.levels[held.worst].title), text(questionnaire.levels[held.best].title)))
  }

  /// The level, if a single one is certain enough to print.
  var printedLevel: LevelIndex? {
    guard assessment.level.status != .none, let held = assessment.level.held,
      held.worst == held.best
    else { return nil }
    return held.best
  }

  /// “41 of 100 points”, or the range of what is possible where too little is known for one figure;
  /// nil where nothing that is scored was answered.
  private var points: String? {
    guard let score = assessment.score, let known = score.known else { return nil }
    return isOneFigure
      ? ofHundredPoints(language.whole(known)) : betweenPoints(score.range)
  }

  /// Whether enough is known to sum the answers given up in one figure.
  var isOneFigure: Bool {
    assessment.level.status != .none && assessment.score?.known != nil
  }

  private var levelSentences: [String?] {
    guard let score = assessment.score else {
      return [isWithholdingScores ? levelAbsent : pointsNone]
    }
    guard let known = score.known.map(language.whole) else { return [nothingScored] }
    let range = language.whole(score.range)
    let share = language.whole(score.completeness * 100, beside: leastShare)
    if !isOneFigure { return [tooLittleKnown, coversTooLittle(share: share)] }
    return [
      known == range ? "." : ", \(scoreWithOpenAnswers(range)).",
      assessment.level.status == .provisional ? provisional(share: share) : nil,
      isKeptFromTesting
        ? nil : printedLevel.flatMap { questionnaire.levels[$0].meaning }.map { typical(text($0)) },
      heldSentence, distance,
    ]
  }

  /// Whether blocking conditions rule a test out, so that what is typical of the level is not so.
  private var isKeptFromTesting: Bool {
    assessment.ruledOut?.advices.contains(.test) ?? false
  }

  /// The percentage of the weight below which no level is given.
  private var leastShare: Double { 60 }

  /// The level of an area; nil where too little of it is answered to give one.
  func printedLevel(of area: DimensionFigures) -> LevelIndex? {
    reaches(area.figures.completeness * 100, leastShare) ? area.level : nil
  }

  /// How far the next level is; nil where none is, or where the level does not hang on the points.
  private var distance: String? {
    guard let level = printedLevel, let known = assessment.score?.known,
      level == questionnaire.level(ofScore: known)
    else { return nil }
    let above = known - questionnaire.levels[level].from
    let barely =
      level > questionnaire.lowestLevel && !reaches(above, 5)
      ? barelyAbove(language.points(language.number(questionnaire.levels[level].from))) : nil
    guard level < questionnaire.highestLevel else { return barely }
    let next = questionnaire.levels[questionnaire.levels.index(after: level)]
    let missing = next.from - known
    let points = language.points(missingPoints(missing))
    let caps = caps(at: level)
    let title = text(next.title)
    let way =
      if caps.isEmpty {
        toNext(points, title)
      } else if certainlyHeld == nil {
        toNextUncapped(points, title, caps.count, language.longList(caps))
      } else {
        toNextWithout(points, title, caps.count)
      }
    return sentences([barely, way])
  }

  /// The conditions that apply and let no higher level be reached.
  private func caps(at level: LevelIndex) -> [String] {
    questionnaire.gates.indices.filter {
      assessment.gates[$0] == .yes && questionnaire.gates[$0].level.map { $0 <= level } ?? false
    }.map { phrase(questionnaire.gates[$0]) }
  }

  /// The level before and after the gates that hold it, or that may.
  private var heldSentence: String? { certainlyHeld ?? perhapsHeld }

  /// The level of the score where gates that may apply would cap it below.
  private var perhapsHeld: String? {
    guard assessment.level.status != .none, let from = assessment.level.fromScore,
      let held = assessment.level.held, held.worst < from.worst, !isWithholdingGates
    else { return nil }
    let gates = assessment.level.heldBy.filter {
      assessment.gates[$0] == .undetermined && questionnaire.gates[$0].level == held.worst
    }.map { phrase(questionnaire.gates[$0]) }
    if gates.isEmpty { return nil }
    return levelPerhapsHeld(
      fromScore: text(questionnaire.levels[from.worst].title), orMore: from.worst < from.best,
      held: text(questionnaire.levels[held.worst].title), gates)
  }

  private var certainlyHeld: String? {
    guard assessment.level.status != .none, let from = assessment.level.fromScore,
      let held = assessment.level.held, held.best < from.best
    else { return nil }
    let gates = assessment.level.heldBy.filter {
      assessment.gates[$0] == .yes && questionnaire.gates[$0].level == held.best
    }.map { phrase(questionnaire.gates[$0]) }
    let fromScore = text(questionnaire.levels[from.best].title)
    let title = text(questionnaire.levels[held.best].title)
    if gates.isEmpty, isWithholdingGates { return levelHeldUnnamed(fromScore: fromScore, title) }
    let reasons = language.longList(gates)
    if from.worst < from.best { return levelHeldInAnyCase(at: title, gates: reasons) }
    return levelHeld(fromScore: fromScore, held: title, gates: reasons)
  }

  // MARK: The ladder

  /// The levels with their bounds, and where the score lies among them: drawn, or as a line of
  /// text.
  private var ladder: [Block] {
    guard let score = assessment.score else { return [] }
    if !withCharts { return [.paragraph(.code(ladderLine(score)))] }
    let chart = LevelLadder(
      title: standing, description: ladderLine(score),
      steps: questionnaire.levels.map { (from: $0.from, title: text($0.title)) },
      written: language.number, known: shown(score), knownText: shown(score).map(language.whole),
      range: score.range, target: targetLevel.map { questionnaire.levels[$0].from })
    return [
      figure("levels", chart.drawing, caption: targetLevel.map { _ in [targetLegend] } ?? [])
    ]
  }

  /// The score of the answers given where that is enough for one figure.
  private func shown(_ score: ScoreFigures) -> Double? { isOneFigure ? score.known : nil }

  private var targetLevel: LevelIndex? { assessment.answers?.targets?.level }

  /// “0 Onlooker ──── 12.5 Curious ──── 37.5 [39 ▸41◂ 43] Tester”
  private func ladderLine(_ score: ScoreFigures) -> String {
    let ends = (low: language.whole(score.range.low), high: language.whole(score.range.high))
    let marks = [
      (score.range.low, "[\(ends.low)"),
      (shown(score), shown(score).map { "▸\(language.whole($0))◂" }),
      (score.range.high, "\(ends.high)]"),
    ].compactMap { score, mark in score.flatMap { score in mark.map { (score, $0) } } }
    return questionnaire.levels.indexed().map { index, level in
      let here = marks.filter { questionnaire.level(ofScore: $0.0) == index }.map(\.1)
      let isAlone = ends.low == ends.high && shown(score) != nil && !here.isEmpty
      let marker = isAlone ? "[▸\(ends.low)◂]" : here.joined(separator: " ")
      let title = index == targetLevel ? wantedLevel(text(level.title)) : text(level.title)
      return [language.number(level.from), marker, title].filter { !$0.isEmpty }
        .joined(separator: " ")
    }.joined(separator: " ──── ")
  }
}

// MARK: - Words

extension Report {
  private var standing: String { say(en: "Where you stand", fr: "Où vous en êtes") }

  private func standing(_ level: String) -> String { language.labelled(standing, level) }

  private var tooEarly: String { say(en: "too early to say", fr: "trop tôt pour le dire") }

  /// “Tester, level 3 of 5”
  private func levelInFull(_ level: LevelIndex) -> String {
    let title = text(questionnaire.levels[level].title)
    let count = questionnaire.levels.count
    if language.namesLevel(title) {
      return say(
        en: "\(title) (\(level.number) of \(count))", fr: "\(title) (\(level.number) sur \(count))")
    }
    return say(
      en: "\(title), level \(level.number) of \(count)",
      fr: "\(title), niveau \(level.number) sur \(count)")
  }

  private func between(_ lowest: String, _ highest: String) -> String {
    say(en: "between \(lowest) and \(highest)", fr: "entre \(lowest) et \(highest)")
  }

  private func ofHundredPoints(_ points: String) -> String {
    say(en: "\(points) of 100 points", fr: "\(language.points(points)) sur 100")
  }

  /// “Between 0 and 97 of 100 points”
  private func betweenPoints(_ range: Interval) -> String {
    let (low, high) = (language.whole(range.low), language.whole(range.high))
    return say(
      en: "Between \(low) and \(high) of 100 points",
      fr: "Entre \(low) et \(language.points(high)) sur 100")
  }

  /// What follows the range in place of one figure.
  private var tooLittleKnown: String {
    say(
      en: ": too little is known for one figure.",
      fr: "\u{A0}: on en sait trop peu pour donner un seul chiffre.")
  }

  private var nothingScored: String {
    say(
      en: "No scored question is answered yet, so there is no score.",
      fr: "Aucune question notée n’a encore de réponse\u{A0}: il n’y a donc pas de note.")
  }

  private func provisional(share: String) -> String {
    say(
      en: "The answers cover \(share)% of the questions by weight, so the level is provisional.",
      fr: "Les réponses couvrent \(share)\u{A0}% des questions, selon leur poids\u{A0}: le niveau "
        + "est donc provisoire.")
  }

  private func coversTooLittle(share: String) -> String {
    let isNoneGiven = questionnaire.questions.indices.allSatisfy { given($0) != .answered }
    let lowest = isNoneGiven ? namesCountedAsLowest : nil
    let subject =
      lowest.map {
        say(
          en: "With \($0) counted as the lowest answer, the answers",
          fr: "En comptant \($0) au plus bas, les réponses")
      } ?? say(en: "The answers", fr: "Les réponses")
    return say(
      en: "\(subject) cover only \(share)% of the questions by weight; no level is given below "
        + "60%.",
      fr: "\(subject) ne couvrent que \(share)\u{A0}% des questions, selon leur "
        + "poids\u{202F}; aucun niveau n’est donné en dessous de 60\u{A0}%.")
  }

  private var pointsNone: String {
    say(
      en: "No scored question applies, so there is no level.",
      fr: "Aucune question notée ne vous concerne\u{A0}: il n’y a donc pas de niveau.")
  }

  private var levelAbsent: String { say(en: "There is no level.", fr: "Il n’y a pas de niveau.") }

  /// What a level usually means; nobody need have said so of this company.
  private func typical(_ meaning: String) -> String {
    let meaning = language.quoted(meaning)
    return say(
      en: "Typical of this level: \(meaning)", fr: "Typique de ce niveau\u{A0}: \(meaning)")
  }

  private func barelyAbove(_ start: String) -> String {
    say(
      en: "You are close to the lower end of this level, which begins at \(start).",
      fr: "Vous êtes près du bas de ce niveau, qui commence à \(start).")
  }

  private func toNext(_ points: String, _ title: String) -> String {
    let level = language.level(title, after: say(en: "", fr: "niveau")).trimmed
    return say(en: "\(points) to \(level)", fr: "Encore \(points) jusqu’au \(level)")
  }

  /// The same where conditions cap the level, which are named.
  private func toNextUncapped(
    _ points: String, _ title: String, _ count: Int, _ conditions: String
  ) -> String {
    plural(
      count,
      en: (
        one: "\(toNext(points, title)), and a condition to remove: \(conditions)",
        other: "\(toNext(points, title)), and \(language.inWords(count)) conditions to remove: "
          + conditions
      ),
      fr: (
        one: "\(toNext(points, title)), et une condition à lever\u{A0}: \(conditions)",
        other: "\(toNext(points, title)), et \(language.inWords(count)) conditions à "
          + "lever\u{A0}: \(conditions)"
      ))
  }

  /// The same where what caps the level was named before.
  private func toNextWithout(_ points: String, _ title: String, _ count: Int) -> String {
    let level = language.level(title, after: say(en: "", fr: "le niveau")).trimmed
    let more = say(en: points.replacing(" ", with: " more ", maxReplacements: 1), fr: points)
    return plural(
      count,
      en: (
        one: "Removing that condition, and \(more), would bring you to \(level)",
        other: "Removing those conditions, and \(more), would bring you to \(level)"
      ),
      fr: (
        one: "Pour atteindre \(level)\u{A0}: lever cette condition, et gagner \(points)",
        other: "Pour atteindre \(level)\u{A0}: lever ces conditions, et gagner \(points)"
      ))
  }

  /// “level Tester”, “Level 2”
  func levelNamed(_ title: String) -> String {
    language.level(title, after: say(en: "level", fr: "le niveau"))
  }

  private func levelHeld(fromScore: String, held: String, gates: String) -> String {
    say(
      en: "The answers add up to \(levelNamed(fromScore)), but the level is capped at \(held) "
        + "by: \(gates)",
      fr: "Les réponses donnent \(levelNamed(fromScore)), mais il est plafonné à \(held) "
        + "à cause de ceci\u{A0}: \(gates)")
  }

  /// - Parameter orMore: whether missing answers may lead to a higher level.
  private func levelPerhapsHeld(
    fromScore: String, orMore: Bool, held: String, _ gates: [String]
  ) -> String {
    let level =
      orMore
      ? say(
        en: "\(levelNamed(fromScore)) or more", fr: "\(levelNamed(fromScore)) ou un plus haut")
      : levelNamed(fromScore)
    let list = language.longList(gates)
    return plural(
      gates.count,
      en: (
        one: "The answers add up to \(level), but the level would be capped at \(held) if this "
          + "condition applied: \(list)",
        other: "The answers add up to \(level), but the level would be capped at \(held) if one of "
          + "these conditions applied: \(list)"
      ),
      fr: (
        one: "Les réponses donnent \(level), mais il serait plafonné à \(held) si cette condition "
          + "s’appliquait\u{A0}: \(list)",
        other: "Les réponses donnent \(level), mais il serait plafonné à \(held) si une de ces "
          + "conditions s’appliquait\u{A0}: \(list)"
      ))
  }

  /// The same where the blocking conditions are withheld.
  private func levelHeldUnnamed(fromScore: String, _ held: String) -> String {
    say(
      en: "The answers add up to \(levelNamed(fromScore)), but the level is capped at \(held). "
        + "What caps it is not shown, because its question has confidential answers.",
      fr: "Les réponses donnent \(levelNamed(fromScore)), mais il est plafonné à \(held). Ce qui "
        + "le plafonne n’est pas présenté, car sa question a des réponses confidentielles.")
  }

  /// What caps the level where the missing answers leave open which level the score gives.
  private func levelHeldInAnyCase(at held: String, gates: String) -> String {
    let isOne = isOneAnswerOpen
    return say(
      en: "Whatever \(openAnswers) \(isOne ? "is" : "are"), the level is capped at \(held) by: "
        + gates,
      fr: "\(isOne ? "Quelle que soit" : "Quelles que soient") \(openAnswers), le niveau est "
        + "plafonné à \(held) à cause de ceci\u{A0}: \(gates)")
  }
}

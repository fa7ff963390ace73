import Localization
import Readiness

/// The level, or why there is none.
extension Report {
  var levelSection: [Block] {
    var lines: [Inline] = []
    let heading: String
    if let level = printedLevel {
      heading = language.labelled(levelHeading, text(questionnaire.levels[level].title))
      lines.append(Inline(levelSentence(level)))
      if let meaning = questionnaire.levels[level].meaning { lines.append(Inline(text(meaning))) }
      if assessment.level.status == .provisional { lines.append(Inline(levelIsProvisional)) }
    } else {
      heading = levelHeading
      lines += openLevelSentences.map { Inline($0) }
    }
    if let held = heldSentence { lines.append(Inline(held)) }
    var blocks: [Block] = [.heading(2, heading), .lines(lines)]
    if assessment.score != nil { blocks.append(.paragraph(.code(bands))) }
    return blocks
  }

  /// The level, if a single one is certain enough to print.
  var printedLevel: LevelIndex? {
    guard assessment.level.status != .none, let held = assessment.level.held,
      held.worst == held.best
    else { return nil }
    return held.best
  }

  private func levelSentence(_ level: LevelIndex) -> String {
    guard let score = assessment.score, let known = score.known else { return "" }
    let (low, high) = (language.whole(score.range.low), language.whole(score.range.high))
    return low == high
      ? levelPoint(level, score: language.whole(known))
      : levelRange(level, score: language.whole(known), low: low, high: high)
  }

  /// What is said where no single level is certain enough to print.
  private var openLevelSentences: [String] {
    guard let score = assessment.score else {
      return [isWithholdingScores ? levelAbsent : pointsNone]
    }
    var sentences: [String] = []
    if assessment.level.status == .none {
      sentences.append(levelNone(share: language.whole(score.completeness * 100)))
    } else if let held = assessment.level.held {
      sentences.append(
        levelOpen(
          lowest: text(questionnaire.levels[held.worst].title),
          highest: text(questionnaire.levels[held.best].title)))
    }
    if let known = score.known {
      sentences.append(
        pointsRange(
          score: language.whole(known), low: language.whole(score.range.low),
          high: language.whole(score.range.high)))
    }
    return sentences
  }

  /// The level before and after the gates that hold it.
  private var heldSentence: String? {
    guard assessment.level.status != .none, let from = assessment.level.fromScore,
      let held = assessment.level.held, held.best < from.best
    else { return nil }
    let gates = assessment.level.heldBy.filter {
      assessment.gates[$0] == .yes && questionnaire.gates[$0].level == held.best
    }.map { questionnaire.gates[$0].id }
    let fromScore = text(questionnaire.levels[from.best].title)
    let title = text(questionnaire.levels[held.best].title)
    if gates.isEmpty, isWithholdingGates { return levelHeldUnnamed(fromScore: fromScore, title) }
    if from.worst < from.best { return levelHeldInAnyCase(at: title, gates: language.list(gates)) }
    return levelHeld(fromScore: fromScore, held: title, gates: language.list(gates))
  }

  /// The levels with their bounds, and where the score lies among them.
  private var bands: String {
    guard let score = assessment.score else { return "" }
    let (low, high) = (language.whole(score.range.low), language.whole(score.range.high))
    let known = score.known.map { "▸\(language.whole($0))◂" }
    let marker =
      low == high && known != nil
      ? "[\(known ?? low)]" : "[\([low, known, high].compactMap { $0 }.joined(separator: " "))]"
    let held = questionnaire.level(ofScore: score.known ?? score.range.low)
    return questionnaire.levels.indexed().map { index, level in
      let band = "\(text(level.title)) \(language.number(level.from))"
      return index == held ? "\(band) \(marker)" : band
    }.joined(separator: " · ")
  }
}

// MARK: - Words

extension Report {
  private var levelHeading: String { say(en: "Where you stand", fr: "Où vous en êtes") }

  /// “Level 3 of 5, Tester”
  private func levelInFull(_ level: LevelIndex) -> String {
    let title = text(questionnaire.levels[level].title)
    let count = questionnaire.levels.count
    if language.namesLevel(title) {
      return say(
        en: "\(title) (\(level.number) of \(count))", fr: "\(title) (\(level.number) sur \(count))")
    }
    return say(
      en: "Level \(level.number) of \(count), \(title)",
      fr: "Niveau \(level.number) sur \(count), \(title)")
  }

  private func levelPoint(_ level: LevelIndex, score: String) -> String {
    say(
      en: "\(levelInFull(level)): \(language.points(score)) out of 100.",
      fr: "\(levelInFull(level))\u{A0}: \(language.points(score)) sur 100.")
  }

  private func levelRange(_ level: LevelIndex, score: String, low: String, high: String) -> String {
    say(
      en: "\(levelInFull(level)): \(language.points(score)) out of 100 on what was answered, "
        + "between \(low) and \(high) once the gaps are filled.",
      fr: "\(levelInFull(level))\u{A0}: \(language.points(score)) sur 100 sur ce qui a été "
        + "répondu, entre \(low) et \(high) une fois les manques comblés.")
  }

  private var levelIsProvisional: String {
    say(
      en: "Between 60% and 80% of the weight is answered, so the level is provisional.",
      fr: "Entre 60\u{A0}% et 80\u{A0}% du poids a une réponse\u{A0}: le niveau est donc "
        + "provisoire.")
  }

  private var pointsNone: String {
    say(
      en: "No scored question applies, so there is no level.",
      fr: "Aucune question notée ne vous concerne\u{A0}: il n’y a donc pas de niveau.")
  }

  private var levelAbsent: String { say(en: "There is no level.", fr: "Il n’y a pas de niveau.") }

  private func levelNone(share: String) -> String {
    say(
      en: "The answers given cover only \(share)% of the total weight. No level is given below "
        + "60%.",
      fr: "Les réponses données ne couvrent que \(share)\u{A0}% du poids total. Aucun niveau "
        + "n’est donné en dessous de 60\u{A0}%.")
  }

  private func levelOpen(lowest: String, highest: String) -> String {
    let (lowest, highest) = (levelNamed(lowest), levelNamed(highest))
    return say(
      en: "Between \(lowest) and \(highest): too much is unknown to say more.",
      fr: "Entre \(lowest) et \(highest)\u{A0}: trop d’inconnues pour en dire plus.")
  }

  private func pointsRange(score: String, low: String, high: String) -> String {
    say(
      en: "\(language.points(score)) out of 100 on what was answered, between \(low) and \(high) "
        + "once the gaps are filled.",
      fr: "\(language.points(score)) sur 100 sur ce qui a été répondu, entre \(low) et \(high) "
        + "une fois les manques comblés.")
  }

  /// “level Tester”, “Level 2”
  private func levelNamed(_ title: String) -> String {
    language.level(title, after: say(en: "level", fr: "le niveau"))
  }

  private func levelHeld(fromScore: String, held: String, gates: String) -> String {
    say(
      en: "The answers add up to \(levelNamed(fromScore)); the level is held at \(held) by: "
        + "\(gates).",
      fr: "Les réponses donnent \(levelNamed(fromScore))\u{202F}; il est ramené à \(held) "
        + "par\u{A0}: \(gates).")
  }

  /// The same where the rules that hold the level are withheld.
  private func levelHeldUnnamed(fromScore: String, _ held: String) -> String {
    let minimum = input.withheld.minimum
    return say(
      en: "The answers add up to level \(fromScore); the level is held at \(held). What holds it "
        + "is not shown, because fewer than \(minimum) answered.",
      fr: "Les réponses donnent le niveau \(fromScore)\u{202F}; il est ramené à \(held). Ce qui "
        + "le retient n’est pas présenté, parce que moins de \(minimum) personnes ont répondu.")
  }

  /// What holds the level where the missing answers leave open which level the score gives.
  private func levelHeldInAnyCase(at held: String, gates: String) -> String {
    say(
      en: "Whatever the missing answers are, the level is held at \(held) at most by: \(gates).",
      fr: "Quelles que soient les réponses qui manquent, le niveau ne dépasse pas \(held), à cause "
        + "de\u{A0}: \(gates).")
  }
}

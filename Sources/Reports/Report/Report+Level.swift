import Localization
import Readiness

/// The level, or why there is none.
extension Report {
  var levelSection: [Block] {
    var lines: [Inline] = []
    let heading: String
    if let level = printedLevel {
      heading = words.labelled(words.levelHeading, text(questionnaire.levels[level].title))
      lines.append(Inline(levelSentence(level)))
      if let meaning = questionnaire.levels[level].meaning { lines.append(Inline(text(meaning))) }
      if assessment.level.status == .provisional { lines.append(Inline(words.levelIsProvisional)) }
    } else {
      heading = words.levelHeading
      lines += openLevelSentences.map { Inline($0) }
    }
    if let held = heldSentence { lines.append(Inline(held)) }
    var blocks: [Block] = [.heading(2, heading), .lines(lines)]
    if assessment.score != nil { blocks.append(.paragraph(.code(bands))) }
    return blocks
  }

  /// The level if one is certain enough to print.
  var printedLevel: Int? {
    guard assessment.level.status != .none, let held = assessment.level.held,
      held.worst == held.best
    else { return nil }
    return held.best
  }

  private func levelSentence(_ level: Int) -> String {
    guard let score = assessment.score, let known = score.known else { return "" }
    let (low, high) = (numbers.whole(score.range.low), numbers.whole(score.range.high))
    let title = text(questionnaire.levels[level].title)
    let (number, count) = ("\(level + 1)", "\(questionnaire.levels.count)")
    return low == high
      ? words.levelPoint(number: number, levels: count, level: title, score: numbers.whole(known))
      : words.levelRange(
        number: number, levels: count, level: title, score: numbers.whole(known), low: low,
        high: high)
  }

  private var openLevelSentences: [String] {
    guard let score = assessment.score else { return [words.pointsNone] }
    var sentences: [String] = []
    if assessment.level.status == .none {
      sentences.append(words.levelNone(share: numbers.whole(score.completeness * 100)))
    } else if let held = assessment.level.held {
      sentences.append(
        words.levelOpen(
          lowest: text(questionnaire.levels[held.worst].title),
          highest: text(questionnaire.levels[held.best].title)))
    }
    if let known = score.known {
      sentences.append(
        words.pointsRange(
          score: numbers.whole(known), low: numbers.whole(score.range.low),
          high: numbers.whole(score.range.high)))
    }
    return sentences
  }

  /// The level before and after the gates that hold it.
  private var heldSentence: String? {
    guard assessment.level.status != .none, let from = assessment.level.fromScore,
      let held = assessment.level.held, held.best < from.best
    else { return nil }
    let gates = assessment.level.heldBy.map { questionnaire.gates[$0].id }
    return words.levelHeld(
      fromScore: text(questionnaire.levels[from.best].title),
      held: text(questionnaire.levels[held.best].title), gates: words.list(gates))
  }

  /// The levels with their bounds, and where the score lies among them.
  private var bands: String {
    guard let score = assessment.score else { return "" }
    let (low, high) = (numbers.whole(score.range.low), numbers.whole(score.range.high))
    let known = score.known.map { "▸\(numbers.whole($0))◂" }
    let marker =
      low == high && known != nil
      ? "[\(known ?? low)]" : "[\([low, known, high].compactMap { $0 }.joined(separator: " "))]"
    let position = questionnaire.level(ofScore: score.known ?? score.range.low)
    return questionnaire.levels.enumerated().map { index, level in
      let band = "\(text(level.title)) \(numbers.number(level.from))"
      return index == position ? "\(band) \(marker)" : band
    }.joined(separator: " · ")
  }
}

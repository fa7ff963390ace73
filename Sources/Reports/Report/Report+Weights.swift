import Localization
import Readiness

/// How far the level depends on the weights of the dimensions, and the advice on the limits.
extension Report {
  /// Says nothing of the weights where no level is given, or where fewer than two dimensions have
  /// weights to compare; empty where nothing can be said of the limits either.
  var weightsSection: [Block] {
    guard let robustness = input.robustness, let known = assessment.score?.known,
      robustness.weightRanges.count > 1, assessment.level.status != .none
    else { return cutsSentence.map { [.heading(2, limitsHeading), .paragraph(Inline($0))] } ?? [] }
    let level = questionnaire.level(ofScore: known)
    var lines = [
      levelShares(
        language.quoted(text(questionnaire.levels[level].title)),
        any: cases(robustness.anyWeights[level]),
        near: cases(robustness.nearWeights[level]))
    ]
    let capped = capAnyway(robustness)
    if capped == nil, robustness.anyWeights[level] < 0.8 {
      lines.append(robustness.nearWeights[level] < 0.95 ? weightsUnsafe : weightsSafeNearby)
    }
    if let fromScore = assessment.level.fromScore, fromScore.worst < fromScore.best {
      lines.append(openLeftAside)
    }
    if assessment.level.held != assessment.level.fromScore { lines.append(gatesLeftAside) }
    if let capped { lines.append(capped) }
    let ranges = weightRanges(robustness)
    let free = robustness.weightRanges.count { $0.range.low <= 0 && $0.range.high >= 1 }
    let isFree = free + ranges.count == robustness.weightRanges.count
    if ranges.isEmpty { lines.append(isFree ? weightsFree : weightsHardlyMatter) }
    let isPartial = !ranges.isEmpty && ranges.count < robustness.weightRanges.count
    if let limits = cutsSentence { lines.append(limits) }
    var blocks: [Block] = [.heading(2, weightsHeading), .paragraph(Inline(sentences(lines)))]
    blocks += weightsFigure(robustness)
    blocks.append(.table(weightsTable(robustness)))
    if !ranges.isEmpty { blocks.append(.list(ranges)) }
    if isPartial { blocks.append(.paragraph(Inline(isFree ? othersFree : othersHardlyMatter))) }
    return blocks
  }

  /// What the blocking conditions that apply leave to the weights: nothing, where all weights give
  /// at least the level that they cap at, or only levels below it; nil where none caps below what
  /// the answers give.
  private func capAnyway(_ robustness: Robustness) -> String? {
    let gates = assessment.level.heldBy.filter { assessment.gates[$0] == .yes }
    let caps = gates.compactMap { questionnaire.gates[$0].level }
    guard let cap = caps.min() else { return nil }
    let isLowerPossible = robustness.anyWeights.indices.contains {
      $0 < cap && robustness.anyWeights[$0] > 0
    }
    let title = language.quoted(text(questionnaire.levels[cap].title))
    let said = isLowerPossible ? weightsOnlyLower(title) : cappedWhateverWeights(title)
    return "\(conditionsCap(caps.count { $0 == cap })) \(said)"
  }

  /// “97%”; nil where it is always so.
  private func cases(_ share: Double) -> String? {
    reaches(share, 1) ? nil : language.percentOfCases(share)
  }

  /// How often the advice stays the same under other limits, and what it is in the other cases; nil
  /// without an advice, and where the missing answers may change it, whatever the limits.
  private var cutsSentence: String? {
    guard let sensitivity = input.cutSensitivity, let advice = assessment.advice, advice.isFirm
    else { return nil }
    let same = sensitivity.count(of: advice.answer)
    let others = Advice.allCases.filter { $0 != advice.answer }.map {
      (advice: quoted($0), count: sensitivity.count(of: $0))
    }.filter { $0.count > 0 }
    let moved = cutsMoved(same: "\(same)", all: "\(sensitivity.answers.count)")
    if others.isEmpty { return language.ended(moved) }
    let cases =
      others.count == 1
      ? [others[0].advice] : others.map { "\($0.advice) (\($0.count))" }
    return cutsMovedOtherwise(
      moved, others.reduce(0) { $0 + $1.count }, language.alternatives(cases))
  }

  private func weightsTable(_ robustness: Robustness) -> Table {
    let rows = questionnaire.levels.indexed().map { index, level -> [Inline] in
      [
        Inline(
          language.namesLevel(text(level.title))
            ? text(level.title) : "\(index.number) \(text(level.title))"),
        bar(Interval(robustness.anyWeights[index] * 100)),
        Inline(language.percentOfCases(robustness.anyWeights[index])),
        Inline(language.percentOfCases(robustness.nearWeights[index])),
      ]
    }
    return Table(
      columns: [
        .init(levelColumn), .init(""), .init(weightsAny, isNumeric: true),
        .init(weightsNear, isNumeric: true),
      ], rows: rows)
  }

  /// The weights of single dimensions that keep the level, where not all do; left out is what as
  /// whole percents would be all weights.
  private func weightRanges(_ robustness: Robustness) -> [Inline] {
    let shares = questionnaire.shares(ofDimensions: robustness.weightRanges.map(\.dimension))
    let narrow = zip(robustness.weightRanges, shares).filter {
      $0.0.range.low >= 0.005 || $0.0.range.high < 0.995
    }
    return narrow.map { entry, share in
      let dimension = questionnaire.dimensions[entry.dimension]
      return Inline(
        weightRange(
          dimension: text(dimension.title), low: language.percent(entry.range.low),
          high: language.percent(entry.range.high),
          now: language.percent(share.value)))
    }
  }

  // MARK: Chart

  private func weightsFigure(_ robustness: Robustness) -> [Block] {
    if !withCharts { return [] }
    let rows = [
      WeightsChart.Row(label: weightsAny, shares: robustness.anyWeights.elements),
      WeightsChart.Row(label: weightsNear, shares: robustness.nearWeights.elements),
    ]
    let chart = WeightsChart(
      title: say(en: "Levels over the ways of weighting", fr: "Niveaux selon les poids"),
      description: sentences(
        rows.map { row in
          let shares = zip(questionnaire.levels, row.shares).filter { $1 > 0.0005 }.map {
            "\(text($0.title)) \(language.percentOfCases($1))"
          }
          return language.labelled(row.label, language.list(shares)) + "."
        }), rows: rows, written: language.percentOfCases)
    return [figure("weights", chart.drawing, caption: [levelsLegend])]
  }
}

// MARK: - Words

extension Report {
  private var weightsHeading: String {
    say(
      en: "How much depends on weights and limits",
      fr: "Ce qui dépend des poids et des seuils")
  }

  private var limitsHeading: String {
    say(en: "How much depends on the limits", fr: "Ce qui dépend des seuils")
  }

  /// - Parameters:
  ///   - any: in how many cases; nil for all.
  ///   - near: the same for weights close to those of the questionnaire.
  private func levelShares(_ level: String, any: String?, near: String?) -> String {
    guard let any else {
      return say(
        en: "With any weights of the areas at all, the answers given lead to the level \(level).",
        fr: "Quels que soient les poids des domaines, les réponses données mènent au niveau "
          + "\(level).")
    }
    let near =
      near.map { near in
        say(
          en: "in \(near) if the weights stay close to the questionnaire’s",
          fr: "dans \(near) si les poids restent proches de ceux du questionnaire")
      }
      ?? say(
        en: "always if the weights stay close to the questionnaire’s",
        fr: "toujours si les poids restent proches de ceux du questionnaire")
    return say(
      en: "With other weights of the areas, the answers given would lead to the level \(level) in "
        + "\(any) of cases, and \(near).",
      fr: "Avec d’autres poids des domaines, les réponses données mèneraient au niveau \(level) "
        + "dans \(any) des cas, et \(near).")
  }

  private var othersHardlyMatter: String {
    say(
      en: "In the other areas, hardly any weight changes the level.",
      fr: "Dans les autres domaines, presque aucun poids ne change le niveau.")
  }

  private var weightsHardlyMatter: String {
    say(
      en: "Hardly any change to the weight of a single area changes the level.",
      fr: "Changer le poids d’un seul domaine ne change presque jamais le niveau.")
  }

  private func conditionsCap(_ count: Int) -> String {
    plural(
      count, en: (one: "A blocking condition caps", other: "Blocking conditions cap"),
      fr: (one: "Une condition bloquante plafonne", other: "Des conditions bloquantes plafonnent"))
  }

  /// - Parameter level: the level at which blocking conditions cap.
  private func cappedWhateverWeights(_ level: String) -> String {
    say(
      en: "the level at \(level) whatever the weights.",
      fr: "le niveau à \(level), quels que soient les poids.")
  }

  /// - Parameter level: the level at which blocking conditions cap.
  private func weightsOnlyLower(_ level: String) -> String {
    say(
      en: "the level at \(level); with some weights the answers would give one below that.",
      fr: "le niveau à \(level)\u{202F}; avec certains poids, les réponses en donneraient un "
        + "encore plus bas.")
  }

  private var othersFree: String {
    say(
      en: "In the other areas, no weight short of 100% changes the level.",
      fr: "Dans les autres domaines, aucun poids en dessous de 100\u{A0}% ne change le niveau.")
  }

  private var openLeftAside: String {
    say(
      en: "What is missing or given as a range is left aside here.",
      fr: "Ce qui manque ou est donné par une fourchette est laissé de côté ici.")
  }

  private var gatesLeftAside: String {
    say(
      en: "This is the level of the score alone, without blocking conditions.",
      fr: "C’est le niveau de la note seule, sans les conditions bloquantes.")
  }

  private var weightsUnsafe: String {
    say(
      en: "So the level depends on the weights.",
      fr: "Le niveau dépend donc des poids.")
  }

  private var weightsSafeNearby: String {
    say(
      en: "So only weights far from the questionnaire’s would change the level.",
      fr: "Seuls des poids éloignés de ceux du questionnaire changeraient donc le niveau.")
  }

  private var weightsFree: String {
    say(
      en: "No change to the weight of a single area changes the level.",
      fr: "Changer le poids d’un seul domaine ne change jamais le niveau.")
  }

  private func cutsMoved(same: String, all: String) -> String {
    say(
      en: "With the limits of both risks moved between 40 and 60, the advice stays the same in "
        + "\(same) of \(all) cases",
      fr: "En déplaçant les seuils des deux risques entre 40 et 60, le conseil reste le même dans "
        + "\(same) cas sur \(all)")
  }

  /// - Parameter moved: in how many cases the advice stays the same.
  private func cutsMovedOtherwise(_ moved: String, _ count: Int, _ advices: String) -> String {
    plural(
      count,
      en: (
        one: "\(moved); in the other one it would be \(advices).",
        other: "\(moved); in the other \(count) it would be \(advices)."
      ),
      fr: (
        one: "\(moved)\u{202F}; dans l’autre, il serait \(advices).",
        other: "\(moved)\u{202F}; dans les \(count) autres, il serait \(advices)."
      ))
  }

  private func weightRange(dimension: String, low: String, high: String, now: String) -> String {
    say(
      en: "\(dimension): the level stays the same with a weight from \(low) to \(high) (now "
        + "\(now)).",
      fr: "\(dimension)\u{A0}: le niveau reste le même avec un poids de \(low) à \(high) "
        + "(aujourd’hui \(now)).")
  }

  private var weightsAny: String { say(en: "Any weights", fr: "Poids quelconques") }

  private var weightsNear: String {
    say(en: "Close to the questionnaire’s", fr: "Poids proches du questionnaire")
  }
}

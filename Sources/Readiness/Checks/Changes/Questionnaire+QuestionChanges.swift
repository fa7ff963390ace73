import Localization

/// What changed in one question.
extension Questionnaire {
  /// - Parameters:
  ///   - before: the question here.
  ///   - after: the question of the same id in the new version.
  func changes(of before: Question, to after: Question, in new: Questionnaire)
    -> [QuestionnaireChange]
  {
    let subject = "question \(after.id)"
    let conditions = (before.when.map(key) ?? "always", after.when.map(new.key) ?? "always")
    let asked = [before, after].map { $0.ask.isEmpty ? "anyone" : $0.ask.joined(separator: ", ") }
    let homes = (dimension(of: before).id, new.dimension(of: after).id)
    var changes = [
      QuestionnaireChange.value(subject, "dimension", homes.0, homes.1) { $0 },
      .value(subject, "weight", before.weight, after.weight) { "\($0)" },
      .value(subject, "asked if", conditions.0, conditions.1) { $0 },
      .value(subject, "asked of", asked[0], asked[1]) { $0 },
      .value(
        subject, "dont-know as lowest", before.countsNotKnowingAsLowest,
        after.countsNotKnowingAsLowest
      ) { $0 ? "yes" : "no" },
      .value(
        subject, "not-applicable", before.mayBeNotApplicable, after.mayBeNotApplicable,
        after.mayBeNotApplicable ? .counts : .answers
      ) { $0 ? "offered" : "not offered" },
    ].compactMap { $0 }
    if before.text != after.text {
      changes.append(
        says(before.text, after.text, atLeast: 0.5)
          ? .words(subject, "is worded differently") : .answers(subject, "asks something else"))
    }
    changes += kindChanges(subject, before.kind, after.kind)
    if before.actions.map(key) != after.actions.map(new.key) {
      changes.append(.counts(subject, "has other actions; plans change, scores do not"))
    }
    return changes
  }

  private func kindChanges(
    _ subject: String, _ before: Question.Kind, _ after: Question.Kind
  ) -> [QuestionnaireChange] {
    switch (before, after) {
    case (.choice(let old), .choice(let new)): lineChanges(subject, old, new)
    case (.multiple(let old), .multiple(let new)): optionChanges(subject, old, new)
    case (.yesNo(let old), .yesNo(let new)):
      [
        .value(subject, "score of yes", old.yes, new.yes, text: decimalNotation),
        .value(subject, "score of no", old.no, new.no, text: decimalNotation),
      ].compactMap { $0 }
    case (.number(let old), .number(let new)): numberChanges(subject, old, new)
    case (.text, .text): []
    default: [.answers(subject, "is of another type")]
    }
  }

  private func lineChanges(
    _ subject: String, _ old: [ChoiceOption], _ new: [ChoiceOption]
  ) -> [QuestionnaireChange] {
    if old.count != new.count {
      return [.answers(subject, "has \(new.count) lines, not \(old.count)")]
    }
    return zip(old, new).enumerated().flatMap { index, pair -> [QuestionnaireChange] in
      let line = "line \(index + 1)"
      var changes: [QuestionnaireChange] = []
      if let moved = old.firstIndex(where: { $0.text == pair.1.text }) {
        if moved != index {
          changes.append(.answers(subject, "\(line) is what line \(moved + 1) was"))
        }
      } else {
        changes.append(
          says(pair.0.text, pair.1.text, atLeast: 0.8)
            ? .words(subject, "\(line) is worded differently")
            : .answers(subject, "\(line) says something else"))
      }
      let score = QuestionnaireChange.value(
        subject, "score of \(line)", pair.0.score, pair.1.score
      ) { $0.short }
      return changes + (score.map { [$0] } ?? [])
    }
  }

  private func optionChanges(
    _ subject: String, _ old: MultipleChoice, _ new: MultipleChoice
  ) -> [QuestionnaireChange] {
    let gone = old.options.filter { option in !new.options.contains { $0.id == option.id } }
    var changes = gone.map { QuestionnaireChange.answers(subject, "option \($0.id) is gone") }
    for option in new.options {
      guard let before = old.options.first(where: { $0.id == option.id }) else {
        changes.append(.counts(subject, "option \(option.id) is new"))
        continue
      }
      if !says(before.text, option.text, atLeast: 0.8) {
        changes.append(.answers(subject, "option \(option.id) says something else"))
      }
      changes += [
        .value(
          subject, "points of \(option.id)", before.points, option.points, text: decimalNotation),
        .value(
          subject, "option \(option.id)", before.isExclusive, option.isExclusive, .answers
        ) { $0 ? "alone" : "with others" },
      ].compactMap { $0 }
    }
    return changes
      + [.value(subject, "full", old.full, new.full, text: decimalNotation)].compactMap { $0 }
  }

  private func numberChanges(
    _ subject: String, _ old: NumberField, _ new: NumberField
  ) -> [QuestionnaireChange] {
    func text(_ range: ClosedRange<Double>) -> String {
      "\(decimalNotation(range.lowerBound)) to \(decimalNotation(range.upperBound))"
    }
    func text(_ scale: Scale?) -> String {
      scale.map { scale in
        "{"
          + scale.knots.map { "\(decimalNotation($0.number)): \(decimalNotation($0.score))" }
          .joined(separator: ", ") + "}"
      } ?? "none"
    }
    let isNarrower =
      new.range.lowerBound > old.range.lowerBound || new.range.upperBound < old.range.upperBound
    var changes = [
      QuestionnaireChange.value(
        subject, "range", old.range, new.range, isNarrower ? .answers : .counts, text: text),
      .value(subject, "scale", text(old.scale), text(new.scale)) { $0 },
    ].compactMap { $0 }
    if old.unit != new.unit { changes.append(.answers(subject, "counts another unit")) }
    return changes
  }

  /// Whether two texts share so much of their words, in the first language, that they may be
  /// taken to say the same.
  private func says(_ old: LocalizedText, _ new: LocalizedText, atLeast share: Double) -> Bool {
    let language = languages[0]
    return TokenizedText(old.text(in: language))
      .diceCoefficient(with: TokenizedText(new.text(in: language))) >= share
  }

  private func key(_ action: Action) -> String {
    let needs = action.needs.map { "\(questions[$0.question].id) \($0.step)" }
    let days = action.from.map { "\($0): \(action.days[$0]?.count ?? 0)" }
    return ([action.id, "\(action.to)", action.owner ?? "", "\(action.isNoRegret)"] + days + needs)
      .joined(separator: ";")
  }
}

import Localization

/// What changed in one question.
extension Questionnaire {
  /// - Parameters:
  ///   - before: the question here.
  ///   - after: the question of the same id in the new version.
  func changes(of before: Question, to after: Question, in new: Questionnaire)
    -> [QuestionnaireChange]
  {
    let subject = Wording.part("question", after.id)
    let conditions = (condition(of: before), new.condition(of: after))
    let asked = [before, after].map { question in
      question.ask.isEmpty
        ? Wording(en: "anyone", fr: "tout le monde")
        : .same(question.ask.joined(separator: ", "))
    }
    let homes = (dimension(of: before).id, new.dimension(of: after).id)
    var changes = [
      QuestionnaireChange.value(subject, .same("dimension"), homes.0, homes.1) { .same($0) },
      .value(subject, .weight, before.weight, after.weight) { .same("\($0)") },
      .value(
        subject, Wording(en: "asked if", fr: "posée si"), conditions.0, conditions.1
      ) { $0 },
      .value(subject, Wording(en: "asked of", fr: "posée à"), asked[0], asked[1]) { $0 },
      .value(
        subject, Wording(en: "dont-know as lowest", fr: "ne pas savoir compte comme le plus bas"),
        before.countsNotKnowingAsLowest, after.countsNotKnowingAsLowest
      ) { $0 ? Wording(en: "yes", fr: "oui") : Wording(en: "no", fr: "non") },
      .value(
        subject, .same("not-applicable"), before.mayBeNotApplicable, after.mayBeNotApplicable,
        after.mayBeNotApplicable ? .counts : .answers
      ) {
        $0
          ? Wording(en: "offered", fr: "proposé") : Wording(en: "not offered", fr: "non proposé")
      },
    ].compactMap { $0 }
    if before.text != after.text {
      changes.append(
        says(before.text, after.text, atLeast: 0.5)
          ? .words(
            subject, Wording(en: "is worded differently", fr: "est formulée autrement"))
          : .answers(
            subject, Wording(en: "asks something else", fr: "demande autre chose")))
    }
    changes += kindChanges(subject, before.kind, after.kind)
    if before.actions.map(key) != after.actions.map(new.key) {
      changes.append(
        .counts(
          subject,
          Wording(
            en: "has other actions; plans change, scores do not",
            fr: "a d’autres actions\u{202F}; les plans changent, pas les notes")))
    }
    return changes
  }

  /// When a question is asked.
  private func condition(of question: Question) -> Wording {
    question.when.map { Wording(en: key($0), fr: key($0, in: .french)) }
      ?? Wording(en: "always", fr: "toujours")
  }

  private func kindChanges(
    _ subject: Wording, _ before: Question.Kind, _ after: Question.Kind
  ) -> [QuestionnaireChange] {
    switch (before, after) {
    case (.choice(let old), .choice(let new)): lineChanges(subject, old, new)
    case (.multiple(let old), .multiple(let new)): optionChanges(subject, old, new)
    case (.yesNo(let old), .yesNo(let new)):
      [
        .value(
          subject, Wording(en: "score of yes", fr: "note de oui"), old.yes, new.yes,
          text: Wording.same),
        .value(
          subject, Wording(en: "score of no", fr: "note de non"), old.no, new.no,
          text: Wording.same),
      ].compactMap { $0 }
    case (.number(let old), .number(let new)): numberChanges(subject, old, new)
    case (.text, .text): []
    default:
      [.answers(subject, Wording(en: "is of another type", fr: "est d’un autre type"))]
    }
  }

  private func lineChanges(
    _ subject: Wording, _ old: [ChoiceOption], _ new: [ChoiceOption]
  ) -> [QuestionnaireChange] {
    if old.count != new.count {
      return [
        .answers(
          subject,
          Wording(
            en: "has \(new.count) answers, not \(old.count)",
            fr: "a \(new.count) réponses, et non \(old.count)"))
      ]
    }
    return zip(old, new).enumerated().flatMap { index, pair -> [QuestionnaireChange] in
      let line = index + 1
      var changes: [QuestionnaireChange] = []
      if let moved = old.firstIndex(where: { $0.text == pair.1.text }) {
        if moved != index {
          changes.append(
            .answers(
              subject,
              Wording(
                en: "answer \(line) is what answer \(moved + 1) was",
                fr: "la réponse \(line) est ce qu’était la réponse \(moved + 1)")))
        }
      } else {
        changes.append(
          says(pair.0.text, pair.1.text, atLeast: 0.8)
            ? .words(
              subject,
              Wording(
                en: "answer \(line) is worded differently",
                fr: "la réponse \(line) est formulée autrement"))
            : .answers(
              subject,
              Wording(
                en: "answer \(line) says something else",
                fr: "la réponse \(line) dit autre chose")))
      }
      let score = QuestionnaireChange.value(
        subject, Wording(en: "score of answer \(line)", fr: "note de la réponse \(line)"),
        pair.0.score, pair.1.score
      ) { .same(roundedAwayFromZero($0 * 100) / 100) }
      return changes + (score.map { [$0] } ?? [])
    }
  }

  private func optionChanges(
    _ subject: Wording, _ old: MultipleChoice, _ new: MultipleChoice
  ) -> [QuestionnaireChange] {
    let gone = old.options.filter { option in !new.options.contains { $0.id == option.id } }
    var changes = gone.map { option in
      QuestionnaireChange.answers(
        subject,
        Wording(en: "option \(option.id) is gone", fr: "l’option \(option.id) n’y est plus"))
    }
    for option in new.options {
      guard let before = old.options.first(where: { $0.id == option.id }) else {
        changes.append(
          .counts(
            subject,
            Wording(en: "option \(option.id) is new", fr: "l’option \(option.id) est nouvelle")))
        continue
      }
      if !says(before.text, option.text, atLeast: 0.8) {
        changes.append(
          .answers(
            subject,
            Wording(
              en: "option \(option.id) says something else",
              fr: "l’option \(option.id) dit autre chose")))
      }
      changes += [
        .value(
          subject, Wording(en: "points of \(option.id)", fr: "points de \(option.id)"),
          before.points, option.points, text: Wording.same),
        .value(
          subject, Wording(en: "option \(option.id)", fr: "option \(option.id)"),
          before.isExclusive, option.isExclusive, .answers
        ) {
          $0 ? Wording(en: "alone", fr: "seule") : Wording(en: "with others", fr: "avec d’autres")
        },
      ].compactMap { $0 }
    }
    return changes
      + [.value(subject, .same("full"), old.full, new.full, text: Wording.same)]
      .compactMap { $0 }
  }

  private func numberChanges(
    _ subject: Wording, _ old: NumberField, _ new: NumberField
  ) -> [QuestionnaireChange] {
    func text(_ range: ClosedRange<Double>) -> Wording {
      let (low, high) = (decimalNotation(range.lowerBound), decimalNotation(range.upperBound))
      return Wording(en: "\(low) to \(high)", fr: "\(low) à \(high)")
    }
    func text(_ scale: Scale?) -> Wording {
      scale.map { scale in
        .same(
          "{"
            + scale.knots.map { "\(decimalNotation($0.number)): \(decimalNotation($0.score))" }
            .joined(separator: ", ") + "}")
      } ?? Wording(en: "none", fr: "aucune")
    }
    let isNarrower =
      new.range.lowerBound > old.range.lowerBound || new.range.upperBound < old.range.upperBound
    var changes = [
      QuestionnaireChange.value(
        subject, Wording(en: "range", fr: "étendue"), old.range, new.range,
        isNarrower ? .answers : .counts, text: text),
      .value(subject, Wording(en: "scale", fr: "échelle"), text(old.scale), text(new.scale)) { $0 },
    ].compactMap { $0 }
    if old.unit != new.unit {
      changes.append(
        .answers(subject, Wording(en: "counts another unit", fr: "compte une autre unité")))
    }
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

import Localization

/// What changed in meaning from one version of a questionnaire to another.
package struct QuestionnaireDifference: Sendable {
  package let old: Questionnaire
  package let new: Questionnaire

  /// The changes in the order of the new questionnaire.
  package let changes: [QuestionnaireChange]

  /// The ids of the questions whose earlier answers no longer mean the same.
  package let outdated: [String]

  package init(_ old: Questionnaire, _ new: Questionnaire) {
    self.old = old
    self.new = new
    var changes = old.wholeChanges(to: new)
    changes += old.dimensionChanges(to: new)
    var outdated: [String] = []
    for question in new.questions {
      guard let before = old.index(of: question.id) else {
        changes.append(.counts(.part("question", question.id), .isNew))
        continue
      }
      let own = old.changes(of: old.questions[before], to: question, in: new)
      if own.contains(where: { $0.effect == .answers }) { outdated.append(question.id) }
      changes += own
    }
    for question in old.questions where new.index(of: question.id) == nil {
      changes.append(
        .counts(
          .part("question", question.id),
          Wording(
            en: "is gone; stored answers to it no longer count",
            fr: "n’y est plus\u{202F}; les réponses conservées ne comptent plus")))
    }
    self.changes = changes + old.gateChanges(to: new) + old.riskChanges(to: new)
    self.outdated = outdated
  }

  /// Whether anything means something else, so that `version` must be raised.
  package var changesMeaning: Bool { changes.contains { $0.effect != .none } }
}

// MARK: - The whole and its parts

extension Questionnaire {
  fileprivate func wholeChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    let levels = listChanges(self.levels, new.levels, "level", id: \.id) { before, after in
      [
        .value(
          .part("level", after.id), .same("from"), before.from, after.from, text: Wording.same)
      ].compactMap { $0 }
    }
    let chains = [self, new].map { model in model.prerequisiteChain.map { model.questions[$0].id } }
    return [
      QuestionnaireChange.value(.same("questionnaire"), .same("id"), id, new.id) { .same($0) },
      .value(
        Wording(en: "chain", fr: "chaîne"), .same(""), chains[0], chains[1]
      ) { .same($0.joined(separator: ", ")) },
    ].compactMap { $0 } + levels
  }

  fileprivate func dimensionChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    listChanges(dimensions, new.dimensions, "dimension", id: \.id) { before, after in
      [
        .value(.part("dimension", after.id), .weight, before.weight, after.weight) {
          .same("\($0)")
        }
      ].compactMap { $0 }
    }
  }

  fileprivate func gateChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    listChanges(gates, new.gates, "blocking condition", id: \.id) { before, after in
      let subject = Wording.part("blocking condition", after.id)
      let tests = (key(before.when), new.key(after.when))
      return [
        tests.0 == tests.1
          ? nil
          : .counts(
            subject,
            Wording(en: "applies in other cases", fr: "s’applique dans d’autres cas")),
        QuestionnaireChange.value(
          subject, Wording(en: "level", fr: "niveau"), before.level.map { levels[$0].id },
          after.level.map { new.levels[$0].id }
        ) { $0.map(Wording.same) ?? .none },
        .value(
          subject, Wording(en: "advice", fr: "conseil"), before.advice, after.advice
        ) { ($0?.rawValue).map(Wording.same) ?? .none },
      ].compactMap { $0 }
    }
  }

  fileprivate func riskChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    let policies = (advice, new.advice)
    let advice = Wording(en: "advice", fr: "conseil")
    var changes = [
      QuestionnaireChange.value(
        advice, .same("absence-cut"), policies.0.absenceCut, policies.1.absenceCut,
        text: Wording.same),
      .value(
        advice, .same("launch-cut"), policies.0.launchCut, policies.1.launchCut,
        text: Wording.same),
      .value(
        advice, Wording(en: "needs for go", fr: "«\u{A0}needs\u{A0}» de go"),
        policies.0.levelForGo.map { levels[$0].id },
        policies.1.levelForGo.map { new.levels[$0].id }
      ) { $0.map(Wording.same) ?? .none },
      .value(
        advice, Wording(en: "needs for test", fr: "«\u{A0}needs\u{A0}» de test"),
        policies.0.levelForTest.map { levels[$0].id },
        policies.1.levelForTest.map { new.levels[$0].id }
      ) { $0.map(Wording.same) ?? .none },
    ].compactMap { $0 }
    for (name, path) in [("absence", \Risks.absence), ("launch", \.launch)] {
      let scenarios = [risks, new.risks].map { $0?[keyPath: path].scenarios ?? [] }
      changes += listChanges(
        scenarios[0], scenarios[1], "\(name) scenario", id: \.id
      ) { before, after in
        key(before) == new.key(after)
          ? []
          : [
            .counts(
              .part("\(name) scenario", after.id),
              Wording(en: "depends on something else", fr: "dépend d’autre chose"))
          ]
      }
    }
    return changes
  }

  /// What came, went and changed in a list of things with ids.
  private func listChanges<Element>(
    _ old: some Sequence<Element>, _ new: some Sequence<Element>, _ kind: String,
    id: (Element) -> String, changes: (Element, Element) -> [QuestionnaireChange]
  ) -> [QuestionnaireChange] {
    new.flatMap { after -> [QuestionnaireChange] in
      guard let before = old.first(where: { id($0) == id(after) }) else {
        return [.counts(.part(kind, id(after)), .isNew)]
      }
      return changes(before, after)
    }
      + old.filter { before in !new.contains { id($0) == id(before) } }
      .map { .counts(.part(kind, id($0)), .isGone) }
  }
}

// MARK: - Keys

extension Questionnaire {
  /// A condition as a text that is the same for the same meaning, questions by their ids.
  func key(_ condition: Condition, in language: Language = .english) -> String {
    switch condition {
    case .all(let parts):
      let all = parts.map { key($0, in: language) }
      return "(" + all.joined(separator: language.say(en: " and ", fr: " et ")) + ")"
    case .any(let parts):
      let all = parts.map { key($0, in: language) }
      return "(" + all.joined(separator: language.say(en: " or ", fr: " ou ")) + ")"
    case .not(let part):
      return language.say(en: "not ", fr: "non ") + key(part, in: language)
    case .test(let question, let test):
      return questions[question].id + " " + key(test, question, in: language)
    }
  }

  private func key(
    _ test: Condition.Test, _ question: QuestionIndex, in language: Language
  ) -> String {
    switch test {
    case .lines(let lines):
      let list = language.alternatives(lines.sorted().map(String.init))
      return language.say(en: "is answer \(list)", fr: "est la réponse \(list)")
    case .lineAtLeast(let line):
      let lines = language.lines(line...max(line, questions[question].lineCount))
      return language.say(en: "is \(lines)", fr: "est \(lines)")
    case .lineAtMost(let line):
      let lines = language.lines(min(1, line)...line)
      return language.say(en: "is \(lines)", fr: "est \(lines)")
    case .yesNo(true): return language.say(en: "yes", fr: "oui")
    case .yesNo(false): return language.say(en: "no", fr: "non")
    case .includesAny(let options):
      let list = language.alternatives(options.map { optionID($0, of: question) })
      return language.say(en: "includes \(list)", fr: "comprend \(list)")
    case .number(let bound, let number):
      return "\(bound.rawValue) \(decimalNotation(number))"
    }
  }

  private func optionID(_ option: OptionIndex, of question: QuestionIndex) -> String {
    guard case .multiple(let multiple) = questions[question].kind else { return "" }
    return multiple.options[option].id
  }

  fileprivate func key(_ scenario: Scenario) -> String {
    func items(_ items: [Scenario.Item]) -> String {
      items.map { "\($0.rises ? "+" : "-")\(questions[$0.question].id)*\($0.weight)" }.sorted()
        .joined(separator: " ")
    }
    return switch scenario.basis {
    case .level(let level): "\(scenario.weight) level \(items(level))"
    case .parts(let likelihood, let impact):
      "\(scenario.weight) likelihood \(items(likelihood)) impact \(items(impact))"
    }
  }
}

// MARK: - Words

extension Wording {
  static let isNew = Wording(en: "is new", fr: "n’y était pas")
  fileprivate static let isGone = Wording(en: "is gone", fr: "n’y est plus")
  fileprivate static let none = Wording(en: "none", fr: "aucun")
  static let weight = Wording(en: "weight", fr: "poids")
}

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
        changes.append(.counts("question \(question.id)", "is new"))
        continue
      }
      let own = old.changes(of: old.questions[before], to: question, in: new)
      if own.contains(where: { $0.effect == .answers }) { outdated.append(question.id) }
      changes += own
    }
    for question in old.questions where new.index(of: question.id) == nil {
      changes.append(
        .counts("question \(question.id)", "is gone; stored answers to it no longer count"))
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
        .value("level \(after.id)", "from", before.from, after.from, text: decimalNotation)
      ].compactMap { $0 }
    }
    let chains = [self, new].map { model in model.prerequisiteChain.map { model.questions[$0].id } }
    return [
      QuestionnaireChange.value("questionnaire", "id", id, new.id) { "'\($0)'" },
      .value("chain", "of", chains[0], chains[1]) { $0.joined(separator: ", ") },
    ].compactMap { $0 } + levels
  }

  fileprivate func dimensionChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    listChanges(dimensions, new.dimensions, "dimension", id: \.id) { before, after in
      [
        .value("dimension \(after.id)", "weight", before.weight, after.weight) { "\($0)" }
      ].compactMap { $0 }
    }
  }

  fileprivate func gateChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    listChanges(gates, new.gates, "gate", id: \.id) { before, after in
      let subject = "gate \(after.id)"
      let tests = (key(before.when), new.key(after.when))
      return [
        tests.0 == tests.1 ? nil : .counts(subject, "fires in other cases"),
        QuestionnaireChange.value(
          subject, "level", before.level.map { levels[$0].id },
          after.level.map { new.levels[$0].id }
        ) { $0 ?? "none" },
        .value(subject, "advice", before.advice, after.advice) { $0?.rawValue ?? "none" },
      ].compactMap { $0 }
    }
  }

  fileprivate func riskChanges(to new: Questionnaire) -> [QuestionnaireChange] {
    let policies = (advice, new.advice)
    var changes = [
      QuestionnaireChange.value(
        "advice", "absence-cut", policies.0.absenceCut, policies.1.absenceCut,
        text: decimalNotation),
      .value(
        "advice", "launch-cut", policies.0.launchCut, policies.1.launchCut, text: decimalNotation),
      .value(
        "advice", "needs for go", policies.0.levelForGo.map { levels[$0].id },
        policies.1.levelForGo.map { new.levels[$0].id }
      ) { $0 ?? "none" },
      .value(
        "advice", "needs for test", policies.0.levelForTest.map { levels[$0].id },
        policies.1.levelForTest.map { new.levels[$0].id }
      ) { $0 ?? "none" },
    ].compactMap { $0 }
    for (name, path) in [("absence", \Risks.absence), ("launch", \.launch)] {
      let scenarios = [risks, new.risks].map { $0?[keyPath: path].scenarios ?? [] }
      changes += listChanges(
        scenarios[0], scenarios[1], "\(name) scenario", id: \.id
      ) { before, after in
        key(before) == new.key(after)
          ? [] : [.counts("\(name) scenario \(after.id)", "depends on something else")]
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
        return [.counts("\(kind) \(id(after))", "is new")]
      }
      return changes(before, after)
    }
      + old.filter { before in !new.contains { id($0) == id(before) } }
      .map { .counts("\(kind) \(id($0))", "is gone") }
  }
}

// MARK: - Keys

extension Questionnaire {
  /// A condition as a text that is the same for the same meaning, questions by their ids.
  func key(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): "(" + parts.map(key).joined(separator: " and ") + ")"
    case .any(let parts): "(" + parts.map(key).joined(separator: " or ") + ")"
    case .not(let part): "not " + key(part)
    case .test(let question, let test): questions[question].id + " " + key(test, question)
    }
  }

  private func key(_ test: Condition.Test, _ question: QuestionIndex) -> String {
    switch test {
    case .lines(let lines): "on line " + lines.sorted().map(String.init).joined(separator: " or ")
    case .lineAtLeast(let line): "on line \(line) or higher"
    case .lineAtMost(let line): "on line \(line) or lower"
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .includesAny(let options):
      "includes " + options.map { optionID($0, of: question) }.joined(separator: " or ")
    case .number(let bound, let number): "\(bound.rawValue) \(decimalNotation(number))"
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

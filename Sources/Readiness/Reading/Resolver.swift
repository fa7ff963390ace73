import YAML

/// Reads what refers to questions, once all of them are known.
struct Resolver {
  let context: ReadingContext
  let roles: ReferenceTable<Role>
  let levels: ReferenceTable<Level>
  let drafts: PerQuestion<QuestionDraft>
  let questionTable: ReferenceTable<Question>

  var log: FaultLog { context.log }

  /// The questions with their conditions and the needs of their actions.
  func questions() -> [Question] {
    var table = ReferenceTable<Action>("action")
    let result = drafts.indexed().compactMap { index, draft -> Question? in
      let when = draft.when.flatMap { condition($0, of: index) }
      let needs = draft.needs.map { ($0.action, readNeeds($0.node, of: index)) }
      guard var question = draft.question else { return nil }
      question.when = when
      for (action, read) in needs { question.actions[action].needs = read }
      return question
    }
    for node in drafts.flatMap(\.actionIDs) { table.declare(node, log) }
    if result.count == drafts.count { reportCycles(in: PerQuestion(result)) }
    return result
  }

  /// The question that an entry's key names.
  func question(_ key: Node) -> QuestionIndex? { questionTable.resolve(key, log) }

  /// A question whose answers have a score.
  func questionWithScore(_ node: Node) -> QuestionIndex? {
    guard let index = question(node) else { return nil }
    if !drafts[index].hasScore {
      log.report(.noScore(node.text), at: node.range)
    }
    return index
  }

  func prerequisiteChain(_ node: Node?) -> [QuestionIndex] {
    var seen: [QuestionIndex: Node] = [:]
    let chain = log.list(node, of: "questions", mayBeEmpty: true) { element -> QuestionIndex? in
      guard let index = questionWithScore(element) else { return nil }
      if let first = seen.updateValue(element, forKey: index) {
        log.report(
          .repeatedReference(element.text, to: "question"), at: element.range,
          note: .init(.first(element.text), at: first.range))
      }
      return index
    }
    return chain ?? []
  }

  private func readNeeds(_ node: Node, of own: QuestionIndex) -> [Action.Need] {
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from question to step") ?? []
    }
    return node.entries.compactMap { entry in
      if entry.value.isEmpty {
        log.report(.emptyValue(key: entry.key.text), at: entry.key.range)
        return nil
      }
      let step = log.wholeNumber(entry.value, in: 1...5)
      guard let question = questionWithScore(entry.key) else { return nil }
      if question == own {
        log.report(.ownQuestion(entry.key.text), at: entry.key.range)
        return nil
      }
      return step.map { Action.Need(question: question, step: $0) }
    }
  }
}

// MARK: - Gates and advice

extension Resolver {
  func gates(_ node: Node?) -> [Gate] {
    var table = ReferenceTable<Gate>("blocking condition")
    let gates = log.list(node, of: "gates", mayBeEmpty: true) { element -> Gate? in
      guard let fields = MappingReader(element, GateKeys.table, context) else { return nil }
      let id = table.declare(fields.read(\.id), log)
      let title = fields.read(\.title)
      let when = fields.read(\.when).flatMap { condition($0, of: nil) }
      let level = levels.resolve(fields.read(\.level), log)
      let advice = fields.read(\.advice)
      if fields.lacks(\.level), fields.lacks(\.advice) {
        log.report(.gateWithoutEffect, at: element.headRange)
      }
      let reason = fields.read(\.reason)
      guard let when, let reason else { return nil }
      return Gate(
        id: id, title: title, when: when, level: level, advice: advice, reason: reason)
    }
    return gates ?? []
  }

  func advice(_ fields: MappingReader<AdviceKeys>?) -> AdvicePolicy {
    let needs = fields.read(\.needs)
    let askAgain = fields.read(\.askAgain)
    return AdvicePolicy(
      absenceCut: fields.read(\.absenceCut), launchCut: fields.read(\.launchCut),
      levelForGo: levels.resolve(needs.read(\.go), log),
      levelForTest: levels.resolve(needs.read(\.test), log),
      askAgain: [
        .wait: askAgain.read(\.wait), .prepare: askAgain.read(\.prepare),
        .test: askAgain.read(\.test), .go: askAgain.read(\.go),
      ])
  }
}

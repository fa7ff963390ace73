import Localization
import YAML

/// Reads what refers to questions, once all of them are known.
struct Resolver {
  let log: FaultLog
  let texts: TextReader
  let roles: ReferenceTable
  let levels: ReferenceTable
  let drafts: [QuestionDraft]
  let questionTable: ReferenceTable

  /// The questions with their conditions and the needs of their actions.
  func questions() -> [Question] {
    var table = ReferenceTable("action")
    let result = drafts.enumerated().compactMap { position, draft -> Question? in
      let when = draft.when.flatMap { condition($0, askedAt: position) }
      let needs = draft.needs.map { ($0.action, readNeeds($0.node, of: position)) }
      guard var question = draft.question else { return nil }
      question.when = when
      for (action, read) in needs { question.actions[action].needs = read }
      return question
    }
    for node in drafts.flatMap(\.actionIDs) { table.declare(node, log) }
    if result.count == drafts.count { reportCircles(in: result) }
    return result
  }

  /// The position of a question that an entry's key names.
  func question(_ key: Node) -> Int? { questionTable.resolve(key, log) }

  /// The position of a question whose answers have a score.
  func questionWithScore(_ node: Node) -> Int? {
    guard let position = question(node) else { return nil }
    if !drafts[position].hasScore {
      log.report(.noScore(node.text), at: node.range)
    }
    return position
  }

  func prerequisiteChain(_ node: Node?) -> [Int] {
    var seen: [Int: Node] = [:]
    let prerequisiteChain = log.list(node, of: "questions", mayBeEmpty: true) { element -> Int? in
      guard let position = questionWithScore(element) else { return nil }
      if let first = seen.updateValue(element, forKey: position) {
        log.report(
          .repeatedReference(element.text, to: "question"), at: element.range,
          note: .init("the first '\(element.text)' is here", at: first.range))
      }
      return position
    }
    return prerequisiteChain ?? []
  }

  private func readNeeds(_ node: Node, of position: Int) -> [Action.Need] {
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
      if question == position {
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
    var table = ReferenceTable("gate")
    let gates = log.list(node, of: "gates", mayBeEmpty: true) { element -> Gate? in
      guard let fields = MappingReader(element, .gate, log) else { return nil }
      let id = table.declare(fields["id"], log)
      let when = fields["when"].flatMap { condition($0, askedAt: nil) }
      let level = levels.resolve(fields["level"], log)
      let advice = log.word(fields["advice"], for: "advice", Self.advices)
      if !fields.has("level"), !fields.has("advice"), !element.isIncomplete {
        log.report(.gateWithoutEffect, at: element.headRange)
      }
      let reason = texts.text(fields["reason"])
      guard let when, let reason else { return nil }
      return Gate(id: id, when: when, level: level, advice: advice, reason: reason)
    }
    return gates ?? []
  }

  func advice(_ node: Node?) -> AdvicePolicy {
    let fields = node.flatMap { MappingReader($0, .advice, log) }
    let needs = fields?["needs"].flatMap { MappingReader($0, .adviceNeeds, log) }
    let askAgain = fields?["ask-again"].flatMap { MappingReader($0, .askAgain, log) }
    var days: [Advice: Int] = [.wait: 180, .prepare: 30, .test: 45, .go: 90]
    for advice in Advice.allCases {
      if let given = log.wholeNumber(askAgain?[advice.rawValue], in: 1...Limits.askAgainDays) {
        days[advice] = given
      }
    }
    return AdvicePolicy(
      absenceCut: log.number(fields?["absence-cut"], in: 0...100) ?? 50,
      launchCut: log.number(fields?["launch-cut"], in: 0...100) ?? 50,
      levelForGo: levels.resolve(needs?["go"], log),
      levelForTest: levels.resolve(needs?["test"], log),
      askAgain: days)
  }

  private static let advices: KeyValuePairs<String, Advice> = [
    "wait": .wait, "prepare": .prepare, "test": .test, "go": .go,
  ]
}

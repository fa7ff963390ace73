import Localization
import YAML

/// Reading of conditions.
extension Resolver {
  /// Reads a condition.
  ///
  /// - Parameter owner: the question whose `when` it is, which may only test earlier
  ///   questions; nil for a gate, which may test any.
  func condition(_ node: Node, of owner: QuestionIndex?) -> Condition? {
    guard node.kind == .mapping else {
      guard node.kind == .scalar, let meant = Self.condition(meantBy: node.text) else {
        return log.wrongType(node, "a condition, '{question: test}'")
      }
      log.report(.formula(node.text.excerpt, meant: meant), at: node.range)
      return nil
    }
    if node.entries.isEmpty, !node.isIncomplete {
      log.report(.emptyList("tests"), at: node.headRange)
      return nil
    }
    let keys = ConditionKeys.table.keys
    let parts = node.entries.map { entry -> Condition? in
      if entry.value.isEmpty {
        log.report(.emptyValue(key: entry.key.text), at: entry.key.range)
        return nil
      }
      // The id of a question, which is reported there.
      if questionTable.has(entry.key.text), ConditionKeys.table.names.contains(entry.key.text) {
        return nil
      }
      return switch entry.key.text {
      case keys.any.name: conditions(entry.value, of: owner).map { .any($0) }
      case keys.all.name: conditions(entry.value, of: owner).map { .all($0) }
      case keys.not.name: condition(entry.value, of: owner).map { .not($0) }
      default: test(entry, of: owner)
      }
    }
    let read = parts.compactMap { $0 }
    guard read.count == parts.count else { return nil }
    return read.count == 1 ? read[0] : .all(read)
  }

  private func conditions(_ node: Node, of owner: QuestionIndex?) -> [Condition]? {
    let read = log.list(node, of: "conditions") { element in
      condition(element, of: owner)
    }
    return read?.count == node.elements.count ? read : nil
  }

  private func test(_ entry: Node.Entry, of owner: QuestionIndex?) -> Condition? {
    guard let tested = question(entry.key) else { return nil }
    let draft = drafts[tested]
    if let owner, tested >= owner {
      let id = entry.key.text
      log.report(tested == owner ? .ownQuestion(id) : .laterQuestion(id), at: entry.key.range)
    }
    if entry.value.kind == .refused { return nil }
    switch draft.type {
    case .choice: return lineTest(entry, of: tested)
    case .yesNo:
      guard entry.value.kind == .scalar else { return wrongTest(entry, .yesNo) }
      return log.yesOrNo(entry.value).map { .test(question: tested, .yesNo($0)) }
    case .multiple: return optionTest(entry, of: tested)
    case .number: return numberTest(entry, of: tested)
    case .text:
      log.report(.untestable(entry.key.text), at: entry.key.range)
      return nil
    case nil: return nil
    }
  }

  private func wrongTest(_ entry: Node.Entry, _ type: QuestionType) -> Condition? {
    log.report(
      QuestionnaireFault.wrongTest(question: entry.key.text, type: type.rawValue),
      at: entry.value.headRange)
    return nil
  }
}

// MARK: - Tests by the type of the question

extension Resolver {
  private func lineTest(_ entry: Node.Entry, of tested: QuestionIndex) -> Condition? {
    let lines = 1...(drafts[tested].lineCount ?? Limits.options)
    switch entry.value.kind {
    case .scalar:
      if Double(decimal: entry.value.text) == nil { return wrongTest(entry, .choice) }
      return log.wholeNumber(entry.value, in: lines).map {
        .test(question: tested, .lines([$0]))
      }
    case .sequence:
      return log.list(entry.value, of: "answers") { log.wholeNumber($0, in: lines) }
        .map { .test(question: tested, .lines($0)) }
    case .mapping:
      return tests(entry, .choice) { key, value in
        log.wholeNumber(value, in: lines).flatMap { line in
          switch Condition.Bound(rawValue: key) {
          case .atLeast: .test(question: tested, .lineAtLeast(line))
          case .atMost: .test(question: tested, .lineAtMost(line))
          case .above, .below, nil: nil
          }
        }
      }
    case .refused: return nil
    }
  }

  private func optionTest(_ entry: Node.Entry, of tested: QuestionIndex) -> Condition? {
    guard entry.value.kind == .mapping else { return wrongTest(entry, .multiple) }
    let options = drafts[tested].options
    return tests(entry, .multiple) { _, value in
      let named =
        value.kind == .scalar
        ? options.resolve(value, log).map { [$0] }
        : log.list(value, of: "options") { options.resolve($0, log) }
      return named.map { .test(question: tested, .includesAny($0)) }
    }
  }

  private func numberTest(_ entry: Node.Entry, of tested: QuestionIndex) -> Condition? {
    guard entry.value.kind == .mapping else { return wrongTest(entry, .number) }
    return tests(entry, .number) { key, value in
      guard let bound = Condition.Bound(rawValue: key) else { return nil }
      return log.number(value).map { .test(question: tested, .number(bound, $0)) }
    }
  }

  /// Reads the tests of a mapping, all of which must hold.
  private func tests(
    _ entry: Node.Entry, _ type: QuestionType, _ read: (String, Node) -> Condition?
  ) -> Condition? {
    let written = entry.value.entries
    guard let fields = MappingReader(entry.value, TestKeys.table(for: type), context)
    else { return nil }
    if written.isEmpty, !entry.value.isIncomplete {
      log.report(.emptyList("tests"), at: entry.value.headRange)
    }
    let parts = fields.table.names.filter(fields.has).map { name in
      fields.node(of: name).flatMap { read(name, $0) }
    }
    let tests = parts.compactMap { $0 }
    guard !tests.isEmpty, tests.count == parts.count else { return nil }
    return tests.count == 1 ? tests[0] : .all(tests)
  }
}

// MARK: - Formulas

extension Resolver {
  /// What stands in the place of a sign in a condition, longer signs first.
  private static let signs: [(sign: String, test: @Sendable (String) -> String)] = [
    (">=", { "{\(Condition.Bound.atLeast.rawValue): \($0)}" }),
    ("<=", { "{\(Condition.Bound.atMost.rawValue): \($0)}" }),
    ("==", { $0 }), ("=", { $0 }),
    (">", { "{\(Condition.Bound.above.rawValue): \($0)}" }),
    ("<", { "{\(Condition.Bound.below.rawValue): \($0)}" }),
    (" is ", { $0 }),
  ]

  /// How a condition is written that a formula such as `Q1 = yes` means; nil for any other text.
  private static func condition(meantBy formula: String) -> String? {
    for (sign, test) in signs {
      guard let place = formula.firstRange(of: sign) else { continue }
      let question = String(formula[..<place.lowerBound]).trimmed
      let value = String(formula[place.upperBound...]).trimmed
      let isWord = value.isID || Double(decimal: value) != nil
      return question.isID && isWord ? "{\(question): \(test(value))}" : nil
    }
    return nil
  }
}

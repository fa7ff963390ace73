import Localization
import YAML

/// Reads a question, except for what refers to other questions.
struct QuestionReader {
  let context: ReadingContext
  let roles: ReferenceTable<Role>

  /// The version of the questionnaire, nil if it is faulty.
  let version: Int?

  private var log: FaultLog { context.log }

  /// Reads a question and declares its id.
  ///
  /// - Returns: nil if the value is no mapping.
  func read(
    _ node: Node, at index: QuestionIndex, dimension: DimensionIndex, dimensionWeight: Int,
    table: inout ReferenceTable<Question>
  ) -> QuestionDraft? {
    guard node.kind == .mapping else {
      _ = MappingReader(node, QuestionKeys.table(for: .choice), context)
      return nil
    }
    let type = readType(node)
    guard let fields = readKeys(node, type) else { return nil }
    if node.isIncomplete { table.isIncomplete = true }
    let id = table.declare(fields.read(\.id), log)
    let weight = fields.read(\.weight)
    let isScored = weight > 0 && dimensionWeight > 0 && type != .text
    var answerReader = AnswerFieldReader(fields: fields)
    let kind = type.flatMap { answerReader.read($0, isScored: isScored) }
    var actionReader = ActionReader(context: context, roles: roles)
    let actions = actionReader.read(fields.read(\.actions))
    let text = fields.read(\.text)
    let title = fields.read(\.title)
    let ask = readAsk(fields.read(\.ask))
    let source = fields.read(\.source)
    let help = fields.read(\.help)
    let evidence = fields.read(\.evidence)
    let since = readSince(fields)
    let countsLowest = fields.read(\.dontKnow)
    let mayBeNotApplicable = fields.read(\.notApplicable)
    let findOut = readFindOut(fields.read(\.findOut))

    var question: Question?
    if let kind, let text {
      question = Question(
        id: id, index: index, dimension: dimension, weight: weight, isScored: isScored,
        ask: ask, title: title, source: source, text: text, help: help, evidence: evidence,
        when: nil, since: since, countsNotKnowingAsLowest: countsLowest,
        mayBeNotApplicable: mayBeNotApplicable, findOut: findOut, kind: kind, actions: actions)
    }
    return QuestionDraft(
      id: id, type: type, lineCount: lineCount(fields), options: answerReader.options,
      hasScale: fields.has(\.scale) || isScored, when: fields.read(\.when),
      needs: actionReader.needs, actionIDs: actionReader.ids, question: question)
  }
}

extension QuestionReader {
  private func lineCount(_ fields: MappingReader<QuestionKeys>) -> Int? {
    fields.node(\.lines).map(\.elements.count).flatMap { $0 < 2 ? nil : $0 }
  }

  /// The type, which is read first because it decides which keys there are; nil if it is unknown.
  private func readType(_ node: Node) -> QuestionType? {
    let key = QuestionKeys.table.keys.type
    guard let entry = node.entry(key.name) else { return lacksType(node) ? nil : key.fallback() }
    if entry.value.isEmpty {
      log.report(.emptyValue(key: key.name), at: entry.key.range)
      return nil
    }
    return key.read(entry.value, context)
  }

  /// Whether the type was forgotten or is misspelt, because the question is written as one of
  /// another type than the default; then the first key that shows it is reported, and no other.
  private func lacksType(_ node: Node) -> Bool {
    let names = QuestionKeys.table.names
    let unknown = node.keys(besides: names)
    let name = QuestionKeys.keys.type.name
    if unknown.contains(where: { log.nearest(to: $0.text, among: names) == name }) { return true }
    if let options = node[QuestionKeys.keys.lines] {
      guard options.elements.first?[OptionKeys.keys.id] != nil else { return false }
    }
    let other = node.keys(besides: QuestionKeys.table(for: .choice).names)
    guard let first = other.first(where: { names.contains(where: $0.hasText) })
    else { return false }
    reportKeyOfOtherType(first, .choice)
    return true
  }

  private func reportKeyOfOtherType(_ key: Node, _ type: QuestionType) {
    let owners = QuestionKeys.types(owning: key.text).map(\.rawValue)
    log.report(.keyOfOtherType(key.text, types: owners, type: type.rawValue), at: key.range)
  }

  /// The keys of the type; keys of other types are reported here, with the types they belong to.
  private func readKeys(_ node: Node, _ type: QuestionType?) -> MappingReader<QuestionKeys>? {
    guard let type else { return MappingReader(node, QuestionKeys.table, context) }
    return MappingReader(node, QuestionKeys.table(for: type), context) { unknown in
      unknown.compactMap { key in
        if QuestionKeys.types(owning: key.text).isEmpty { return nil }
        reportKeyOfOtherType(key, type)
        return key.text
      }
    }
  }

  private func readAsk(_ node: Node?) -> [String] {
    let roles = log.list(node, of: "roles") { element in
      self.roles.resolve(element, log).map { self.roles.id(of: $0) }
    }
    return roles ?? []
  }

  private func readSince(_ fields: MappingReader<QuestionKeys>) -> Int {
    let since = fields.read(\.since)
    if let version, since > version, let node = fields.node(\.since) {
      log.report(.sinceAboveVersion(since, version: version), at: node.range)
    }
    return since
  }

  private func readFindOut(_ fields: MappingReader<FindOutKeys>?) -> FindOut? {
    guard let fields else { return nil }
    let text = fields.read(\.text)
    return fields.read(\.days).map { FindOut(days: $0, text: text) }
  }
}

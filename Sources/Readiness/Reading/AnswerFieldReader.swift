import YAML

/// Reads the keys of a question that depend on its type: which answers it takes, and their scores.
struct AnswerFieldReader {
  let fields: MappingReader<QuestionKeys>

  /// The options of a multiple question.
  private(set) var options = ReferenceTable<MultipleOption>("option")

  private var context: ReadingContext { fields.context }
  private var log: FaultLog { context.log }

  mutating func read(_ type: QuestionType, isScored: Bool) -> Question.Kind? {
    switch type {
    case .choice: readLines().map { .choice($0) }
    case .multiple: readMultiple().map { .multiple($0) }
    case .yesNo: .yesNo(readYesNo())
    case .number: readNumber(isScored: isScored).map { .number($0) }
    case .text: .text(maximumLength: fields.read(\.maximumLength))
    }
  }
}

// MARK: - Lines and options

extension AnswerFieldReader {
  private func readLines() -> [ChoiceOption]? {
    guard let node = fields.read(\.lines), let elements = optionNodes(node) else { return nil }
    if elements.count < 2 { log.report(.tooFew("options", least: 2), at: node.headRange) }
    var lines: [ChoiceOption] = []
    var before = 0.0
    for (index, element) in elements.enumerated() {
      let longForm = context.longForm(element, LineKeys.table)
      let text = longForm.map { $0.read(\.text) } ?? context.text(element)
      let given = longForm.read(\.score)
      let score = given ?? 100 * Double(index) / Double(max(1, elements.count - 1))
      if score < before {
        let place = longForm?.node(\.score)?.range ?? element.headRange
        log.report(.scoreFalls(score, before: before), at: place)
      }
      before = max(before, score)
      if let text { lines.append(ChoiceOption(text: text, score: score)) }
    }
    return lines.count == elements.count ? lines : nil
  }

  private mutating func readMultiple() -> MultipleChoice? {
    let full = fields.read(\.full)
    guard let node = fields.read(\.options), let elements = optionNodes(node) else {
      options.isIncomplete = true
      return nil
    }
    if node.hasRefusedElement { options.isIncomplete = true }
    let read = elements.compactMap { readOption($0) }
    guard let full, read.count == elements.count else { return nil }
    return MultipleChoice(options: IndexedList(read), full: full)
  }

  private mutating func readOption(_ node: Node) -> MultipleOption? {
    guard let option = MappingReader(node, OptionKeys.table, context) else {
      options.isIncomplete = true
      return nil
    }
    if node.isIncomplete { options.isIncomplete = true }
    let id = options.declare(option.read(\.id), log)
    let isExclusive = option.read(\.alone)
    let points = option.read(\.points)
    return option.read(\.text).map {
      MultipleOption(
        id: id, text: $0, points: points ?? (isExclusive ? 0 : 1), isExclusive: isExclusive)
    }
  }

  private func optionNodes(_ node: Node) -> [Node]? {
    guard let elements = log.list(node, of: "options", { $0 }) else { return nil }
    if elements.count > Limits.options {
      log.report(
        .tooMany("options", limit: Limits.options), at: elements[Limits.options].headRange)
    }
    return elements
  }
}

// MARK: - Scores of yes, no and numbers

extension AnswerFieldReader {
  private func readYesNo() -> YesNoScores {
    let scores = fields.read(\.score)
    return YesNoScores(yes: scores.read(\.yes) ?? 100, no: scores.read(\.no) ?? 0)
  }

  private func readNumber(isScored: Bool) -> NumberField? {
    let unit = fields.read(\.unit)
    let scale = readScale()
    if isScored, fields.lacks(\.scale) {
      log.report(.noScale("the question is scored"), at: fields.node.headRange)
    }
    return fields.read(\.range).flatMap { log.range($0) }
      .map { NumberField(unit: unit, range: $0, scale: scale) }
  }

  private func readScale() -> Scale? {
    guard let node = fields.read(\.scale) else { return nil }
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from number to score")
    }
    if node.entries.isEmpty, !node.isIncomplete {
      log.report(.emptyList("knots"), at: node.headRange)
    }
    var knots: [Double: Double] = [:]
    var entries = node.entries[...]
    while let entry = entries.popFirst() {
      if let next = entries.first, entry.value.isEmpty, entry.key.isDecimal(with: next.key) {
        log.reportDecimalComma(entry.key, next.key)
        entries.removeFirst()
        continue
      }
      let score = log.number(entry.value, in: 0...100)
      guard let number = log.number(entry.key, isKey: true) else { continue }
      if knots[number] != nil {
        log.report(.repeatedKnot(number), at: entry.key.range)
      } else {
        knots[number] = score ?? 0
      }
    }
    return Scale(
      knots: knots.sorted { $0.key < $1.key }.map { Scale.Knot(number: $0.key, score: $0.value) })
  }
}

import Localization
import YAML

/// Reads what answers a question takes, and their scores.
struct AnswerFieldReader {
  let log: FaultLog
  let texts: TextReader
  let fields: MappingReader

  /// The options of a multiple question.
  private(set) var options = ReferenceTable("option")

  init(log: FaultLog, texts: TextReader, fields: MappingReader) {
    self.log = log
    self.texts = texts
    self.fields = fields
  }

  mutating func read(_ type: QuestionType, isScored: Bool) -> Question.Kind? {
    switch type {
    case .choice: readLines().map { .choice($0) }
    case .multiple: readMultiple().map { .multiple($0) }
    case .yesNo: .yesNo(readYesNo())
    case .number: readNumber(isScored: isScored).map { .number($0) }
    case .text:
      .text(
        maximumLength: log.wholeNumber(fields["max-length"], in: 1...Limits.textCharacters)
          ?? 2_000)
    }
  }
}

// MARK: - Lines and options

extension AnswerFieldReader {
  private func readLines() -> [ChoiceOption]? {
    guard let node = fields["options"], let elements = optionNodes(node) else { return nil }
    if elements.count < 2 { log.report(.tooFew("lines", least: 2), at: node.headRange) }
    var lines: [ChoiceOption] = []
    var before = 0.0
    for (index, element) in elements.enumerated() {
      let isLongForm = element.kind == .mapping && element["text"] != nil
      let longForm = isLongForm ? MappingReader(element, .choiceOption, log) : nil
      let text = texts.text(longForm.map { $0["text"] } ?? element)
      let given = log.number(longForm?["score"], in: 0...100)
      let score = given ?? 100 * Double(index) / Double(max(1, elements.count - 1))
      if score < before {
        let place = longForm?["score"]?.range ?? element.headRange
        log.report(.scoreFalls(score, before: before), at: place)
      }
      before = max(before, score)
      if let text { lines.append(ChoiceOption(text: text, score: score)) }
    }
    return lines.count == elements.count ? lines : nil
  }

  private mutating func readMultiple() -> MultipleChoice? {
    let full = log.number(fields["full"], in: 0...Limits.number)
    if let full, full <= 0, let node = fields["full"] {
      log.report(.notAbove(node.text, 0), at: node.range)
    }
    guard let node = fields["options"], let elements = optionNodes(node) else {
      options.isIncomplete = true
      return nil
    }
    let read = elements.compactMap { readOption($0) }
    guard let full, full > 0, read.count == elements.count else { return nil }
    return MultipleChoice(options: read, full: full)
  }

  private mutating func readOption(_ node: Node) -> MultipleOption? {
    guard let option = MappingReader(node, .multipleOption, log) else {
      options.isIncomplete = true
      return nil
    }
    let id = options.declare(option["id"], log)
    let isExclusive = log.trueOrFalse(option["alone"]) ?? false
    let points = log.number(option["points"], in: 0...Limits.number)
    return texts.text(option["text"]).map {
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
    guard let node = fields["score"], let scores = MappingReader(node, .yesNoScore, log) else {
      return YesNoScores(yes: 100, no: 0)
    }
    return YesNoScores(
      yes: log.number(scores["yes"], in: 0...100) ?? 100,
      no: log.number(scores["no"], in: 0...100) ?? 0)
  }

  private func readNumber(isScored: Bool) -> NumberField? {
    let unit = texts.text(fields["unit"])
    let scale = readScale()
    if isScored, !fields.has("scale"), !fields.node.isIncomplete {
      log.report(.noScale("the question is scored"), at: fields.node.headRange)
    }
    guard let range = readRange() else { return nil }
    return NumberField(unit: unit, range: range, scale: scale)
  }

  private func readRange() -> ClosedRange<Double>? {
    guard let node = fields["range"] else { return nil }
    guard node.kind == .sequence, node.elements.count == 2 else {
      return log.wrongType(node, "'[least, most]'")
    }
    let bounds = node.elements.map { log.number($0.isEmpty ? nil : $0) }
    guard let low = bounds[0], let high = bounds[1] else { return nil }
    if low >= high {
      log.report(
        .rangeReversed(decimalNotation(low), decimalNotation(high)),
        at: node.range)
      return nil
    }
    return low...high
  }

  private func readScale() -> Scale? {
    guard let node = fields["scale"] else { return nil }
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from number to score")
    }
    if node.entries.isEmpty, !node.isIncomplete {
      log.report(.emptyList("knots"), at: node.headRange)
    }
    var knots: [Double: Double] = [:]
    for entry in node.entries {
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

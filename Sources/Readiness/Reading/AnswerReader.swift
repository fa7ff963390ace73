import Localization
import YAML

/// Reads the answer to one question, in its short or its long form.
struct AnswerReader {
  let question: Question
  let log: FaultLog

  func read(_ node: Node) -> Answer? {
    if node.kind == .mapping, node["between"] == nil || node["answer"] != nil {
      return readLongForm(node)
    }
    guard let value = readValue(node) else { return nil }
    if value == .notApplicable { log.report(.noReason, at: node.range) }
    return Answer(value)
  }

  private func readLongForm(_ node: Node) -> Answer? {
    guard let fields = MappingReader(node, .answer, log, unknownKeys: .warning)
    else { return nil }
    let evidence = log.word(
      fields["evidence"], for: "evidence",
      ["declared": Evidence.declared, "documented": .documented, "observed": .observed])
    let note = readNote(fields)
    let by = log.plainText(fields["by"])
    let on = log.date(fields["on"])
    guard let answer = fields["answer"], let value = readValue(answer) else { return nil }
    if value == .notApplicable, note == nil { log.report(.noReason, at: answer.range) }
    return Answer(value, evidence: evidence ?? .declared, note: note, by: by, on: on)
  }

  /// The note; a blank one is none.
  private func readNote(_ fields: MappingReader) -> String? {
    guard let node = fields["note"] else { return nil }
    if node.kind == .scalar, node.text.allSatisfy(\.isWhitespace) { return nil }
    return log.plainText(node, limit: Limits.noteCharacters)
  }

  private func readValue(_ node: Node) -> AnswerValue? {
    if node.hasText("dont-know") { return .dontKnow }
    if node.hasText("not-applicable") {
      if !question.mayBeNotApplicable {
        log.report(.notApplicableNotOffered(question.id), at: node.range)
        return nil
      }
      return .notApplicable
    }
    switch question.kind {
    case .choice(let lines): return readLine(node, of: lines.count)
    case .yesNo:
      guard node.kind == .scalar else { return wrongType(node, .yesNo) }
      if node.hasText("yes") { return .yesNo(true) }
      if node.hasText("no") { return .yesNo(false) }
      log.report(.noYesOrNo(node.text.excerpt), at: node.range)
      return nil
    case .number(let field): return readNumber(node, in: field.range)
    case .multiple(let multiple): return readOptions(node, of: multiple)
    case .text(let maximumLength):
      guard node.kind == .scalar else { return wrongType(node, .text) }
      return log.plainText(node, limit: maximumLength).map { .text($0) }
    }
  }

  private func readLine(_ node: Node, of lines: Int) -> AnswerValue? {
    guard node.kind == .scalar else { return wrongType(node, .choice) }
    if log.isQuotedNumber(node) { return nil }
    guard !node.text.contains("."), let line = Double(decimal: node.text),
      line >= 1, line <= Double(lines)
    else {
      log.report(.noLine(node.text.excerpt, lines: lines), at: node.range)
      return nil
    }
    return .line(Int(line))
  }

  private func wrongType(_ node: Node, _ type: QuestionType) -> AnswerValue? {
    let fault: AnswersFault =
      node["between"] != nil
      ? .rangeForType(type: type.rawValue)
      : .wrongType(question: question.id, type: type.rawValue, found: node.description)
    log.report(fault, at: node.headRange)
    return nil
  }
}

// MARK: - Numbers and options

extension AnswerReader {
  private func readNumber(_ node: Node, in range: ClosedRange<Double>) -> AnswerValue? {
    if node.kind == .scalar { return readNumber(scalar: node, in: range).map { .number($0) } }
    guard node.kind == .mapping, let fields = MappingReader(node, .range, log)
    else { return wrongType(node, .number) }
    guard let between = fields["between"] else { return nil }
    guard between.kind == .sequence, between.elements.count == 2 else {
      return log.wrongType(between, "'[least, most]'")
    }
    let numbers = between.elements.map { readNumber(scalar: $0, in: range) }
    guard let low = numbers[0], let high = numbers[1] else { return nil }
    if low > high {
      log.report(.rangeBackwards(low, high), at: between.range)
      return nil
    }
    return low == high ? .number(low) : .between(low, high)
  }

  private func readNumber(scalar node: Node, in range: ClosedRange<Double>) -> Double? {
    guard node.kind == .scalar else {
      return node.kind == .refused ? nil : log.wrongType(node, "a number")
    }
    if log.isQuotedNumber(node) { return nil }
    guard let number = Double(decimal: node.text) else {
      log.report(.noNumber(node.text.excerpt), at: node.range)
      return nil
    }
    if !range.contains(number) {
      log.report(.outsideRange(number, range), at: node.range)
      return nil
    }
    return number
  }

  private func readOptions(_ node: Node, of multiple: MultipleChoice) -> AnswerValue? {
    guard node.kind == .sequence else { return wrongType(node, .multiple) }
    var ticked: [Int] = []
    var isFaulty = false
    for element in node.elements {
      guard element.kind == .scalar else {
        if element.kind != .refused { let _: Void? = log.wrongType(element, "an option") }
        isFaulty = true
        continue
      }
      let id = element.text
      if let position = multiple.position(of: id) {
        if ticked.contains(position) { log.report(.repeatedOption(id), at: element.range) }
        ticked.append(position)
      } else {
        let valid = multiple.options.map(\.id)
        log.report(
          .noOption(
            id.excerpt, valid: valid, nearest: nearest(to: id, among: valid)),
          at: element.range)
        isFaulty = true
      }
    }
    reportCompany(of: node.elements, in: multiple)
    return isFaulty ? nil : .options(Set(ticked).sorted())
  }

  /// Reports an option that stands alone and yet has company.
  private func reportCompany(of elements: [Node], in multiple: MultipleChoice) {
    if Set(elements.map(\.text)).count < 2 { return }
    for element in elements {
      if let position = multiple.position(of: element.text),
        multiple.options[position].isExclusive
      {
        log.report(.isExclusive(element.text), at: element.range)
      }
    }
  }
}

import Localization
import YAML

/// Reads the answer to one question, in its short or its long form.
struct AnswerReader {
  let question: Question
  let log: FaultLog

  func read(_ node: Node) -> Answer? {
    if isLongForm(node) { return readLongForm(node) }
    guard let value = readValue(node) else { return nil }
    if value == .notApplicable { log.report(.noReason, at: node.range) }
    if value == .options([]) { log.report(.emptyAnswer(question.id), at: node.range) }
    return Answer(value)
  }

  /// Whether an answer is written in its long form, though perhaps with faults.
  private func isLongForm(_ node: Node) -> Bool {
    guard node.kind == .mapping else { return false }
    let answer = AnswerKeys.keys.answer
    if node[answer] != nil { return true }
    if node[RangeKeys.keys.between] != nil { return false }
    return node.isIncomplete
      || node.entries.contains {
        AnswerKeys.table.names.contains($0.key.text)
          || nearest(to: $0.key.text, among: [answer.name]) != nil
      }
  }

  private func readLongForm(_ node: Node) -> Answer? {
    guard let fields = MappingReader(node, AnswerKeys.table, ReadingContext(log: log))
    else { return nil }
    let score = fields.read(\.score)
    let evidence = fields.read(\.evidence)
    let note = fields.read(\.note)
    let by = fields.read(\.by)
    let on = fields.read(\.on)
    guard let answer = fields.read(\.answer), let value = readValue(answer) else { return nil }
    if value == .notApplicable, note == nil { log.report(.noReason, at: answer.range) }
    if value == .options([]), score == nil {
      log.report(.emptyAnswer(question.id), at: answer.range)
    }
    if score != nil, !question.takesMergedScore(value) {
      log.report(.scoreNotTaken(question.id), at: fields.range(of: \.score))
    }
    return Answer(value, score: score, evidence: evidence, note: note, by: by, on: on)
  }

  private func readValue(_ node: Node) -> AnswerValue? {
    if node.kind == .scalar { return readScalar(node) }
    switch question.kind {
    case .choice: return wrongType(node, .choice)
    case .yesNo: return wrongType(node, .yesNo)
    case .text: return wrongType(node, .text)
    case .number: return readRange(node)
    case .multiple(let multiple): return readOptions(node, of: multiple)
    }
  }

  private func readScalar(_ node: Node) -> AnswerValue? {
    switch question.kind {
    case .choice, .number: if log.isQuotedNumber(node) { return nil }
    case .multiple, .yesNo, .text: break
    }
    do throws(AnswerParsingError) {
      // “>5” and “|” begin a text of several lines for YAML.
      let mark = node.text(in: node.range).prefix { !$0.isNewline }
      let isBlock = node.text.isEmpty && (mark.hasPrefix(">") || mark.hasPrefix("|"))
      let value = try parser.value(isBlock ? String(mark) : node.text)
      if case .text = question.kind { log.reportCut(node) }
      return value
    } catch {
      return report(error, at: node)
    }
  }

  private var parser: AnswerParser { AnswerParser(question, .yaml) }

  /// Reports what is wrong with the text of a scalar.
  private func report<Value>(_ error: AnswerParsingError, at node: Node) -> Value? {
    switch error {
    case .empty: log.report(.emptyText, at: node.range)
    case .tooLong(_, let limit): log.report(.tooLong(limit: limit), at: node.range)
    case .wrongType, .unknownText, .notApplicableNotOffered, .noReason, .noLine, .noYesOrNo,
      .noNumber, .ambiguous, .outsideRange, .backwards, .noOption, .isExclusive:
      log.report(
        AnswersFault(
          error, to: question, otherwise: typeFault(.multiple, node), &log.nearestWords),
        at: node.range)
    }
    return nil
  }

  private func wrongType(_ node: Node, _ type: QuestionType) -> AnswerValue? {
    log.report(typeFault(type, node), at: node.headRange)
    return nil
  }

  private func typeFault(_ type: QuestionType, _ node: Node) -> AnswersFault {
    .wrongType(
      question: question.id, type: type.rawValue,
      found: node[RangeKeys.table.keys.between] == nil ? node.description : "a range of numbers",
      options: question.optionsToWrite(for: node.text),
      offersNotApplicable: question.mayBeNotApplicable)
  }
}

// MARK: - Numbers and options

extension AnswerReader {
  /// Reads a number that is known as a range: `{between: [least, most]}`.
  private func readRange(_ node: Node) -> AnswerValue? {
    let isRange = node.entries.contains {
      nearest(to: $0.key.text, among: RangeKeys.table.names) != nil
    }
    guard isRange, let fields = MappingReader(node, RangeKeys.table, ReadingContext(log: log))
    else { return wrongType(node, .number) }
    guard let between = fields.read(\.between),
      let (low, high) = log.pair(
        between, .noRange(found: between.text, isAnswer: true), readNumber)
    else { return nil }
    let value = AnswerValue.range(low, high)
    if let refusal = question.refusal(of: value) { return report(refusal, at: between) }
    return value
  }

  private func readNumber(_ node: Node) -> Double? {
    guard node.kind == .scalar else { return log.wrongType(node, "a number") }
    if log.isQuotedNumber(node) { return nil }
    do throws(AnswerParsingError) {
      return try parser.number(node.text)
    } catch {
      return report(error, at: node)
    }
  }

  private func readOptions(_ node: Node, of multiple: MultipleChoice) -> AnswerValue? {
    guard node.kind == .sequence else { return wrongType(node, .multiple) }
    let numbers = node.elements.compactMap { $0.kind == .scalar ? Int($0.text) : nil }
    if !numbers.isEmpty, numbers.count == node.elements.count,
      numbers.allSatisfy({ (1...multiple.options.count).contains($0) })
    {
      log.report(
        .numberedOptions(ids: numbers.map { multiple.options[OptionIndex(number: $0)].id }),
        at: node.range)
      return nil
    }
    var ticked: Set<OptionIndex> = []
    var isFaulty = false
    for element in node.elements {
      guard element.kind == .scalar else {
        let _: Void? = log.wrongType(element, "an option")
        isFaulty = true
        continue
      }
      let id = element.text
      if let option = multiple.index(of: id) {
        if !ticked.insert(option).inserted {
          log.report(.repeatedOption(id), at: element.range)
        }
      } else {
        log.report(
          .noOption(id, of: multiple.options.elements, &log.nearestWords), at: element.range)
        isFaulty = true
      }
    }
    reportCompany(of: node.elements, in: multiple)
    return isFaulty ? nil : .options(ticked.sorted())
  }

  /// Reports an option that stands alone and yet has company.
  private func reportCompany(of elements: [Node], in multiple: MultipleChoice) {
    if Set(elements.map(\.text)).count < 2 { return }
    for element in elements {
      if let option = multiple.index(of: element.text), multiple.options[option].isExclusive {
        log.report(.isExclusive(element.text), at: element.range)
      }
    }
  }
}

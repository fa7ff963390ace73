import Localization
import YAML

/// Reads a question, except for what refers to other questions.
struct QuestionReader {
  let log: FaultLog
  let texts: TextReader
  let roles: ReferenceTable

  /// The version of the questionnaire, nil if it is faulty.
  let version: Int?

  /// Reads a question and declares its id.
  ///
  /// - Returns: nil if the value is no mapping.
  func read(
    _ node: Node, at position: Int, dimension: Int, dimensionWeight: Int,
    table: inout ReferenceTable
  ) -> QuestionDraft? {
    guard node.kind == .mapping else {
      _ = MappingReader(node, .question(.choice), log)
      return nil
    }
    let type = readType(node)
    guard let fields = MappingReader(node, shape(of: node, type), log) else { return nil }
    let id = table.declare(fields["id"], log)
    let weight = log.wholeNumber(fields["weight"], in: 0...Limits.weight) ?? 1
    let isScored = weight > 0 && dimensionWeight > 0 && type != .text
    var answerReader = AnswerFieldReader(log: log, texts: texts, fields: fields)
    let kind = type.flatMap { answerReader.read($0, isScored: isScored) }
    var actionReader = ActionReader(log: log, texts: texts, roles: roles)
    let actions = actionReader.read(fields["actions"])
    let text = texts.text(fields["text"])
    let ask = readAsk(fields["ask"])
    let source = log.plainText(fields["source"])
    let help = texts.text(fields["help"])
    let evidence = texts.text(fields["evidence"])
    let since = readSince(fields["since"])
    let countsLowest = log.word(fields["dont-know"], for: "value of 'dont-know'", ["lowest": true])
    let mayBeNotApplicable = log.trueOrFalse(fields["not-applicable"])
    let findOut = readFindOut(fields["find-out"])

    var question: Question?
    if let kind, let text {
      question = Question(
        id: id, position: position, dimension: dimension, weight: weight, isScored: isScored,
        ask: ask, source: source, text: text, help: help, evidence: evidence, when: nil,
        since: since, countsNotKnowingAsLowest: countsLowest ?? false,
        mayBeNotApplicable: mayBeNotApplicable ?? false, findOut: findOut, kind: kind,
        actions: actions)
    }
    return QuestionDraft(
      id: id, type: type, lineCount: fields["options"]?.elements.count ?? 0,
      options: answerReader.options, hasScale: fields.has("scale"), when: fields["when"],
      needs: actionReader.needs, actionIDs: actionReader.ids, question: question)
  }
}

extension QuestionReader {
  private func readType(_ node: Node) -> QuestionType? {
    guard let value = node["type"], !value.isEmpty else { return .choice }
    return log.word(
      value, for: "type",
      [
        "choice": .choice, "multiple": .multiple, "yes-no": .yesNo, "number": .number,
        "text": .text,
      ])
  }

  /// The keys for the type; keys of other types are reported here, with the types they belong to.
  private func shape(of node: Node, _ type: QuestionType?) -> Shape {
    guard let type else { return .question }
    let shape = Shape.question(type)
    let foreign = node.entries.map(\.key).filter {
      !shape.hasKey($0) && !QuestionType.owning($0.text).isEmpty
    }
    for key in foreign {
      let owners = QuestionType.owning(key.text).map(\.rawValue)
      log.report(
        .keyOfOtherType(key.text, types: owners, type: type.rawValue),
        at: key.range)
    }
    return shape.allowing(foreign.map(\.text))
  }

  private func readAsk(_ node: Node?) -> [String] {
    let roles = log.list(node, of: "roles") { element in
      self.roles.resolve(element, log).map { self.roles.ids[$0] }
    }
    return roles ?? []
  }

  private func readSince(_ node: Node?) -> Int {
    guard let node, let since = log.wholeNumber(node, in: 1...1_000_000) else { return 1 }
    if let version, since > version {
      log.report(.sinceAboveVersion(since, version: version), at: node.range)
    }
    return since
  }

  private func readFindOut(_ node: Node?) -> FindOut? {
    guard let node, let fields = MappingReader(node, .findOut, log) else { return nil }
    let text = texts.text(fields["text"])
    return log.halfDays(fields["days"]).map { FindOut(days: $0, text: text) }
  }
}

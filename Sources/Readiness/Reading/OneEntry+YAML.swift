package import YAML

extension Question {
  /// Reads an answer as an answers file holds it, in its short or its long form. Nothing of the
  /// text is passed over: what is worth a warning in a file is an error here.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if there are any.
  package func answer(yaml text: String) throws(InvalidSource) -> Answer {
    let source = SourceText(name: id, text: text)
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    let answer = AnswerReader(question: self, log: log).read(document.root)
    guard let answer, log.diagnostics.isEmpty else {
      throw InvalidSource(source, log.diagnostics)
    }
    return answer
  }
}

extension ActionRecord {
  /// Reads what became of an action as an answers file holds it; nothing is passed over.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if there are any.
  package init(yaml text: String, of id: String) throws(InvalidSource) {
    let source = SourceText(name: id, text: text)
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    let fields = MappingReader(
      document.root, ActionRecordKeys.table, ReadingContext(log: log))
    let record = fields.map { ActionRecord($0) }
    guard let record, log.diagnostics.isEmpty else {
      throw InvalidSource(source, log.diagnostics)
    }
    self = record
  }
}

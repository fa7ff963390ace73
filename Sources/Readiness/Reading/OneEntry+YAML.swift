package import YAML

extension Question {
  /// Reads an answer as an answers file holds it, in its short or its long form.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if any of them is an error.
  package func answer(yaml text: String) throws(InvalidSource) -> Answer {
    let source = SourceText(name: id, text: text)
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    let answer = AnswerReader(question: self, log: log).read(document.root)
    guard let answer, !log.diagnostics.containError else {
      throw InvalidSource(source, log.diagnostics)
    }
    return answer
  }
}

extension ActionRecord {
  /// Reads what became of an action as an answers file holds it.
  ///
  /// - Throws: `InvalidSource` with all diagnostics, if any of them is an error.
  package init(yaml text: String, of id: String) throws(InvalidSource) {
    let source = SourceText(name: id, text: text)
    let document = try Document(source)
    let log = FaultLog(document.diagnostics)
    let fields = MappingReader(
      document.root, ActionRecordKeys.table, ReadingContext(log: log))
    let record = fields.map { ActionRecord($0) }
    guard let record, !log.diagnostics.containError else {
      throw InvalidSource(source, log.diagnostics)
    }
    self = record
  }
}

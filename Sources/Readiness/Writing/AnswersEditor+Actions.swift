import YAML

/// Writes what became of actions.
extension AnswersEditor {
  /// The text with the record of an action set, or removed where it is nil.
  func set(
    _ record: ActionRecord?, of id: String, in source: SourceText, _ way: Way
  ) throws(Refused) -> SourceText {
    let document = try document(source)
    let root = MappingEditor(document.root, of: document)
    guard let block = document.root.entry(AnswersKeys.keys.actions) else {
      guard let record else { return source }
      return try set(record, of: id, in: try addingBlock(to: document, way), way)
    }
    let records = block.value
    if records.isShared {
      return try set(record, of: id, in: source.applying(document.separate(records)), way)
    }
    let editor = MappingEditor(records, of: document)
    guard let record else {
      guard let entry = records.entry(id) else { return source }
      return source.applying(
        records.entries.count == 1 ? root.remove(block) : editor.remove(entry))
    }
    guard let entry = records.entry(id) else {
      return source.applying(
        editor.insert(
          id, record.yaml, after: way == .tidy ? nearestEarlier(id, in: records) : nil))
    }
    if way == .anew {
      return try set(record, of: id, in: try set(nil, of: id, in: source, way), .tidy)
    }
    let log = ReadingContext(log: FaultLog([]))
    let old = MappingReader(entry.value, ActionRecordKeys.table, log).map { ActionRecord($0) }
    if way == .tidy, let old, !entry.value.isShared {
      return try editInside(
        id, below: AnswersKeys.keys.actions.name, source, from: old.parts, to: record.parts)
    }
    return source.applying(editor.replaceValue(of: entry, with: record.yaml))
  }

  /// The text with an empty block for actions behind the answers; in the rarer ways in brackets
  /// before them, as their text may go on to the end of the file.
  private func addingBlock(
    to document: Document, _ way: Way
  ) throws(Refused) -> SourceText {
    let keys = AnswersKeys.keys
    guard let answers = document.root.entry(keys.answers) else { throw .readsOtherwise }
    let root = MappingEditor(document.root, of: document)
    let edits =
      way == .tidy
      ? root.insert(keys.actions.name, document.root.isFlow ? "{}" : "", after: answers)
      : root.insert(keys.actions.name, "{}", before: answers)
    let text = document.source.applying(edits)
    guard try self.document(text).root.entry(keys.actions) != nil else { throw .readsOtherwise }
    return text
  }

  /// The entry of the nearest earlier action of the questionnaire that is in the file.
  private func nearestEarlier(_ id: String, in records: Node) -> Node.Entry? {
    let ids = questionnaire.questions.flatMap(\.actions).map(\.id)
    return ids.prefix { $0 != id }.reversed().lazy.compactMap { records.entry($0) }.first
  }
}

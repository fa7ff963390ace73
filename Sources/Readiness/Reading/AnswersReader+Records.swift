import YAML

/// Reads what stands around the answers: the groups that the company is in, what became of the
/// plan, what is to be reached, and what came of it all.
extension AnswersReader {
  func readLabels(_ node: Node?) -> [String: String] {
    guard let node else { return [:] }
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from name to text") ?? [:]
    }
    var labels: [String: String] = [:]
    for entry in node.entries {
      guard let name = log.plainText(entry.key, limit: Limits.idCharacters) else { continue }
      if entry.value.isEmpty {
        log.report(.emptyValue(key: name), at: entry.key.range)
      } else if let text = log.plainText(entry.value) {
        labels[name] = text
      }
    }
    return labels
  }

  /// - Parameter isOlder: whether the file answers an older version of the questionnaire, which may
  ///   have had other actions.
  func readActions(_ node: Node?, isOlder: Bool) -> [String: ActionRecord] {
    guard let node else { return [:] }
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from action to its record") ?? [:]
    }
    let valid = questionnaire.questions.lazy.flatMap(\.actions).map(\.id)
    let known = Set(valid)
    var records: [String: ActionRecord] = [:]
    for entry in node.entries {
      let id = String(entry.key.text.prefix(Limits.idCharacters))
      if entry.value.isEmpty {
        log.report(.emptyValue(key: id), at: entry.key.range)
      } else if let record = readRecord(entry.value) {
        records[entry.key.text] = record
      }
      if !known.contains(entry.key.text) {
        log.report(
          .unknownAction(
            id, nearest: log.nearest(to: id, among: valid), fileIsOlder: isOlder || keepsForeign),
          at: entry.key.range)
      }
    }
    return records
  }

  private func readRecord(_ node: Node) -> ActionRecord? {
    let fields = MappingReader(node, ActionRecordKeys.table, ReadingContext(log: log))
    return fields.map { ActionRecord($0) }
  }

  /// - Parameter isOlder: whether the file answers an older version of the questionnaire, which may
  ///   have had other levels and areas.
  func readTargets(_ fields: MappingReader<TargetsKeys>?, isOlder: Bool) -> Targets? {
    guard let fields else { return nil }
    let level = fields.read(\.level).flatMap {
      resolve($0, "level", among: questionnaire.levels.map(\.id), isOlder: isOlder) {
        questionnaire.level($0)
      }
    }
    return Targets(level: level, areas: readAreas(fields.read(\.areas), isOlder: isOlder))
  }

  private func readAreas(_ node: Node?, isOlder: Bool) -> [DimensionIndex: Double] {
    guard let node else { return [:] }
    guard node.kind == .mapping else {
      return log.wrongType(node, "a mapping from area to score") ?? [:]
    }
    var areas: [DimensionIndex: Double] = [:]
    for entry in node.entries {
      let dimension = resolve(
        entry.key, "area", among: questionnaire.dimensions.map(\.id), isOlder: isOlder
      ) { id in questionnaire.dimensions.firstIndex { $0.id == id } }
      if entry.value.isEmpty {
        log.report(.emptyValue(key: entry.key.text), at: entry.key.range)
      } else if let score = log.number(entry.value, in: 0...100), let dimension {
        areas[dimension] = score
      }
    }
    return areas
  }

  /// What an id of the questionnaire names; an unknown one is reported.
  ///
  /// - Parameter kind: what the id is that of, for messages.
  private func resolve<Subject>(
    _ node: Node, _ kind: String, among ids: [String], isOlder: Bool,
    _ find: (String) -> Subject?
  ) -> Subject? {
    guard node.kind == .scalar else { return log.wrongType(node, "an id") }
    if let found = find(node.text) { return found }
    if isOlder || keepsForeign {
      log.report(
        .unknownTarget(
          node.text.excerpt, kind: kind, nearest: log.nearest(to: node.text, among: ids),
          valid: ids),
        at: node.range)
      return nil
    }
    log.report(
      .unknownReference(
        node.text.excerpt, to: kind, nearest: log.nearest(to: node.text, among: ids), valid: ids),
      at: node.range)
    return nil
  }

  func readOutcome(_ fields: MappingReader<OutcomeKeys>?) -> Outcome? {
    fields.map {
      Outcome(
        decided: $0.read(\.decided), on: $0.read(\.on), went: $0.read(\.went),
        result: $0.read(\.result))
    }
  }
}

extension ActionRecord {
  /// Reads what became of an action.
  init(_ fields: MappingReader<ActionRecordKeys>) {
    self.init(
      status: fields.read(\.status), owner: fields.read(\.owner), due: fields.read(\.due),
      on: fields.read(\.on), note: fields.read(\.note))
  }
}

import Localization
import YAML

/// How what became of an action is written in YAML; every text may stand in brackets.
extension ActionRecord {
  var yaml: String { parts.yaml }

  /// The keys of the record in their order, with their values; nil for none. The default status is
  /// only written where nothing else is.
  var parts: [EntryPart] {
    let keys = ActionRecordKeys.keys
    let isBare = owner == nil && due == nil && on == nil && note == nil
    return [
      EntryPart(keys.owner.name, owner?.yamlQuoted),
      EntryPart(keys.due.name, due?.yamlDate),
      EntryPart(keys.status.name, status == .planned && !isBare ? nil : status.rawValue),
      EntryPart(keys.on.name, on?.yamlDate), EntryPart(keys.note.name, note?.yamlQuoted),
    ]
  }
}

extension Targets {
  func yaml(_ questionnaire: Questionnaire) -> String {
    let keys = TargetsKeys.keys
    let wanted = areas.sorted { $0.key < $1.key }.map { area, score in
      EntryPart(questionnaire.dimensions[area].id, decimalNotation(score))
    }
    return [
      EntryPart(keys.level.name, level.map { questionnaire.levels[$0].id }),
      EntryPart(keys.areas.name, wanted.isEmpty ? nil : wanted.yaml),
    ].yaml
  }
}

extension Outcome {
  var yaml: String {
    let keys = OutcomeKeys.keys
    return [
      EntryPart(keys.decided.name, decided?.rawValue), EntryPart(keys.on.name, on?.yamlDate),
      EntryPart(keys.went.name, went?.rawValue),
      EntryPart(keys.result.name, result?.yamlQuoted),
    ].yaml
  }
}

extension String {
  /// The text as a date; in quotes where it is none.
  var yamlDate: String { CalendarDate(self) == nil ? yamlQuoted : self }
}

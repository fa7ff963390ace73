import Localization
import YAML

/// How what became of an action is written in YAML; every text may stand in brackets.
extension ActionRecord {
  var yaml: String {
    let parts = parts.compactMap { part in part.text.map { "\(part.key): \($0)" } }
    return "{\(parts.joined(separator: ", "))}"
  }

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
    let areas = self.areas.keys.sorted().compactMap { area in
      self.areas[area].map { "\(questionnaire.dimensions[area].id): \(decimalNotation($0))" }
    }
    let parts = [
      level.map { "\(keys.level.name): \(questionnaire.levels[$0].id)" },
      areas.isEmpty ? nil : "\(keys.areas.name): {\(areas.joined(separator: ", "))}",
    ]
    return "{\(parts.compactMap(\.self).joined(separator: ", "))}"
  }
}

extension Outcome {
  var yaml: String {
    let keys = OutcomeKeys.keys
    let parts = [
      decided.map { "\(keys.decided.name): \($0.rawValue)" },
      on.map { "\(keys.on.name): \($0.yamlDate)" },
      went.map { "\(keys.went.name): \($0.rawValue)" },
      result.map { "\(keys.result.name): \($0.yamlQuoted)" },
    ]
    return "{\(parts.compactMap(\.self).joined(separator: ", "))}"
  }
}

extension String {
  /// The text as a date; in quotes where it is none.
  var yamlDate: String { CalendarDate(self) == nil ? yamlQuoted : self }
}

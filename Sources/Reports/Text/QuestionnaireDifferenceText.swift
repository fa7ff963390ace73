import Localization
package import Readiness

/// What changed between two versions of a questionnaire, as lines.
package struct QuestionnaireDifferenceText {
  private let difference: QuestionnaireDifference

  package init(_ difference: QuestionnaireDifference) { self.difference = difference }

  package var text: String {
    let (old, new) = (difference.old, difference.new)
    var lines = ["\(new.id): version \(old.version), then \(new.version)"]
    if difference.changes.isEmpty { lines.append("Nothing changed in meaning.") }
    lines += difference.changes.map { "  \($0.subject): \($0.what)" }
    if !difference.outdated.isEmpty {
      lines.append(
        "Stored answers that no longer mean the same: "
          + difference.outdated.joined(separator: ", ") + ".")
    } else if difference.changesMeaning {
      lines.append("Stored answers keep their meaning; some count differently.")
    }
    return lines.neutralisedText
  }
}

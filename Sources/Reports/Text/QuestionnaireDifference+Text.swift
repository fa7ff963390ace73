import Localization
package import Readiness

extension QuestionnaireDifference {
  /// What changed between the two versions, as lines.
  package var text: String {
    var lines = ["\(new.id): version \(old.version), then \(new.version)"]
    if changes.isEmpty { lines.append("Nothing changed in meaning.") }
    lines += changes.map { "  \($0.subject): \($0.what)" }
    if !outdated.isEmpty {
      lines.append(
        "Stored answers that no longer mean the same: "
          + outdated.joined(separator: ", ") + ".")
    } else if changesMeaning {
      lines.append("Stored answers keep their meaning; some count differently.")
    }
    return lines.neutralisedText
  }
}

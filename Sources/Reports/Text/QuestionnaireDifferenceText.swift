package import Localization
package import Readiness

/// What changed between two versions of a questionnaire, as lines.
package struct QuestionnaireDifferenceText: Localized {
  private let difference: QuestionnaireDifference
  package let language: Language

  package init(_ difference: QuestionnaireDifference, in language: Language) {
    self.difference = difference
    self.language = language
  }

  package var text: String {
    var lines = [versions]
    if difference.changes.isEmpty { lines.append(nothingChanged) }
    lines += difference.changes.map { change in
      "  "
        + language.labelled(
          change.subject.text(in: language), change.what.text(in: language))
    }
    if !difference.outdated.isEmpty {
      lines.append(outdated(language.list(difference.outdated)))
    } else if difference.changesMeaning {
      lines.append(stillValid)
    }
    return lines.neutralisedText
  }
}

// MARK: - Words

extension QuestionnaireDifferenceText {
  private var versions: String {
    let (old, new) = (difference.old, difference.new)
    if old.version == new.version {
      return language.labelled(
        new.id,
        say(en: "still version \(new.version)", fr: "toujours version \(new.version)"))
    }
    return language.labelled(
      new.id,
      say(
        en: "version \(old.version), then \(new.version)",
        fr: "version \(old.version), puis \(new.version)"))
  }

  private var nothingChanged: String {
    say(
      en: "Nothing changed in what answers mean or how they count.",
      fr: "Rien n’a changé, ni le sens des réponses ni le calcul.")
  }

  private func outdated(_ ids: String) -> String {
    say(
      en: "Stored answers that no longer mean the same: \(ids).",
      fr: "Réponses conservées qui n’ont plus le même sens\u{A0}: \(ids).")
  }

  private var stillValid: String {
    say(
      en: "Stored answers keep their meaning; some count differently.",
      fr: "Les réponses conservées gardent leur sens\u{202F}; certaines comptent autrement.")
  }
}

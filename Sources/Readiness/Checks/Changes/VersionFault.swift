package import Localization
package import YAML

/// What must be raised when a questionnaire comes to mean something else.
package enum VersionFault: Fault {
  case versionNotRaised(Int, old: Int)
  case sinceNotRaised(String, since: Int, version: Int)
}

extension QuestionnaireDifference {
  /// What the new version should say of itself and does not.
  ///
  /// - Parameter document: the text of the new version.
  package func faults(in document: Document) -> [Diagnostic] {
    let nodes = QuestionnaireNodes(document.root)
    var faults: [Diagnostic] = []
    if changesMeaning, new.version <= old.version {
      faults.append(
        Diagnostic(
          VersionFault.versionNotRaised(new.version, old: old.version),
          at: document.root.range(of: QuestionnaireKeys.keys.version)))
    }
    let least = max(new.version, old.version + 1)
    for id in outdated {
      guard let question = new.index(of: id) else { continue }
      let since = new.questions[question].since
      if since > old.version { continue }
      let node = nodes.questions[question]
      faults.append(
        Diagnostic(
          VersionFault.sinceNotRaised(id, since: since, version: least),
          at: node.range(of: QuestionKeys.keys.since)))
    }
    return faults
  }
}

extension VersionFault {
  /// The kinds of what must be raised.
  package enum Kind: String, FaultKind {
    case versionNotRaised = "version-not-raised"
    case sinceNotRaised = "since-not-raised"
  }

  package var code: String { kind.rawValue }

  private var kind: Kind {
    switch self {
    case .versionNotRaised: .versionNotRaised
    case .sinceNotRaised: .sinceNotRaised
    }
  }

  package var message: Wording {
    switch self {
    case .versionNotRaised(let version, let old):
      version < old
        ? Wording(
          en: "'version' \(version) is below the \(old) of the version before",
          fr: "«\u{A0}version\u{A0}» \(version) est sous le \(old) de la version précédente")
        : Wording(
          en: "'version' is still \(version), although something counts differently",
          fr: "«\u{A0}version\u{A0}» est toujours \(version), alors que quelque chose compte "
            + "autrement")
    case .sinceNotRaised(let id, let since, _):
      Wording(
        en: "answers to '\(id)' now mean something else, but 'since' of '\(id)' is still \(since)",
        fr: "les réponses à «\u{A0}\(id)\u{A0}» ont maintenant un autre sens, mais "
          + "«\u{A0}since\u{A0}» de «\u{A0}\(id)\u{A0}» est toujours \(since)")
    }
  }

  package var help: Wording? {
    switch self {
    case .versionNotRaised(_, let old):
      Wording(en: "write 'version: \(old + 1)'", fr: "écrivez «\u{A0}version: \(old + 1)\u{A0}»")
    case .sinceNotRaised(_, _, let version):
      Wording(
        en: "write 'since: \(version)', so that older answers are asked again",
        fr: "écrivez «\u{A0}since: \(version)\u{A0}», pour que les anciennes réponses soient "
          + "redemandées")
    }
  }
}

extension VersionFault.Kind {
  package var explanation: Wording {
    switch self {
    case .versionNotRaised:
      Wording(
        en: "Something means or counts otherwise than in the version before, and 'version' is "
          + "the same.",
        fr: "Quelque chose a un autre sens ou compte autrement que dans la version précédente, et "
          + "«\u{A0}version\u{A0}» est la même.")
    case .sinceNotRaised:
      Wording(
        en: "Answers now mean something else, and 'since' does not say so: old ones would count.",
        fr: "Des réponses ont pris un autre sens, et «\u{A0}since\u{A0}» ne le dit "
          + "pas\u{A0}: les anciennes compteraient.")
    }
  }
}

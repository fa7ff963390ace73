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

  package var message: String {
    switch self {
    case .versionNotRaised(let version, let old):
      version < old
        ? "'version' \(version) lies below the \(old) of the version before"
        : "'version' is \(version) still, although the meaning changed"
    case .sinceNotRaised(let id, let since, _):
      "answers to '\(id)' came to mean something else, and its 'since' is \(since)"
    }
  }

  package var help: String? {
    switch self {
    case .versionNotRaised(_, let old): "write 'version: \(old + 1)'"
    case .sinceNotRaised(_, _, let version):
      "write 'since: \(version)', so that older answers are asked again"
    }
  }
}

extension VersionFault.Kind {
  package var explanation: String {
    switch self {
    case .versionNotRaised:
      "Something means something else than in the version before, and 'version' is the same."
    case .sinceNotRaised:
      "Answers came to mean something else, and 'since' does not say so: old ones would count."
    }
  }
}

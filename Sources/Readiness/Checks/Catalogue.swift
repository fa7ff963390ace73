package import Localization
package import YAML

/// All codes that `check` prints, with what there is to say about each.
package enum Catalogue {
  /// A code with its explanation.
  package struct Entry: Sendable {
    package let code: String

    /// Nil where that depends on the case.
    fileprivate let kind: Severity?
    package let explanation: Wording

    /// A defect that a rule finds; nil for the faults of reading.
    fileprivate let defect: PlantedDefect?

    /// “error”, “warning” or “hint”; nil where that depends on the case.
    package var severity: String? { kind?.rawValue }

    /// The same for people.
    package var severityName: Wording? { kind?.name }

    /// What is found in a questionnaire with the defect; nil for the faults of reading, which no
    /// comment can allow.
    package var example: (source: SourceText, findings: Diagnostics)? {
      guard let source = defect?.source, let document = try? Document(source),
        let reading = try? Questionnaire.read(document)
      else { return nil }
      return (source, Diagnostics(check(reading, document).filter { $0.fault.code == code }))
    }
  }

  /// All entries by their code.
  package static let entries: [Entry] = {
    let reading =
      entries(of: YAMLFault.Kind.self) + entries(of: FormatFault.Kind.self)
      + entries(of: QuestionnaireFault.Kind.self) + entries(of: AnswersFault.Kind.self)
      + entries(of: VersionFault.Kind.self) + entries(of: BrandFault.Kind.self)
    let rules = CheckRules.all.map { type(of: $0) }.map {
      Entry(code: $0.code, kind: $0.severity, explanation: $0.explanation, defect: $0.defect)
    }
    return (reading + rules).sorted { $0.code < $1.code }
  }()

  package static var codes: [String] { entries.map(\.code) }

  package static func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

  private static func entries<Kind: FaultKind>(of kind: Kind.Type) -> [Entry] {
    kind.allCases.map {
      Entry(code: $0.rawValue, kind: $0.severity, explanation: $0.explanation, defect: nil)
    }
  }
}

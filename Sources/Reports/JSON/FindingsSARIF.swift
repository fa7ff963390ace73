import Localization
package import Readiness

/// What `check` found, in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020).
package struct FindingsSARIF {
  private let version: String
  private let files: [FileFindings]

  /// - Parameter version: the version of the program.
  package init(_ files: [FileFindings], version: String) {
    self.files = files
    self.version = version
  }

  package var text: String {
    let entries = Catalogue.entries
    let driver: [String: JSONValue] = [
      "name": "readiness", "version": .string(version),
      "rules": .array(entries.map(Self.rule)),
    ]
    let results = files.flatMap { file in
      file.findings.map { result($0, in: file.name, entries.map(\.code)) }
    }
    return JSONValue.object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array([
        .object([
          "tool": .object(["driver": .object(driver)]), "columnKind": "unicodeCodePoints",
          "results": .array(results),
          "properties": .object(["more": JSONValue(files.map(\.more).reduce(0, +))]),
        ])
      ]),
    ]).pretty
  }

  private static func rule(_ entry: Catalogue.Entry) -> JSONValue {
    .object([
      "id": .string(entry.code),
      "shortDescription": .object(["text": .string(entry.explanation.text(in: .english))]),
      "defaultConfiguration": .object([
        "level": .string(level(entry.severity ?? "error"))
      ]),
    ])
  }

  private func result(_ item: FileFindings.Item, in file: String, _ codes: [String]) -> JSONValue {
    var text = item.message
    if let shown = item.shown { text += "\nExample: \(shown.text)" }
    if let help = item.help { text += "\nWay out: \(help)" }
    var result: [String: JSONValue] = [
      "ruleId": .string(item.code), "level": .string(Self.level(item.severity)),
      "message": .object(["text": .string(text)]),
      "locations": .array([
        .object([
          "physicalLocation": .object([
            "artifactLocation": .object(["uri": .string(file.percentEncodedPath)]),
            "region": .object([
              "startLine": JSONValue(item.start.line), "startColumn": JSONValue(item.start.column),
              "endLine": JSONValue(item.end.line), "endColumn": JSONValue(item.end.column),
            ]),
          ])
        ])
      ]),
    ]
    if let index = codes.firstIndex(of: item.code) { result["ruleIndex"] = JSONValue(index) }
    return .object(result)
  }

  /// SARIF's word for how much a finding matters.
  private static func level(_ severity: String) -> String {
    severity == "hint" ? "note" : severity
  }
}

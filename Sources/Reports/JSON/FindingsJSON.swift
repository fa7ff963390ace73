package import Readiness

/// What `check` found, as JSON.
package struct FindingsJSON {
  private let tool: String
  private let files: [FileFindings]

  /// - Parameter tool: the name and version of the program.
  package init(_ files: [FileFindings], tool: String) {
    self.files = files
    self.tool = tool
  }

  /// On several lines; a file without findings is listed too.
  package var text: String {
    JSONValue.object([
      "format": 1, "tool": .string(tool),
      "files": .array(
        files.map { file in
          .object([
            "file": .string(file.name), "findings": .array(file.findings.map(Self.value)),
            "more": JSONValue(file.more),
          ])
        }),
    ]).pretty
  }

  private static func value(_ item: FileFindings.Item) -> JSONValue {
    .object([
      "code": .string(item.code), "severity": .string(item.severity),
      "message": .string(item.message), "help": JSONValue(item.help),
      "line": JSONValue(item.start.line), "column": JSONValue(item.start.column),
      "endLine": JSONValue(item.end.line), "endColumn": JSONValue(item.end.column),
      "example": example(item),
    ])
  }

  /// The answers as texts of answers files, to be scored with the questionnaire.
  private static func example(_ item: FileFindings.Item) -> JSONValue {
    guard let example = item.example, let shown = item.shown else { return .null }
    return .object([
      "answers": JSONValue(example.answers.map(\.file)), "shows": .string(shown.what),
    ])
  }
}

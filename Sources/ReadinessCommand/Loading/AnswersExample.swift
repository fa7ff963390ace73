import YAML

/// The answers of a fictional company, shipped with the program.
enum AnswersExample {
  static var source: SourceText {
    let path = "Examples/verdier-2024.answers.yaml"
    return SourceText(name: path, bytes: ShippedFiles.bytes(of: path) ?? [])
  }

  /// The answers file, as it can be copied to any folder.
  static var text: String {
    String(decoding: source.bytes, as: UTF8.self)
      .replacing(/^# yaml-language-server:.*\n/.anchorsMatchLineEndings(), with: "")
  }
}

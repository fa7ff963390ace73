import Localization

/// The key reference of the formats, in English as they are.
extension KeyTable {
  /// The keys as a Markdown table: name, default or that it is required, meaning, and the types of
  /// the questions that have it.
  var markdown: String {
    let rows = declarations.map { key in
      let presence = key.isRequired ? "required" : key.defaultText.map { "`\($0())`" } ?? ""
      let types = key.types.map { "(\($0.map(\.rawValue).joined(separator: ", "))) " } ?? ""
      let meaning = key.meaning?.text(in: .english) ?? ""
      return "| `\(key.name)` | \(presence) | \(types)\(meaning) |\n"
    }
    return "| key | default | meaning |\n| --- | --- | --- |\n" + rows.joined()
  }
}

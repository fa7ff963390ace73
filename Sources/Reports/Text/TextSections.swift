import Localization

extension [[String]] {
  /// Sections of lines as one text, an empty line between them; empty sections are left out.
  var sectionedText: String {
    filter { !$0.isEmpty }.map(\.neutralisedText).joined(separator: "\n")
  }
}

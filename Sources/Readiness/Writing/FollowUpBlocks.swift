package import YAML

/// The blocks of an answers file that say what is done with the answers and where the company
/// belongs: actions, targets, outcome and labels. They are whole lines, with the comments and the
/// blank lines beside them.
package struct FollowUpBlocks {
  /// Their lines as they stand in the file, each with its line break.
  package private(set) var lines = ""

  /// The other lines of the file.
  package private(set) var rest: [UInt8] = []

  /// - Parameters:
  ///   - source: the text of the file; one that is no YAML in lines has no such blocks.
  ///   - mark: how the comment begins that the program writes at the end.
  package init(in source: SourceText, apartFrom mark: String) {
    let blocks = (try? Document(source)).map(Self.blocks) ?? []
    let own = [mark, mergedMark, NewAnswersFile.line(ofOrganisation: nil)]
    let lines = source.lines
    var isKept = lines.map { line in blocks.contains { $0.overlaps(line) } }
    let isBeside = zip(lines, isKept).map { line, isKept in
      if isKept { return false }
      let text = source.text(in: line).drop { $0 == " " || $0 == "\t" }
      if text.allSatisfy(\.isNewline) { return true }
      return text.hasPrefix("#") && !own.contains { text.hasPrefix($0) }
    }
    for index in lines.indices.dropFirst() where isBeside[index] && isKept[index - 1] {
      isKept[index] = true
    }
    for index in lines.indices.dropLast().reversed() where isBeside[index] && isKept[index + 1] {
      isKept[index] = true
    }
    for (line, isKept) in zip(lines, isKept) {
      if isKept {
        self.lines += source.text(in: line)
      } else {
        rest += source.bytes[line]
      }
    }
    if !self.lines.isEmpty, self.lines.last?.isNewline != true { self.lines += "\n" }
  }

  private static func blocks(of document: Document) -> [Range<Int>] {
    let keys = AnswersKeys.keys
    let names = [keys.actions.name, keys.targets.name, keys.outcome.name, keys.labels.name]
    let editor = MappingEditor(document.root, of: document)
    if document.root.isFlow { return [] }
    return document.root.entries.filter { names.contains($0.key.text) }.map(editor.lines)
  }
}

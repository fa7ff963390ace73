package import Diagnostics

/// The canonical layout of a YAML text.
///
/// Two spaces for each level, lists indented below their key; one space behind `:`, `-` and `,`,
/// none inside brackets; no spaces at the end of a line, no two empty lines in a row, LF at the end
/// of each line. Nothing but white space changes, so that comments, quotes and order stay.
package struct CanonicalLayout {
  private let source: SourceText
  private let lines: SourceLines
  private var plan: LayoutPlan

  /// A layout that would read back as something else, which is not made.
  package struct Refused: Error {}

  /// - Returns: the text in its canonical layout.
  /// - Throws: `Refused` when the layout would change what the text says.
  package static func text(of document: Document) throws(Refused) -> SourceText {
    var layout = CanonicalLayout(document)
    layout.plan.walk(document.root)
    let result = SourceText(name: document.source.name, text: layout.written())
    let isSame = result.bytes.withoutSpace == document.source.bytes.withoutSpace
    guard isSame, let again = try? Document(result), again.root.says(document.root) else {
      throw Refused()
    }
    return result
  }

  private init(_ document: Document) {
    source = document.source
    lines = SourceLines(document.source)
    plan = LayoutPlan(lines)
  }

  private func written() -> String {
    var text = ""
    var hasEmptyLine = true
    for line in lines.all.indices {
      let content = written(line)
      if content.isEmpty, hasEmptyLine, !plan.isInside(line) { continue }
      hasEmptyLine = content.isEmpty && !plan.isInside(line)
      text += content + "\n"
    }
    while text.hasSuffix("\n\n"), plan.endsPlainly { text.removeLast() }
    return text
  }

  /// A line with its new indentation and spaces.
  private func written(_ line: Int) -> String {
    let range = lines.all[line]
    let start = lines.contentStart(line)
    var content = ""
    var offset = start
    for gap in plan.gaps
    where gap.range.lowerBound >= start && gap.range.upperBound <= range.upperBound {
      content += source.text(in: offset..<gap.range.lowerBound) + gap.replacement
      offset = gap.range.upperBound
    }
    content += source.text(in: offset..<range.upperBound)
    if !plan.isInside(line + 1) || plan.isAnchored(line) {
      while content.last == " " || content.last == "\t" { content.removeLast() }
    }
    if content.isEmpty { return "" }
    return String(repeating: " ", count: plan.indentation(line, of: lines)) + content
  }
}

extension Node {
  /// Whether two values hold the same, in the same order and the same style.
  fileprivate func says(_ other: Node) -> Bool {
    guard kind == other.kind, isAlias == other.isAlias, anchor == other.anchor else { return false }
    switch kind {
    case .scalar: return text == other.text && isPlain == other.isPlain
    case .refused: return true
    case .sequence:
      return isFlow == other.isFlow && elements.count == other.elements.count
        && zip(elements, other.elements).allSatisfy { $0.says($1) }
    case .mapping:
      return isFlow == other.isFlow && entries.count == other.entries.count
        && zip(entries, other.entries).allSatisfy {
          $0.key.says($1.key) && $0.value.says($1.value)
        }
    }
  }
}

extension [UInt8] {
  /// All bytes but white space, and but a byte order mark.
  fileprivate var withoutSpace: [UInt8] {
    let text = starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
    return text.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}

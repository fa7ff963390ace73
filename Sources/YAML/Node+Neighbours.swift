import Localization

/// What stands beside a value in the text and may belong to it.
extension Node {
  /// The comment that follows a text without quotes in its line, if it begins like a part of it,
  /// without a space behind the `#`: `#12` in `see ticket #12`.
  package var adjoiningComment: Range<Int>? {
    let bytes = tree.source.bytes
    guard kind == .scalar, isPlain, !isEmpty, !isAlias,
      let comment = Layout(tree.source).comment(after: range.upperBound),
      let mark = bytes[comment].firstIndex(of: UInt8(ascii: "#")),
      let next = bytes[comment].dropFirst(mark + 1 - comment.lowerBound).first,
      next.isLetter || next.isDigit || next >= 0x80
    else { return nil }
    return mark..<comment.upperBound
  }

  /// What is written between two byte offsets of the document.
  package func text(in range: Range<Int>) -> String { tree.source.text(in: range) }

  /// Whether both values are digits and only a comma stands between them, as in `[0,5, 60]`.
  package func isDecimal(with next: Node) -> Bool {
    let between = range.upperBound..<max(range.upperBound, next.range.lowerBound)
    return tree.source.bytes[between].elementsEqual([UInt8(ascii: ",")])
      && isDigits && next.isDigits
  }

  /// In braces, the values without quotes that a comma may have cut short, each with the keys
  /// without a value that follow it: `The page` with `of 3 March.`.
  package var cutValues: [(value: Node, rest: [Node])] {
    guard isFlow else { return [] }
    var cut: [(value: Node, rest: [Node])] = []
    var isOpen = false
    for entry in entries {
      if !entry.value.isEmpty {
        isOpen = entry.value.kind == .scalar && entry.value.isPlain && !entry.value.isAlias
        if isOpen { cut.append((entry.value, [])) }
      } else if isOpen {
        cut[cut.count - 1].rest.append(entry.key)
      }
    }
    return cut.filter { !$0.rest.isEmpty }
  }

  private var isDigits: Bool {
    kind == .scalar && isPlain && !isEmpty && text.utf8.allSatisfy(\.isDigit)
  }
}

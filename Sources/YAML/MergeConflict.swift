/// A place where git could not join two versions of a text.
///
/// Git leaves both versions there, between lines that begin in the first column with seven times
/// the same sign: `<<<<<<<`, perhaps `|||||||`, `=======`, `>>>>>>>`.
package struct MergeConflict: Sendable {
  /// The lines of signs, in the order of the text.
  fileprivate let markers: [Marker]

  fileprivate struct Marker {
    let sign: UInt8

    /// The byte offsets of the line, without its line break.
    let range: Range<Int>
  }

  /// Whether all of it is there: `<<<<<<<`, `=======` and `>>>>>>>`.
  package var isComplete: Bool {
    markers.first?.sign == UInt8(ascii: "<") && markers.last?.sign == UInt8(ascii: ">")
      && markers.contains { $0.sign == UInt8(ascii: "=") }
  }

  /// The byte offsets of the first line of signs.
  package var range: Range<Int> { markers.first?.range ?? 0..<0 }

  /// The diagnostic for the whole of it, at its first line.
  package var diagnostic: Diagnostic {
    Diagnostic(YAMLFault.mergeConflict(isComplete: isComplete), at: range)
  }

  /// Whether the text was read as if a line of signs were a value, or a part of one.
  func isPlainText(in tree: Tree) -> Bool {
    markers.contains { tree.scalar(at: $0.range.lowerBound)?.isPlain ?? false }
  }
}

// MARK: - Finding them

extension SourceText {
  /// The conflicts of the text and what is left of those that were removed in part.
  package var mergeConflicts: [MergeConflict] {
    var conflicts: [MergeConflict] = []
    var markers: [MergeConflict.Marker] = []
    func close() {
      if !markers.isEmpty { conflicts.append(MergeConflict(markers: markers)) }
      markers = []
    }
    var isLineStart = true
    for offset in textStart..<max(textStart, bytes.count) {
      let byte = bytes[offset]
      if isLineStart, byte >= UInt8(ascii: "<"), let marker = conflictMarker(at: offset) {
        if marker.sign == UInt8(ascii: "<") { close() }
        markers.append(marker)
        if marker.sign == UInt8(ascii: ">") { close() }
      }
      isLineStart = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
    close()
    return conflicts
  }

  /// The line of signs that begins at the start of a line, if one does.
  private func conflictMarker(at start: Int) -> MergeConflict.Marker? {
    let sign = bytes[start]
    let signs = bytes[start...].prefix { $0 == sign }.count
    guard "<|=>".utf8.contains(sign), signs == 7 else { return nil }
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == signs || line[start + signs] == UInt8(ascii: " ") else { return nil }
    return MergeConflict.Marker(sign: sign, range: line.startIndex..<line.endIndex)
  }
}

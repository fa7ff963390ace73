/// Frames as bytes for a terminal: only what differs from the frame before.
package struct FramePainter: Sendable {
  private let usesColors: Bool
  private let charset: Charset

  /// What the terminal shows; nil if that is not known.
  private var shown: Frame?

  /// - Parameter usesColors: without colours, bold, underline and reverse stay.
  package init(usesColors: Bool, charset: Charset = .utf8) {
    self.usesColors = usesColors
    self.charset = charset
  }

  /// Makes the next frame be painted whole.
  package mutating func forget() { shown = nil }

  /// The bytes that make the terminal show a frame; none if it shows it already.
  package mutating func paint(_ frame: Frame) -> [UInt8] {
    if frame == shown { return [] }
    var writer = ANSIWriter(usesColors: usesColors, charset: charset)
    writer.write(ScreenSequence.beginFrame)
    if let shown, shown.size == frame.size {
      for row in 0..<frame.size.rows {
        writer.repaint(row, from: Array(shown.row(row)), to: Array(frame.row(row)))
      }
    } else {
      writer.write(ScreenSequence.plain + ScreenSequence.eraseScreen)
      for row in 0..<frame.size.rows {
        writer.paint(row, Array(frame.row(row)))
      }
    }
    writer.move(to: frame.cursor)
    writer.makePlain()
    writer.write(ScreenSequence.endFrame)
    shown = frame
    return writer.bytes
  }
}

extension ANSIWriter {
  /// Writes a row over blank cells.
  fileprivate mutating func paint(_ row: Int, _ cells: [Cell]) {
    write(cells[..<cells.contentEnd], row: row)
  }

  /// Writes what differs between two rows.
  ///
  /// What has to be blank is erased before anything is written: it may take the other half of a
  /// wide character that goes.
  fileprivate mutating func repaint(_ row: Int, from old: [Cell], to new: [Cell]) {
    if old == new { return }
    let end = new.contentEnd
    if (old + new).contains(where: \.character.hasDoubtfulWidth) {
      // Nobody knows which columns such a row took.
      erase(from: 0, row: row)
      return write(new[..<end], row: row)
    }
    if end < old.contentEnd { erase(from: end, row: row) }
    for part in changes(from: old, to: new[..<end]) { write(new[part], row: row) }
  }

  /// The ranges of columns that differ, joined where what is between is shorter than a move.
  private func changes(from old: [Cell], to new: ArraySlice<Cell>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for column in new.indices where old[column] != new[column] {
      if let last = ranges.last, column - last.upperBound < 8 {
        ranges[ranges.count - 1] = last.lowerBound..<column + 1
      } else {
        ranges.append(column..<column + 1)
      }
    }
    return ranges
  }
}

extension [Cell] {
  /// The number of columns without the blank ones at the end.
  fileprivate var contentEnd: Int { (lastIndex { $0 != .blank } ?? -1) + 1 }
}

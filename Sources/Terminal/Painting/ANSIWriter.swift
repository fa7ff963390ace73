/// Where a terminal's cursor is and which look it writes, while bytes are made.
struct ANSIWriter {
  private(set) var bytes: [UInt8] = []
  private let usesColors: Bool
  private let charset: Charset

  /// The cell before which the cursor stands; nil if that is not certain.
  private var place: ScreenPosition?
  private var style = TextStyle.plain

  init(usesColors: Bool, charset: Charset) {
    self.usesColors = usesColors
    self.charset = charset
  }

  /// Writes a sequence that leaves no doubt about the look.
  mutating func write(_ sequence: String) { bytes += sequence.utf8 }

  mutating func move(to target: ScreenPosition) {
    if target == place { return }
    let column = target.column > 0 ? ";\(target.column + 1)" : ""
    let row = target.row > 0 || target.column > 0 ? "\(target.row + 1)" : ""
    write("\u{1B}[\(row)\(column)H")
    place = target
  }

  /// Makes the rest of a row blank.
  mutating func erase(from column: Int, row: Int) {
    move(to: ScreenPosition(column: column, row: row))
    makePlain()
    write(ScreenSequence.eraseToEndOfRow)
  }

  /// Writes cells of a row, in the columns of their indices.
  mutating func write(_ cells: ArraySlice<Cell>, row: Int) {
    for (column, cell) in zip(cells.indices, cells) where cell.width > 0 {
      move(to: ScreenPosition(column: column, row: row))
      adopt(cell)
      switch charset {
      case .utf8: bytes += cell.character.utf8
      case .other where cell.character.isASCII: bytes += cell.character.utf8
      case .other: bytes += repeatElement(UInt8(ascii: "?"), count: cell.width)
      }
      let isCertain = charset == .other || !cell.character.hasDoubtfulWidth
      place = isCertain ? ScreenPosition(column: column + cell.width, row: row) : nil
    }
  }

  mutating func makePlain() { set(.plain) }

  /// Takes on the look of a cell; a space looks the same in any weight and colour.
  private mutating func adopt(_ cell: Cell) {
    let isInvisible = cell == .blank && !style.isUnderlined && !style.isReversed
    if !isInvisible { set(cell.style) }
  }

  private mutating func set(_ wanted: TextStyle) {
    var wanted = wanted
    if !usesColors { wanted.color = nil }
    if wanted == style { return }
    var codes: [Int] = []
    if style.hasMore(than: wanted) {
      codes.append(0)
      style = .plain
    }
    if wanted.isBold, !style.isBold { codes.append(1) }
    if wanted.isUnderlined, !style.isUnderlined { codes.append(4) }
    if wanted.isReversed, !style.isReversed { codes.append(7) }
    if let color = wanted.color, color != style.color { codes.append(color.code) }
    write("\u{1B}[\(codes.map(String.init).joined(separator: ";"))m")
    style = wanted
  }
}

extension TextStyle {
  /// Whether something of the look has to be taken away to have the other.
  fileprivate func hasMore(than other: TextStyle) -> Bool {
    (isBold && !other.isBold) || (isUnderlined && !other.isUnderlined)
      || (isReversed && !other.isReversed) || (color != nil && other.color == nil)
  }
}

extension TextStyle.Color {
  /// The number of the foreground in SGR.
  fileprivate var code: Int {
    switch self {
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .cyan: 36
    }
  }
}

/// The rows of a table that were read, by which the same row is known again.
struct RepeatedRows {
  /// The line of the first row of each text, by the hash of the text.
  private var first: [Int: (line: Int, range: Range<Int>)] = [:]

  /// The times that rows have in common that differ; nil until they are compared.
  private var sharedTimes: Set<String>?
}

extension RepeatedRows {
  /// The line of an earlier row of the same bytes; nil for the first.
  mutating func line(ofSame row: TableScanner.Row, in bytes: [UInt8]) -> Int? {
    let hash = bytes[row.range].hashValue
    guard let earlier = first[hash] else {
      first[hash] = (row.line, row.range)
      return nil
    }
    return bytes[earlier.range] == bytes[row.range] ? earlier.line : nil
  }

  /// Whether the times of all rows were compared.
  var knowsTimes: Bool { sharedTimes != nil }

  /// Compares the times of all rows of the table.
  mutating func compareTimes(_ rows: [(time: String, bytes: ArraySlice<UInt8>)]) {
    var bytes: [String: ArraySlice<UInt8>] = [:]
    var shared: Set<String> = []
    for row in rows {
      if let known = bytes[row.time], known != row.bytes { shared.insert(row.time) }
      bytes[row.time] = row.bytes
    }
    sharedTimes = shared
  }

  /// Whether a time belongs to one response: no row that differs has it.
  func isOfOneResponse(_ time: String) -> Bool { !(sharedTimes?.contains(time) ?? true) }
}

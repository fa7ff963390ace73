/// Reads a file, or standard input, piece by piece.
struct PieceReader {
  private let path: String
  private let file: Int32
  private let system = SystemCalls()

  /// How many bytes a piece has at most.
  private static let most = 1 << 20

  /// - Parameter path: `-` for standard input.
  /// - Throws: `CommandFailure` when the file cannot be opened; so does reading it.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    do { file = path == "-" ? 0 : try File.open(path, to: .read, in: system).file } catch {
      throw CommandFailure(.cannotRead, error)
    }
  }

  /// What comes next; empty at the end.
  func next() throws(CommandFailure) -> [UInt8] {
    do throws(SystemError) {
      return try system.retrying { () throws(SystemError) in
        try system.read(file, atMost: Self.most)
      }
    } catch { throw CommandFailure(.cannotRead, FileError(.read, path, error)) }
  }

  /// The first bytes, and whether these are all.
  ///
  /// - Parameter count: how many, unless there are fewer.
  func beginning(of count: Int) throws(CommandFailure) -> (bytes: [UInt8], isWhole: Bool) {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let next = try next()
      if next.isEmpty { return (bytes, true) }
      bytes += next
    }
    return (bytes, false)
  }

  func close() { if file != 0 { try? system.close(file) } }
}

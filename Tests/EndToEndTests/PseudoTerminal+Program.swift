import TestSupport

extension PseudoTerminal {
  /// Starts the built program as the leader of a session whose terminal this is.
  convenience init(
    _ arguments: [String], in program: Program, columns: Int = 80, rows: Int = 24,
    environment more: [String: String] = [:]
  ) throws {
    try self.init(
      Program.path, arguments, in: program.folder.path,
      environment: program.environment.merging(more) { $1 }, columns: columns, rows: rows)
  }
}

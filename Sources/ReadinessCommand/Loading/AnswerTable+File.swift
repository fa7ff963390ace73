import Readiness
import YAML

extension SourceText {
  /// Reads a table that a person named, of any encoding.
  ///
  /// - Throws: `CommandFailure` when the file cannot be read.
  static func readTable(_ path: String) throws(CommandFailure) -> SourceText {
    do {
      return SourceText(name: path, bytes: try File.read(path, limit: AnswerTable.byteLimit))
    } catch { throw CommandFailure(.cannotRead, error) }
  }
}

extension AnswerTable {
  /// Reads the header of a table.
  ///
  /// - Parameter map: how the columns are to be read.
  /// - Throws: `CommandFailure` that shows every fault of the map, or what keeps the table from
  ///   being read.
  static func read(
    _ file: SourceText, for questionnaire: Questionnaire, map: SourceText?
  ) throws(CommandFailure) -> AnswerTable {
    do throws(InvalidSource) {
      return try AnswerTable(file, for: questionnaire, try map?.columns(for: questionnaire))
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension TableParts {
  /// Reads the beginning of a table.
  ///
  /// - Parameters:
  ///   - isWhole: whether it is the whole table.
  ///   - map: how the columns are to be read.
  ///   - skipped: how many rows are passed over.
  /// - Throws: `CommandFailure` as above.
  static func read(
    _ beginning: SourceText, isWhole: Bool, for questionnaire: Questionnaire, map: SourceText?,
    skipping skipped: Int
  ) throws(CommandFailure) -> TableParts {
    do throws(InvalidSource) {
      return try TableParts(
        beginning, isWhole: isWhole, for: questionnaire,
        try map?.columns(for: questionnaire), skipping: skipped)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension SourceText {
  fileprivate func columns(for questionnaire: Questionnaire) throws(InvalidSource) -> ColumnMap {
    try ColumnMap(self, for: questionnaire)
  }
}

extension CommandFailure {
  /// The failure of a table that names no questionnaire itself.
  static func noQuestionnaire(ofTable path: String) -> CommandFailure {
    CommandFailure(
      .usage, en: "\(path) does not name its questionnaire. Say which with --questionnaire ID.",
      fr: "\(path) ne nomme pas son questionnaire. Dites lequel avec --questionnaire ID.")
  }
}

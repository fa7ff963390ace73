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
      let columns = try map.map { text throws(InvalidSource) in
        try ColumnMap(text, for: questionnaire)
      }
      return try AnswerTable(file, for: questionnaire, columns)
    } catch {
      throw CommandFailure(error)
    }
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

import Interview
import Localization
import Readiness
import YAML

/// The answers file of a session: where it is, and what it held when it was last read or written.
struct AnswersFile {
  /// The path as the person gave it.
  let path: String

  private var content: AnswersFileContent

  init(path: String, _ content: AnswersFileContent) {
    self.path = path
    self.content = content
  }

  /// Whether there is a file.
  var exists: Bool { content.text != nil }

  /// Writes changes into the file; nothing that was changed elsewhere is overwritten.
  ///
  /// - Parameters:
  ///   - isOver: whether the changes replace those made elsewhere to the same answers.
  ///   - language: the language of the reason why the file could not be written.
  /// - Returns: the event that tells the result.
  mutating func save(
    _ changes: [AnswerChange], isOver: Bool = false, in language: Language
  ) -> InterviewEvent {
    do throws(SaveProblem) {
      switch content.saving(changes, over: try readBytes(), isOver: isOver) {
      case .changed(let new): return try take(new, in: language) ?? .saved
      case .merged(let new): return try take(new, in: language) ?? .savedOver(content.answers)
      case .conflict(let mine):
        try write(mine, to: conflictPath)
        return .conflict(yours: conflictPath)
      }
    } catch {
      return .savingFailed(reason: error.reason(in: language))
    }
  }

  /// Takes over what was changed elsewhere, where nothing of this session waits to be saved.
  ///
  /// - Returns: the event that tells the result; nil if the file is as it was, or cannot be read.
  mutating func reload() -> InterviewEvent? {
    guard let bytes = try? readBytes(), let new = content.reread(bytes) else { return nil }
    content = new
    return .savedOver(new.answers)
  }

  /// The text of a copy that holds all changes.
  func copy(with changes: [AnswerChange]) -> [UInt8] {
    content.copy(with: changes).text?.bytes ?? []
  }
}

extension AnswersFile {
  /// Writes what became of changes.
  ///
  /// - Returns: the event that tells which of them the file does not take; nil if it takes all.
  private mutating func take(
    _ applied: AnswersFileContent.Applied, in language: Language
  ) throws(SaveProblem) -> InterviewEvent? {
    if applied.content.text?.bytes != content.text?.bytes { try write(applied.content, to: path) }
    content = applied.content
    guard let refusal = applied.refusal else { return nil }
    return .savedInPart(
      content.answers, without: applied.refused.map(\.question),
      reason: SaveProblem.refused(refusal).reason(in: language))
  }

  /// What the file holds now; nil if there is none.
  private func readBytes() throws(SaveProblem) -> [UInt8]? {
    if !File.exists(path) { return nil }
    do { return try File.read(path, limit: ReadingLimits().bytes) } catch {
      throw SaveProblem(error)
    }
  }

  private func write(_ content: AnswersFileContent, to path: String) throws(SaveProblem) {
    do { try AtomicFile.write(content.text?.bytes ?? [], to: path) } catch {
      throw SaveProblem(error)
    }
  }

  /// Where the answers of this session go when the same ones were changed elsewhere.
  private var conflictPath: String {
    path.hasSuffix(".yaml") ? path.dropLast(5) + ".mine.yaml" : path + ".mine"
  }
}

import Interview
import Localization
import Readiness
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The answers file of a session: where it is, and what it held when it was last read or written.
struct AnswersFile {
  /// The path as the person gave it.
  let path: String

  private var content: AnswersFileContent
  private let system: any FileSystem

  /// Where the answers of this session were put when the same ones were changed elsewhere.
  private var conflictCopy: String?

  init(
    path: String, _ content: AnswersFileContent, in system: any FileSystem = SystemCalls()
  ) {
    self.path = path
    self.content = content
    self.system = system
  }

  /// Whether there is a file.
  var exists: Bool { content.text != nil }

  /// The SHA-256 of what it held when it was last read or written.
  var hash: String { SHA256.hexadecimal(content.text?.bytes ?? []) }

  /// Writes changes into the file; nothing that was changed elsewhere is overwritten.
  ///
  /// - Parameters:
  ///   - isOver: whether the changes replace those made elsewhere to the same entries.
  ///   - language: the language of the reason why the file could not be written.
  /// - Returns: the event that tells the result.
  mutating func save(
    _ changes: [FileChange], isOver: Bool = false, in language: Language
  ) -> InterviewEvent {
    do throws(SaveProblem) {
      // Whoever changes the file while it is written makes it be read again.
      for _ in 0..<10 {
        let bytes = try readBytes()
        switch content.saving(changes, over: bytes, isOver: isOver) {
        case .changed(let new):
          if let event = try take(new, over: bytes, in: language, else: .saved) { return event }
        case .merged(let new):
          let event = InterviewEvent.savedOver(new.content.answers)
          if let event = try take(new, over: bytes, in: language, else: event) { return event }
        case .conflict(let mine): return .conflict(yours: try keepApart(mine))
        }
      }
      throw .other(FileError(.write, path, .changed))
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
  func copy(with changes: [FileChange]) -> [UInt8] {
    content.copy(with: changes).text?.bytes ?? []
  }
}

extension AnswersFile {
  /// Writes what became of changes.
  ///
  /// - Parameters:
  ///   - old: what the file has to hold; nil if it must not be there.
  ///   - saved: the event for a file that takes all changes.
  /// - Returns: that event, or the one that tells which changes the file does not take; nil if the
  ///   file was changed meanwhile and stays as it is.
  private mutating func take(
    _ applied: AnswersFileContent.Applied, over old: [UInt8]?, in language: Language,
    else saved: InterviewEvent
  ) throws(SaveProblem) -> InterviewEvent? {
    let isNew = applied.content.text?.bytes != content.text?.bytes
    if isNew, try !replace(old, by: applied.content) { return nil }
    content = applied.content
    guard let refusal = applied.refusal else { return saved }
    return .savedInPart(
      content.answers, without: applied.refused.map(\.entry),
      reason: SaveProblem.refused(refusal).reason(in: language))
  }

  /// What the file holds now; nil if there is none.
  private func readBytes() throws(SaveProblem) -> [UInt8]? {
    do { return try File.read(path, limit: ReadingLimits().bytes, in: system) } catch {
      if error.code == ENOENT, error.obstacle == nil { return nil }
      throw SaveProblem(error)
    }
  }

  /// Puts a new content in the place of the file.
  ///
  /// - Parameter old: what the file has to hold; nil if it must not be there.
  /// - Returns: false if it was changed meanwhile; then it stays.
  private mutating func replace(
    _ old: [UInt8]?, by new: AnswersFileContent
  ) throws(SaveProblem) -> Bool {
    let bytes = new.text?.bytes ?? []
    do throws(FileError) {
      try AtomicFile.write(bytes, to: path, over: old.map { .holding($0) } ?? .free, in: system)
      content = new
      return true
    } catch {
      if error.obstacle == .changed { return false }
      // The new file may be there all the same, and only not be known to last.
      if (try? readBytes()) == bytes { content = new }
      throw SaveProblem(error)
    }
  }

  /// Writes the content of this session beside the file, never over what is there.
  ///
  /// - Returns: the path.
  private mutating func keepApart(_ mine: AnswersFileContent) throws(SaveProblem) -> String {
    var number = 1
    while true {
      let copy = conflictCopy ?? Self.conflictPath(number, of: path)
      do throws(FileError) {
        try AtomicFile.write(
          mine.text?.bytes ?? [], to: copy, over: conflictCopy == nil ? .free : .any, in: system)
        conflictCopy = copy
        return copy
      } catch {
        number += 1
        if error.obstacle != .changed || number > 100 { throw SaveProblem(error) }
      }
    }
  }

  /// Whether a file is one that `keepApart` names.
  static func isConflictCopy(_ path: String) -> Bool {
    path.hasSuffix(mine) || path.hasSuffix(mine + ".yaml")
  }

  /// How the name of a file ends that holds what was changed here, before `.yaml` if it has that.
  private static let mine = ".mine"

  /// The files that sessions of an answers file set apart beside it.
  static func conflictCopies(of path: String) -> [String] {
    (1...9).map { conflictPath($0, of: path) }.filter(File.exists)
  }

  private static func conflictPath(_ number: Int, of path: String) -> String {
    let suffix = number == 1 ? mine : "-\(number)\(mine)"
    return path.hasSuffix(".yaml") ? path.dropLast(5) + suffix + ".yaml" : path + suffix
  }
}

import Foundation
import Interview
import Localization
import Readiness
import TestSupport
import YAML

@testable import ReadinessCommand

/// An answers file in a folder of its own, which a session changes.
struct SavedFile {
  /// The folder, without symbolic links.
  let folder: String
  let old: [UInt8]?
  private let questionnaire: Questionnaire

  private static let quickCheck = Result { try Sample.frozen("quick-check") }

  /// - Parameter isThere: whether the file is there before.
  init(isThere: Bool) throws {
    questionnaire = try Self.quickCheck.get()
    let made = FileManager.default.temporaryDirectory
      .appendingPathComponent("readiness-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    folder = File.resolved(made.path)
    old = isThere ? Array("questionnaire: quick-check\nversion: 1\nanswers:\n  K1: 3\n".utf8) : nil
    if let old {
      try Data(old).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    }
  }

  var path: String { folder + "/a.answers.yaml" }

  /// What the file holds; nil if it is not there.
  var bytes: [UInt8]? { try? Array(Data(contentsOf: URL(fileURLWithPath: path))) }

  /// The names in the folder, but that of the file.
  var others: [String] {
    File.names(in: folder).filter { ![".", "..", "a.answers.yaml"].contains($0) }
  }

  /// The file as a session knows it.
  func session(in system: any FileSystem) throws -> AnswersFile {
    let source = old.map { SourceText(name: path, bytes: $0) }
    let answers = try source.map {
      try Answers.read(Document($0), for: questionnaire, keepsForeign: true).answers
    }
    return AnswersFile(
      path: path,
      AnswersFileContent(
        name: path, questionnaire: questionnaire, reference: "quick-check",
        commentLanguage: "en", text: source, answers: answers ?? Answers(for: questionnaire)),
      in: system)
  }

  /// An interview in which one answer is accepted, and the changes that are to be saved.
  func interview() throws -> (interview: InterviewState, changes: [FileChange]) {
    let answers = try old.map {
      try Answers.read(
        Document(SourceText(name: path, bytes: $0)), for: questionnaire, keepsForeign: true
      ).answers
    }
    var interview = InterviewState(
      questionnaire, answers ?? Answers(for: questionnaire), textLanguage: "en")
    let index = questionnaire.index(of: "K2") ?? questionnaire.questions.startIndex
    let answer = questionnaire.questions[index].answer(.line(2))
    let effects = interview.handle(.give(index, answer)).effects
    for case .save(let changes) in effects { return (interview, changes) }
    return (interview, [])
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

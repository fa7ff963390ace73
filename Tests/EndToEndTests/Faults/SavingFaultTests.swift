import Foundation
import Interview
import Localization
import Testing

@testable import ReadinessCommand

/// Saving while each call to the system fails in turn.
@Suite struct SavingFaultTests {
  private static let codes = [
    ENOSPC, EIO, EROFS, EDQUOT, EINTR, ENOLCK, EXDEV, EACCES, ENOENT, EINVAL,
  ]

  /// How many calls a save without a fault takes, and what it writes.
  private func undisturbed(isThere: Bool) throws -> (calls: Int, bytes: [UInt8]) {
    let file = try SavedFile(isThere: isThere)
    defer { file.remove() }
    let system = RecordingFiles()
    var session = try file.session(in: system)
    #expect(session.save(try file.interview().changes, in: .english) == .saved)
    #expect(file.others == [])
    return (system.calls, try #require(file.bytes))
  }

  @Test(arguments: [true, false], codes)
  func `whichever call fails, the old or the new file is whole and the state is true`(
    isThere: Bool, code: Int32
  ) throws {
    let (calls, new) = try undisturbed(isThere: isThere)
    #expect(calls > 10)
    for call in 1...calls {
      for isLasting in code == EINTR ? [false] : [false, true] {
        let fault = RecordingFiles.Fault(call: call, code: code, isLasting: isLasting)
        try check(RecordingFiles(failingAt: fault), isThere: isThere, new: new, "\(fault)")
      }
    }
  }

  /// Saves while a call fails, then again when none does.
  private func check(
    _ system: RecordingFiles, isThere: Bool, new: [UInt8], _ fault: Comment
  ) throws {
    let file = try SavedFile(isThere: isThere)
    defer { file.remove() }
    var (interview, changes) = try file.interview()
    var session = try file.session(in: system)
    let event = session.save(changes, in: .english)
    _ = interview.handle(event)
    if interview.saving == .saved {
      #expect(file.bytes == new, fault)
    } else {
      // Only where the last wait for the disk fails, the new file is there all the same.
      #expect(file.bytes == (system.hasMoved ? new : file.old), fault)
      #expect(interview.changesToSave == changes, fault)
    }
    guard let used = system.fault else { return }
    if used.code == EINTR { #expect(interview.saving == .saved, fault) }
    if !used.isLasting, !system.hasFailedToRemove { #expect(file.others == [], fault) }
    system.heal()
    _ = interview.handle(session.save(changes, in: .english))
    #expect(interview.saving == .saved, fault)
    #expect(file.bytes == new, fault)
    // A file that is said not to be there, and permissions that cannot be set, are no failures.
    if isThere, ![ENOENT, EINVAL].contains(used.code) {
      #expect(File.status(of: file.path)?.mode == 0o640, fault)
    }
  }

  @Test(arguments: [1, 2, 7, 4_096])
  func `a system that takes few bytes at once gets all of them`(count: Int) throws {
    for isThere in [true, false] {
      let new = try undisturbed(isThere: isThere).bytes
      try check(
        RecordingFiles(writingAtMost: count), isThere: isThere, new: new, "\(count) bytes at once")
    }
  }

  @Test func `a file that changes while it is written is read again`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    let theirs = String(decoding: try #require(file.old), as: UTF8.self) + "  K9: [useful]\n"
    let system = RecordingFiles()
    system.whenSynchronized { [path = file.path] in
      try? Data(theirs.utf8).write(to: URL(fileURLWithPath: path))
    }
    var session = try file.session(in: system)
    let event = session.save(try file.interview().changes, in: .english)
    guard case .savedOver = event else {
      Issue.record("\(event)")
      return
    }
    let text = String(decoding: try #require(file.bytes), as: UTF8.self)
    #expect(text.contains("K9: [useful]") && text.contains("K2: 2") && text.contains("K1: 3"))
    #expect(file.others == [])
  }

  @Test func `a file that appears while a new one is written is not replaced`() throws {
    let file = try SavedFile(isThere: false)
    defer { file.remove() }
    let theirs = "questionnaire: quick-check\nversion: 1\nanswers:\n  K2: 5\n"
    let system = RecordingFiles()
    system.whenSynchronized { [path = file.path] in
      try? Data(theirs.utf8).write(to: URL(fileURLWithPath: path))
    }
    var session = try file.session(in: system)
    let mine = file.folder + "/a.answers.mine.yaml"
    #expect(
      session.save(try file.interview().changes, in: .english) == .conflict(yours: mine))
    #expect(file.bytes == Array(theirs.utf8))
    #expect(file.others == ["a.answers.mine.yaml"])
  }

  @Test func `a copy of one's own answers takes the place of no other file`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file.folder + "/a.answers.mine.yaml"))
    var session = try file.session(in: SystemCalls())
    let theirs = "questionnaire: quick-check\nversion: 1\nanswers:\n  K2: 5\n"
    try Data(theirs.utf8).write(to: URL(fileURLWithPath: file.path))
    let changes = try file.interview().changes
    let second = file.folder + "/a.answers-2.mine.yaml"
    #expect(session.save(changes, in: .english) == .conflict(yours: second))
    // The same session writes its own copy anew.
    #expect(session.save(changes, in: .english) == .conflict(yours: second))
    #expect(file.others == ["a.answers-2.mine.yaml", "a.answers.mine.yaml"])
  }
}

extension RecordingFiles {
  /// Whether a file was put in its place.
  fileprivate var hasMoved: Bool {
    operations.contains { operation in
      switch operation {
      case .rename, .link: true
      default: false
      }
    }
  }
}

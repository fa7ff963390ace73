import CTestSupport
import Interview
import Localization
import Testing

@testable import ReadinessCommand

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who may do what with a file is the same after a save, as far as the user may set it.
@Suite struct FilePropertyTests {
  private func save(_ file: SavedFile, in system: any FileSystem = SystemCalls()) throws {
    var session = try file.session(in: system)
    #expect(session.save(try file.interview().changes, in: .english) == .saved)
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o755] as [mode_t])
  func `permissions are kept`(mode: mode_t) throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    try #require(chmod(file.path, mode) == 0)
    try save(file)
    #expect(File.status(of: file.path)?.mode == mode)
  }

  @Test func `a new file has what the mask of the user leaves`() throws {
    let file = try SavedFile(isThere: false)
    defer { file.remove() }
    try save(file)
    let plain = file.folder + "/plain"
    close(open(plain, O_CREAT | O_WRONLY, 0o666))
    #expect(File.status(of: file.path)?.mode == File.status(of: plain)?.mode)
  }

  @Test func `extended attributes are kept`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    // Some file systems have none.
    guard set_file_attribute(file.path, "user.reviewed", "in March") == 0 else { return }
    try save(file)
    #expect(has_file_attribute(file.path, "user.reviewed", "in March") == 1)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `owner and group are kept`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    try #require(chown(file.path, 1_234, 5_678) == 0)
    try save(file)
    let status = File.status(of: file.path)
    #expect(status?.user == 1_234 && status?.group == 5_678 && status?.mode == 0o640)
  }

  @Test(.enabled(if: geteuid() == 0))
  func `a group that cannot be kept gets no more than everybody`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    try #require(chown(file.path, 1_234, 5_678) == 0 && chmod(file.path, 0o664) == 0)
    try save(file, in: RecordingFiles(keepsOwner: false))
    let status = File.status(of: file.path)
    #expect(status?.user == 0 && status?.group == getegid() && status?.mode == 0o644)
  }

  @Test func `a file that may not be written is not replaced`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    let code = EACCES
    #expect(throws: FileError(.write, file.path, code: code)) {
      try AtomicFile.check(file.path, in: RecordingFiles(isWritable: false))
    }
    #expect(throws: FileError(.write, file.path, code: code)) {
      try AtomicFile.write([1], to: file.path, in: RecordingFiles(isWritable: false))
    }
    #expect(file.bytes == file.old && file.others == [])
  }

  @Test func `what killed sessions have left is removed, and nothing else`() throws {
    let file = try SavedFile(isThere: true)
    defer { file.remove() }
    let remains = [".a.answers.yaml.123.tmp", ".a.answers.yaml.0f3a9.tmp"]
    let others = [".a.answers.yaml.note.tmp", ".b.answers.yaml.123.tmp", "a.answers.yaml.123.tmp"]
    for name in remains + others { try AtomicFile.write([1], to: file.folder + "/" + name) }
    let link = ".a.answers.yaml.77.tmp"
    try #require(symlink(file.path, file.folder + "/" + link) == 0)
    AtomicFile.removeRemains(of: file.path)
    #expect(file.others == ([link] + others).sorted())
  }
}

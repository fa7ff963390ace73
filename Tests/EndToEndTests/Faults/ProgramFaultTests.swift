import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc

  /// The exit status and the files after calls to the system have failed or hung.
  @Suite struct ProgramFaultTests {
    private let faulty: FaultyProgram
    private var program: Program { faulty.program }

    init() throws {
      faulty = try FaultyProgram(with: "quick-check")
      try program.write(Self.old, to: "a.answers.yaml")
    }

    private static let old =
      "questionnaire: ./quick-check.yaml\nversion: 1\ndate: 2024-04-14\nanswers:\n  K1: 3\n"

    private static let new = old + "  K2: 2  # Indirectly, we believe; nobody has said how.\n"

    @Test(arguments: [
      // What is created: whether the file can be replaced, the lock, the temporary file.
      ("create", 1, ENOSPC, 73), ("create", 1, EROFS, 73), ("create", 2, EACCES, 73),
      ("create", 3, ENOSPC, 74), ("create", 3, EDQUOT, 74),
      // What is written: the number of the process in the lock, the answers.
      ("write", 1, ENOSPC, 4), ("write", 2, ENOSPC, 74), ("write", 2, EIO, 74),
      ("write", 2, EINTR, 4), ("fchmod", 1, EIO, 74), ("fchmod", 1, EPERM, 4),
      ("fsync", 1, EIO, 74), ("fsync", 1, EINTR, 4), ("fsync", 1, EINVAL, 4),
      ("close", 2, EDQUOT, 74), ("rename", 1, EXDEV, 74), ("rename", 1, EIO, 74),
      ("flock", 1, EINTR, 4), ("flock", 1, EIO, 73), ("flock", 0, ENOLCK, 4),
    ])
    func `a fault is told, and the file is the old or the new one`(
      call: String, number: Int, error: Int32, status: Int32
    ) throws {
      let environment = faulty.environment(call, number, error)
      let result = try program.run(
        ["answer", "a.answers.yaml", "--no-input", "--set", "K2=2"], environment: environment)
      #expect(result.status == status, "\(result.output)\(result.errors)")
      let text = try program.read("a.answers.yaml")
      #expect(text == (status == 4 ? Self.new : Self.old))
      #expect((status == 4) == result.output.contains("Saved a.answers.yaml"), "\(result.output)")
      let files = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      #expect(!files.contains { $0.hasSuffix(".tmp") || $0.hasSuffix(".lock") }, "\(files)")
    }

    @Test(arguments: ["\u{3}", "TERM"])
    func `Ctrl-C and SIGTERM work while a save hangs`(way: String) throws {
      let screen = try ScreenProgram(
        ["answer", "a.answers.yaml"], in: program, environment: faulty.environment("fsync", 1, 0))
      screen.expect("a.answers.yaml: 1 of 10 answered")
      screen.press("\r2\r")
      // The temporary file is there from before the call that never returns.
      let isSaving = screen.wait { _ in
        let files = try? FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        return files?.contains { $0.hasSuffix(".tmp") } ?? false
      }
      #expect(isSaving)
      if way == "TERM" { kill(screen.terminal.process, SIGTERM) } else { screen.press(way) }
      #expect(screen.end() == (way == "TERM" ? -SIGTERM : -SIGINT))
      #expect(screen.grid.text.contains("Your answers are in"), "\(screen.grid.text)")
      #expect(try program.read("a.answers.yaml") == Self.old)
      let rescue = program.folder.appendingPathComponent("state/readiness/rescue")
      let copies = try FileManager.default.contentsOfDirectory(atPath: rescue.path)
      let copy = try String(contentsOf: rescue.appendingPathComponent(copies[0]), encoding: .utf8)
      #expect(copy == Self.new)
    }

    @Test func `Ctrl-C works before anything is shown`() throws {
      let terminal = try PseudoTerminal(
        ["answer", "a.answers.yaml"], in: program, environment: faulty.environment("flock", 1, 0))
      #expect(terminal.wait { _ in program.exists("a.answers.yaml.lock") })
      kill(terminal.process, SIGINT)
      #expect(terminal.end() == -SIGINT)
    }
  }
#endif

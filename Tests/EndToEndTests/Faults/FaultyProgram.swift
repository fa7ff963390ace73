import Foundation
import TestSupport

/// The built program with a library that makes calls to the system fail, or never come back.
struct FaultyProgram {
  let program: Program

  /// The library, built by the compiler of the toolchain.
  private let library: String

  init(with questionnaire: String) throws {
    program = try Program(with: questionnaire)
    library = program.folder.appendingPathComponent(".faults.so").path
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = [
      "clang", "-shared", "-fPIC", "-o", library,
      Repository.url("Tests/EndToEndTests/Faults/faults.c").path,
    ]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// The environment in which call number `number` fails with an error; the error 0 never comes
  /// back.
  func environment(_ call: String, _ number: Int, _ error: Int32) -> [String: String] {
    ["LD_PRELOAD": library, "FAULT": "\(call):\(number):\(error)"]
  }
}

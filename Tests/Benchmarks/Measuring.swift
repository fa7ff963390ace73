import Foundation
import Readiness

/// Runs a command to its end.
///
/// - Parameter output: the file that gets what it prints.
/// - Returns: how long it took, and the most memory that it had at once.
func measure(
  _ command: [String], output: String = "/dev/null"
) throws -> (milliseconds: Double, megabytes: Double) {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  var arguments = command.map { strdup($0) } + [nil]
  defer {
    posix_spawn_file_actions_destroy(&actions)
    arguments.forEach { free($0) }
  }
  var process: pid_t = 0
  var usage = rusage()
  let time = try ContinuousClock().measure {
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw POSIXError(.ENOENT)
    }
    var status: Int32 = 0
    wait4(process, &status, 0, &usage)
    guard status == 0 else { throw POSIXError(.EIO) }
  }
  return (time.milliseconds, Double(usage.ru_maxrss) / 1_024)
}

extension Question {
  /// An answer as a cell of a table.
  func cell(_ value: AnswerValue?) -> String {
    switch (value, kind) {
    case (nil, _): ""
    case (.line(let line), _): "\(line)"
    case (.yesNo(let isYes), _): isYes ? "yes" : "no"
    case (.number(let number), _): "\(Int(number))"
    case (.between(let low, let high), _): "\(Int(low))..\(Int(high))"
    case (.options(let ticked), .multiple(let multiple)):
      ticked.map { multiple.options[$0].id }.joined(separator: ";")
    case (.notApplicable, _): "not-applicable: n"
    default: "dont-know"
    }
  }
}

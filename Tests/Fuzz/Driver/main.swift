import CFuzzer
import FuzzTargets
import Glibc

// fuzz TARGET [option of the fuzzer]… [corpus folder]…

guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1])
else {
  print("Name a target: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
  exit(64)
}
FuzzTarget.chosen = target

// The fuzzer reads the rest of the command line.
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
    let fault = FuzzTarget.chosen.fault(in: Array(UnsafeBufferPointer(start: bytes, count: count)))
    if let fault { fatalError(fault) }
    return 0
  })

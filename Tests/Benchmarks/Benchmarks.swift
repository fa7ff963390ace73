import Foundation

/// Prints how long things take, as ratios within one run where that is what is promised.
///
///     swift build -c release --static-swift-stdlib
///     .build/release/Benchmarks
@main
enum Benchmarks {
  static func main() throws {
    print("YAML"); try YAMLBenchmark.run()
    print("Judging"); try AssessingBenchmark.run()
    print("The full screen"); try ScreenBenchmark.run()
    print("Whole processes"); try ProcessBenchmark.run()
    print("Teams"); try TeamBenchmark.run()
    print("Many companies"); try PortfolioBenchmark.run()
  }
}

/// The median time of some runs, in milliseconds.
func median(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let times = try (0..<runs).map { _ in try clock.measure(body).milliseconds }
  return times.sorted()[runs / 2]
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}

/// A line of the result: what was measured, and what is promised.
func report(_ what: String, _ value: Double, _ unit: String, promise: String) {
  let number = String(format: "%.2f", value)
  print("  \(what): \(number) \(unit) (promised: \(promise))")
}

import Localization
import Readiness

extension JSONValue {
  /// Reads a file of JSON.
  ///
  /// - Throws: `CommandFailure` when it cannot be read, or is none.
  static func read(_ path: String) throws(CommandFailure) -> JSONValue {
    let bytes: [UInt8]
    do { bytes = try File.read(path, limit: 1 << 26) } catch {
      throw CommandFailure(.cannotRead, error)
    }
    do { return try JSONValue(parsing: bytes) } catch {
      throw CommandFailure(
        .invalidInput, en: "\(path) is not JSON (byte \(error.place + 1)).",
        fr: "\(path) n’est pas du JSON (octet \(error.place + 1)).")
    }
  }
}

extension Benchmark {
  /// Reads the benchmark of a file.
  ///
  /// - Throws: `CommandFailure` that names the file.
  static func read(_ path: String) throws(CommandFailure) -> Benchmark {
    try read(.read(path), from: path)
  }

  static func read(_ json: JSONValue, from path: String) throws(CommandFailure) -> Benchmark {
    do { return try Benchmark(json) } catch { throw CommandFailure(error, path) }
  }
}

extension CommandFailure {
  /// - Parameter path: the file that is meant.
  init(_ fault: BenchmarkFault, _ path: String) {
    switch fault {
    case .noBenchmark:
      self.init(
        .invalidInput,
        en: "\(path) is not a benchmark. Write one with: readiness portfolio … "
          + "--write-benchmark FILE",
        fr: "\(path) n’est pas une référence. Écrivez-en une avec\u{A0}: readiness portfolio … "
          + "--write-benchmark FICHIER")
    case .isPublished:
      self.init(
        .invalidInput,
        en: "\(path) was published: it does not hold all counts, so it can neither be merged nor "
          + "published again. Take the parts.",
        fr: "\(path) a été publié\u{A0}: il ne contient pas tous les nombres et ne peut être ni "
          + "réuni ni publié de nouveau. Prenez les parties.")
    case .differs(let first, let other):
      self.init(
        .invalidInput,
        en: "\(path): benchmarks of \(first) and of \(other) cannot be merged.",
        fr: "\(path)\u{A0}: les références de \(first) et de \(other) ne peuvent être réunies.")
    case .tooFew(let count, let minimum):
      self.init(
        .invalidInput,
        en: "\(path): there \(count == 1 ? "is 1 company" : "are \(count) companies"), and at "
          + "least \(minimum) are needed.",
        fr: "\(path)\u{A0}: il y a \(count) \(count < 2 ? "entreprise" : "entreprises"), et il en "
          + "faut au moins \(minimum).")
    }
  }
}

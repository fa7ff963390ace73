import Terminal

/// Waits for changes of the files that a report is made from.
struct ReportWatch {
  /// How often the files are looked at, in milliseconds.
  private static let interval = 250

  private let signals = SignalPipe()
  private var files: [(path: String, stamp: File.Stamp?)]

  init(_ path: String) { files = [(path, File.stamp(of: path))] }

  /// Sets which files to look at from now on.
  ///
  /// A file that was looked at before keeps its stamp: it may have changed since it was read.
  mutating func look(at paths: [String]) {
    files = paths.map { path in
      (path, files.first { $0.path == path }?.stamp ?? File.stamp(of: path))
    }
  }

  /// Waits until a file has changed and all of them are there.
  ///
  /// Editors write a new file in the place of the old one, so one may be missing for a moment. A
  /// signal to end ends the process.
  mutating func waitForChange() {
    while true {
      let signal = signals.next(within: Self.interval)
      if let signal, signal != .goOn { signal.die() }
      let stamps = files.map { File.stamp(of: $0.path) }
      if stamps != files.map(\.stamp), !stamps.contains(nil) {
        files = zip(files, stamps).map { ($0.path, $1) }
        return
      }
    }
  }
}

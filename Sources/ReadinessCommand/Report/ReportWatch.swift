import Terminal

/// Waits for changes of the files that a report is made from.
struct ReportWatch {
  /// How often the files are looked at, in milliseconds.
  private static let interval = 250

  private let signals = SignalPipe()

  /// The folders whose files are looked at, whatever they are.
  private let folders: [String]

  /// The files in them that the report itself writes, as whole paths.
  private let outputs: [String]

  /// The files to look at, of which none may be missing, then what the folders hold.
  private var stamps: [String: File.Stamp?] = [:]
  private var files: [String] = []

  /// - Parameters:
  ///   - paths: files, and folders whose files come, change and go.
  ///   - outputs: what the report writes, in one of the folders perhaps.
  init(_ paths: [String], apartFrom outputs: [String] = []) {
    folders = paths.filter(File.isFolder)
    self.outputs = outputs.map(File.resolved)
    files = paths.filter { !File.isFolder($0) }
    stamps = present
  }

  /// Sets which files to look at from now on, beside those of the folders.
  ///
  /// What was looked at before keeps its stamp, and the folders are not looked at anew: files may
  /// have come, changed or gone since they were read.
  mutating func look(at paths: [String]) {
    for path in files where !paths.contains(path) { stamps.removeValue(forKey: path) }
    for path in paths where !stamps.keys.contains(path) {
      stamps.updateValue(File.stamp(of: path), forKey: path)
    }
    files = paths
  }

  /// Waits until something has changed, is no longer being written, and no file is missing.
  ///
  /// Editors write a new file in the place of the old one, so one may be missing for a moment. A
  /// signal to end ends the process.
  mutating func waitForChange() {
    var last = stamps
    while true {
      let signal = signals.next(within: Self.interval)
      if let signal, signal != .goOn { signal.die() }
      let now = present
      let isComplete = !files.contains { now[$0] == .some(nil) }
      if now != stamps, now == last, isComplete {
        stamps = now
        return
      }
      last = now
    }
  }

  /// What there is now.
  private var present: [String: File.Stamp?] {
    let inside = folders.flatMap(File.paths(in:)).filter {
      !$0.hasSuffix(".lock") && !outputs.contains(File.resolved($0))
    }
    return Dictionary(
      (files + inside).map { ($0, File.stamp(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }
}

import Localization

/// The files that one run writes: none of them is read by it, and none is written twice.
///
/// Files are the same by their device and number, whatever their paths.
enum OutputFiles {
  /// - Parameters:
  ///   - outputs: the paths; nil for standard output.
  ///   - inputs: the paths of what is read; `-` for standard input.
  /// - Throws: `CommandFailure` that names an output that is an input, or two that are one.
  static func check(_ outputs: [String?], apartFrom inputs: [String]) throws(CommandFailure) {
    var read: [Place: String] = [:]
    for input in inputs {
      guard let place = Place(ofInput: input), read[place] == nil else { continue }
      read[place] = input == "-" ? StandardStream.inputName : input
    }
    var written: [Place: String] = [:]
    for output in outputs {
      guard let place = Place(ofOutput: output) else { continue }
      let name = output ?? StandardStream.output.name
      if let input = read[place] {
        let same = name == input ? "" : " (\(input))"
        throw CommandFailure(
          .usage,
          en: "\(name)\(same) cannot be written over: the result is made from it. Name another "
            + "file.",
          fr: "\(name)\(same) ne peut pas être remplacé\u{A0}: le résultat en est tiré. Nommez un "
            + "autre fichier.")
      }
      if let other = written.updateValue(name, forKey: place) {
        throw CommandFailure(
          .usage, en: "\(other) and \(name) are the same file. Name another one.",
          fr: "\(other) et \(name) sont le même fichier. Nommez-en un autre.")
      }
    }
  }

  /// Where a file is, or will be.
  private enum Place: Hashable {
    case file(FileIdentity)
    case name(String, in: FileIdentity)

    init?(ofInput path: String) {
      let status = path == "-" ? try? SystemCalls().status(of: 0) : File.status(of: path)
      guard let status, status.kind == .plain else { return nil }
      self = .file(status.identity)
    }

    /// - Returns: nil for what is no file, such as a terminal.
    init?(ofOutput path: String?) {
      let status = path.map(File.status(of:)) ?? (try? SystemCalls().status(of: 1))
      if let status {
        guard status.kind == .plain else { return nil }
        self = .file(status.identity)
      } else {
        guard let path else { return nil }
        let target = File.resolved(path)
        guard let folder = File.status(of: File.folder(of: target)) else {
          self = .name(target, in: FileIdentity(device: 0, number: 0))
          return
        }
        self = .name(File.name(of: target), in: folder.identity)
      }
    }
  }
}

/// The files that a person meant by naming files and folders.
enum AnswersFolder {
  /// All files in the order of the bytes of their paths, so that the order of naming does not
  /// matter; of a folder, the files whose names end like answers files.
  ///
  /// - Throws: `CommandFailure` when a folder holds none.
  static func expand(_ paths: [String]) throws(CommandFailure) -> [String] {
    var files: [String] = []
    for path in paths {
      guard File.isFolder(path) else {
        files.append(path)
        continue
      }
      let base = path.hasSuffix("/") ? path : path + "/"
      let inside = File.names(in: path).filter { name in
        [".answers.yaml", ".answers.yml"].contains(where: name.hasSuffix)
          && !name.hasPrefix(".")
      }
      if inside.isEmpty {
        throw CommandFailure(.cannotRead, "no file in \(path) ends with .answers.yaml.")
      }
      files += inside.map { base + $0 }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

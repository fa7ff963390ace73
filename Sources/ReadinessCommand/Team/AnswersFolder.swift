/// The files that a person meant by naming files and folders.
enum AnswersFolder {
  /// All files in the order of the bytes of their paths, so that the order of naming does not
  /// matter; of a folder, the files whose names end like answers files. The ends of the names are
  /// left out of the order, so that a file stands before its copies, as `lead.answers.yaml` does
  /// before `lead (1).answers.yaml`.
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
        ends.contains(where: name.hasSuffix) && !name.hasPrefix(".")
      }
      if inside.isEmpty {
        throw CommandFailure(
          .cannotRead, en: "no file in \(path) ends with .answers.yaml.",
          fr: "aucun fichier de \(path) ne finit par .answers.yaml.")
      }
      files += inside.map { base + $0 }
    }
    return files.sorted { first, second in
      let (stem, otherStem) = (stem(first), stem(second))
      return stem == otherStem
        ? first.utf8.lexicographicallyPrecedes(second.utf8)
        : stem.utf8.lexicographicallyPrecedes(otherStem.utf8)
    }
  }

  private static let ends = [".answers.yaml", ".answers.yml"]

  /// The path without the end of its name.
  private static func stem(_ path: String) -> Substring {
    let end = (ends + [".yaml", ".yml", ".csv", ".tsv"]).first(where: path.hasSuffix)
    return path.dropLast(end?.count ?? 0)
  }
}

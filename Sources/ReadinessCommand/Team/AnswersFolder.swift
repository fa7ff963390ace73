import Localization
import Readiness
import YAML

/// The files that a person meant by naming files and folders.
struct AnswersFolder {
  /// All answers files, then all tables, which do not name their questionnaire; each in the order
  /// of the bytes of their paths, so that the order of naming does not matter. The ends of the
  /// names are left out of the order, so that a file stands before its copies, as
  /// `lead.answers.yaml` does before `lead (1).answers.yaml`.
  let files: [String]

  /// The tables that lie in the folders; they may hold something else than answers.
  let tables: Set<String>

  /// What lies in the folders and is neither an answers file nor a table, nor anything that this
  /// program put there; a folder ends with `/`.
  let unread: [String]

  /// What sessions set apart in the folders, as their answers file was changed elsewhere.
  let setApart: [String]

  /// - Parameters:
  ///   - paths: files, and folders whose answers files and tables are meant.
  ///   - others: the files that the command line names for something else; they need not be
  ///     read.
  /// - Throws: `CommandFailure` when a folder holds no answers.
  init(_ paths: [String], apartFrom others: [String] = []) throws(CommandFailure) {
    let others = others.compactMap(File.identity(of:))
    var files: [String] = []
    var unread: [String] = []
    var setApart: [String] = []
    var tables: Set<String> = []
    for path in paths {
      guard File.isFolder(path) else {
        files.append(path)
        continue
      }
      var isEmpty = true
      for file in File.paths(in: path) {
        switch Self.content(of: file) {
        case .answers:
          files.append(file)
          if Self.isTable(file) { tables.insert(file) }
          isEmpty = false
        case .own: break
        case .setApart: setApart.append(file)
        case .folder: unread.append(file + "/")
        case .other:
          let isOther = File.identity(of: file).map(others.contains) ?? false
          if !isOther { unread.append(file) }
        }
      }
      if isEmpty {
        throw CommandFailure(
          .cannotRead,
          en: "\(path) holds no answers: no file ends with .answers.yaml or .csv, and no .yaml "
            + "file names its questionnaire.",
          fr: "\(path) ne contient aucune réponse\u{A0}: aucun fichier ne finit par "
            + ".answers.yaml ni .csv, et aucun fichier .yaml ne nomme son questionnaire.")
      }
    }
    self.tables = tables
    self.files = files.sorted { first, second in
      if Self.isTable(first) != Self.isTable(second) { return Self.isTable(second) }
      let (stem, otherStem) = (Self.stem(first), Self.stem(second))
      return stem == otherStem
        ? first.utf8.lexicographicallyPrecedes(second.utf8)
        : stem.utf8.lexicographicallyPrecedes(otherStem.utf8)
    }
    self.unread = unread
    self.setApart = setApart
  }
}

extension AnswersFolder {
  /// The files that were named, and in the place of each folder the answers files and tables in it.
  ///
  /// - Parameter output: what is written, in a folder perhaps; nil for nothing.
  /// - Throws: `CommandFailure` when a folder holds no answers.
  static func files(
    _ paths: [String], writing output: String? = nil
  ) throws(CommandFailure) -> [String] {
    let output = output.flatMap(File.identity(of:))
    var files: [String] = []
    for path in paths {
      files +=
        File.isFolder(path)
        ? try AnswersFolder([path]).files.filter {
          output == nil || File.identity(of: $0) != output
        }
        : [path]
    }
    return files
  }
}

// MARK: - What a file is

extension AnswersFolder {
  static func isTable(_ path: String) -> Bool { ends(path, with: [".csv", ".tsv"]) }

  /// Whether a path leads to a file that only a program for tables or statistics reads.
  static func isWorkbook(_ path: String) -> Bool {
    ends(path, with: [".xlsx", ".xls", ".xlsm", ".ods", ".numbers", ".sav"])
  }

  static func isYAML(_ path: String) -> Bool { ends(path, with: [".yaml", ".yml"]) }

  private static func ends(_ path: String, with endings: [String]) -> Bool {
    let path = path.lowercased()
    return endings.contains(where: path.hasSuffix)
  }

  /// What a file in a folder is.
  private enum Content {
    case answers, folder, other

    /// Answers that are in another file too, but for what was changed elsewhere.
    case setApart

    /// A file that this program wrote, or reads for something else.
    case own
  }

  private static func content(of path: String) -> Content {
    if File.isFolder(path) { return .folder }
    if isTable(path) { return .answers }
    if AnswersFile.isConflictCopy(path) { return .setApart }
    if isYAML(path) {
      if File.name(of: path).lowercased().contains(".answers") { return .answers }
      guard let source = try? SourceText.read(path), let document = try? Document(source) else {
        return .other
      }
      if AnswersHeader(document).questionnaire != nil { return .answers }
      return document.isQuestionnaire ? .own : .other
    }
    if ends(path, with: [".lock", ".schema.json"] + images) { return .own }
    let isReport =
      ends(path, with: [".md", ".html", ".json"])
      && (try? File.read(path, limit: ReportSeal.mostBytes)).map(ReportSeal.isIntact) ?? false
    return isReport ? .own : .other
  }

  /// How the names of charts and logos end.
  private static let images = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"]

  private static let ends = [
    ".answers.yaml", ".answers.yml", ".yaml", ".yml", ".csv", ".tsv",
  ]

  /// The path without the end of its name.
  private static func stem(_ path: String) -> Substring {
    let end = ends.first(where: path.lowercased().hasSuffix)
    return path.dropLast(end?.count ?? 0)
  }

  /// The path, as it is compared, of the file that a file is named like a copy of; nil if its name
  /// is not that of a copy.
  ///
  /// Browsers, file managers and programs that synchronise folders each name copies in their way.
  static func original(ofCopy path: String) -> String? {
    let name = plainName(path)
    let ways: [Regex<Substring>] = [
      /\ *\([^()]*\)$/, /\.sync-conflict-.*$/, /[\ _-]+(?:copy|copie|kopie)(?:\ \d+)?$/,
      /-(?:desktop|laptop|pc|mac)[\w-]*$/, /^(?:copy\ of|copie\ de|kopie\ von)\ /,
    ]
    guard let way = ways.first(where: { name.contains($0) }) else { return nil }
    return File.folder(of: path) + "/" + name.replacing(way, with: "")
  }

  /// The path of a file as it is compared with those of originals.
  static func original(_ path: String) -> String {
    File.folder(of: path) + "/" + plainName(path)
  }

  private static func plainName(_ path: String) -> String {
    String(stem(File.name(of: path))).lowercased().replacing(".answers", with: "")
  }
}

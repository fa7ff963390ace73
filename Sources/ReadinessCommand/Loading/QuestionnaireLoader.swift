import Localization
import Readiness
import Synchronization
import YAML

/// A questionnaire with where it came from.
struct LoadedQuestionnaire: Sendable {
  let questionnaire: Questionnaire
  let source: SourceText

  /// Whether it was asked for by the id of one that the program holds, and not as a file.
  let isShipped: Bool

  private let hashed: Hashed

  init(_ questionnaire: Questionnaire, _ source: SourceText, isShipped: Bool) {
    self.questionnaire = questionnaire
    self.source = source
    self.isShipped = isShipped
    hashed = Hashed(source.bytes)
  }

  /// The SHA-256 of its bytes in hexadecimal digits; worked out once, when it is first asked for,
  /// as most commands print none.
  var hash: String { hashed.hash }

  /// A class, so that all copies of a questionnaire share the hash.
  private final class Hashed: Sendable {
    private let bytes: [UInt8]
    private let known = Mutex<String?>(nil)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var hash: String {
      known.withLock { known in
        let hash = known ?? SHA256.hexadecimal(bytes)
        known = hash
        return hash
      }
    }
  }
}

extension LoadedQuestionnaire {
  /// The files that it was read from, or names to go on with; none for a shipped one.
  var files: [String] {
    let next = questionnaire.then.flatMap { ShippedFiles.questionnaireIDs.contains($0) ? nil : $0 }
    return [isShipped ? nil : source.name, next].compactMap(\.self)
  }

  /// How an answers file names it: its id if it is shipped, else the path from the file's folder;
  /// nil if it does not lie inside that folder.
  func reference(inFileAt path: String) -> String? {
    if isShipped { return questionnaire.id }
    let folder = File.folder(of: File.resolved(path))
    guard let real = File.realPath(source.name), real.hasPrefix(folder + "/") else { return nil }
    return "./" + real.dropFirst(folder.count + 1)
  }
}

/// Finds and reads questionnaires, each once.
struct QuestionnaireLoader: Sendable {
  private var loaded: [String: LoadedQuestionnaire] = [:]

  /// Whether the command takes the questionnaire of an answers file by `--questionnaire` too.
  private let takesOption: Bool

  init(takesOption: Bool = true) { self.takesOption = takesOption }

  /// The files of all questionnaires that it has read, sorted.
  var files: [String] { Set(loaded.values.flatMap(\.files)).sorted() }

  /// Takes over the questionnaires that another one has read.
  mutating func adopt(_ other: QuestionnaireLoader) {
    loaded.merge(other.loaded) { known, _ in known }
  }

  /// The questionnaire of a shipped id or of a path from the current folder.
  ///
  /// - Throws: `CommandFailure` when there is none, or it cannot be read.
  mutating func load(named name: String) throws(CommandFailure) -> LoadedQuestionnaire {
    if let known = loaded[name] { return known }
    return try load(.ofQuestionnaire(Self.source(named: name)), as: name)
  }

  /// The text of the questionnaire of a shipped id or of a path.
  ///
  /// - Throws: `CommandFailure` when there is none.
  static func source(named name: String) throws(CommandFailure) -> SourceText {
    if let bytes = ShippedFiles.bytes(of: name + ".yaml") {
      return SourceText(name: name + ".yaml", bytes: bytes)
    }
    if name == "-" || File.exists(name) || name.contains("/") || name.hasSuffix(".yaml") {
      return try .read(name)
    }
    let ids = ShippedFiles.questionnaireIDs
    let (language, all) = (Language.ofLocale, ids.joined(separator: ", "))
    let hint =
      nearest(to: name, among: ids).map(language.didYouMean)
      ?? language.say(
        en: "Choose one of: \(all); or give the path of a file.",
        fr: "Choisissez parmi\u{A0}: \(all)\u{202F}; ou donnez le chemin d’un fichier.")
    throw CommandFailure(
      .cannotRead, en: "no questionnaire “\(name)”. \(hint)",
      fr: "pas de questionnaire «\u{A0}\(name)\u{A0}». \(hint)")
  }

  /// The questionnaire that an answers file names: a shipped id, or a path that leads from the
  /// file's folder to a file inside it.
  ///
  /// - Throws: `CommandFailure` when the file names none, or one that cannot be read.
  mutating func load(
    for header: AnswersHeader, of document: Document
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let name = header.questionnaire else {
      throw CommandFailure(
        InvalidSource(
          document.source,
          document.diagnostics.appending(header.complaint(takesOption: takesOption))))
    }
    if ShippedFiles.questionnaireIDs.contains(name) { return try load(named: name) }
    let folder = File.folder(of: document.source.name)
    let path = File.path(name, from: folder)
    func fault(_ fault: AnswersFault) -> CommandFailure {
      CommandFailure(
        InvalidSource(
          document.source, document.diagnostics.appending(Diagnostic(fault, at: header.range))))
    }
    // The system would take what stands before it for the whole name.
    if name.utf8.contains(0) { throw fault(.questionnaireWithNull) }
    guard let resolved = File.realPath(path), let root = File.realPath(folder) else {
      let ids = ShippedFiles.questionnaireIDs
      throw fault(.unknownQuestionnaire(name, nearest: nearest(to: name, among: ids), valid: ids))
    }
    guard resolved.hasPrefix(root == "/" ? "/" : root + "/"), !name.hasPrefix("/") else {
      throw fault(.questionnaireOutside(name))
    }
    if let known = loaded[path] { return known }
    let bytes: [UInt8]
    do { bytes = try File.read(path, limit: ReadingLimits().bytes) } catch {
      throw fault(
        .unreadableQuestionnaire(
          path, reason: Wording(en: error.reason(in: .english), fr: error.reason(in: .french))))
    }
    let source = SourceText(name: path, bytes: bytes)
    let document = try Document.read(source)
    if document.isAnswersFile {
      throw fault(
        .unreadableQuestionnaire(
          path,
          reason: Wording(en: "it is an answers file", fr: "c’est un fichier de réponses")))
    }
    return try load(document, as: path)
  }

  /// The title of the questionnaire to go on with; nil if there is none, or none that can be read.
  mutating func titleOfNext(after questionnaire: Questionnaire) -> LocalizedText? {
    questionnaire.then.flatMap { try? load(named: $0).questionnaire.title }
  }

  private mutating func load(
    _ document: Document, as name: String
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    do {
      let result = LoadedQuestionnaire(
        try Questionnaire.read(document).questionnaire, document.source,
        isShipped: ShippedFiles.questionnaireIDs.contains(name))
      loaded[name] = result
      return result
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The text of a file or, where there is none of that name, of a shipped questionnaire; unlike
  /// `source(named:)`, which looks for a shipped questionnaire first.
  static func source(of name: String) throws(CommandFailure) -> SourceText {
    if name != "-", !File.exists(name), ShippedFiles.bytes(of: name + ".yaml") != nil {
      return try source(named: name)
    }
    return try .read(name)
  }
}

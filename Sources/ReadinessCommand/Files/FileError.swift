import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why something could not be done with a file.
struct FileError: Error, Equatable {
  /// What was tried: “read”, “write”.
  let operation: String
  let path: String

  /// The system's error number; that of the nearest error where there is an obstacle.
  let code: Int32

  /// What stands in the way, where that says more than the error number.
  let obstacle: Obstacle?

  /// What can stand in the way of reading or writing a file.
  enum Obstacle: Equatable {
    /// What is there is not a plain file.
    case kind(FileKind)
    /// A symbolic link to what is not there.
    case danglingLink(to: String)
    /// A symbolic link that comes back to itself.
    case circularLink
    /// A folder where only the owner of a file may replace it.
    case stickyFolder
    /// What is there is not a lock that this user's sessions make.
    case foreignLock(String)
    /// The file was changed while it was to be replaced.
    case changed
    /// The system does not answer.
    case noAnswer
  }

  init(_ operation: String, _ path: String, _ error: SystemError) {
    self.init(operation, path, code: error.code)
  }

  init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
    obstacle = nil
  }

  init(_ operation: String, _ path: String, _ obstacle: Obstacle) {
    self.operation = operation
    self.path = path
    self.obstacle = obstacle
    code =
      switch obstacle {
      case .kind(.folder): EISDIR
      case .kind, .foreignLock: EINVAL
      case .danglingLink: ENOENT
      case .circularLink: ELOOP
      case .stickyFolder: EPERM
      case .changed: EEXIST
      case .noAnswer: ETIMEDOUT
      }
  }
}

// MARK: - Words

extension FileError {
  /// One sentence without a full stop: “cannot read verdier.yaml: no such file or directory”.
  var message: String {
    "cannot \(operation) \(path.isEmpty ? "''" : path): \(reason(in: .english))"
  }

  /// Why, inside a sentence; an error number in the system's own words.
  func reason(in language: Language) -> String {
    if let obstacle { return obstacle.reason(in: language) }
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    let reason = unsafe String(cString: words)
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }
}

extension FileError.Obstacle {
  fileprivate func reason(in language: Language) -> String {
    switch self {
    case .kind(let kind): kind.reason(in: language)
    case .danglingLink(let target):
      language.say(
        en: "it is a symbolic link to \(target), which is not there",
        fr: "c’est un lien symbolique vers \(target), qui n’existe pas")
    case .circularLink:
      language.say(
        en: "it is a symbolic link that leads back to itself",
        fr: "c’est un lien symbolique qui revient à lui-même")
    case .stickyFolder:
      language.say(
        en: "in its folder, only the owner of a file may replace it",
        fr: "dans son dossier, seul le propriétaire d’un fichier peut le remplacer")
    case .foreignLock(let path):
      language.say(
        en: "\(path) is not a lock of this program and this user",
        fr: "\(path) n’est pas un verrou de ce programme et de cet utilisateur")
    case .changed:
      language.say(
        en: "it was changed at the same moment", fr: "il a été modifié au même moment")
    case .noAnswer:
      language.say(
        en: "the file system does not answer", fr: "le système de fichiers ne répond pas")
    }
  }
}

extension FileKind {
  fileprivate func reason(in language: Language) -> String {
    switch self {
    case .plain: language.say(en: "it is a file", fr: "c’est un fichier")
    case .folder: language.say(en: "is a directory", fr: "c’est un dossier")
    case .link: language.say(en: "it is a symbolic link", fr: "c’est un lien symbolique")
    case .pipe:
      language.say(en: "it is a pipe, not a file", fr: "c’est un tube, pas un fichier")
    case .device, .blockDevice:
      language.say(en: "it is a device, not a file", fr: "c’est un périphérique, pas un fichier")
    case .socket:
      language.say(en: "it is a socket, not a file", fr: "c’est une socket, pas un fichier")
    }
  }
}

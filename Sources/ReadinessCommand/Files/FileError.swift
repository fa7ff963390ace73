import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why something could not be done with a file.
struct FileError: Error, Equatable {
  /// What was tried.
  enum Operation: Equatable {
    case read, write, create, lock, find
  }

  let operation: Operation
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
    /// An open file that was removed, or never had a name.
    case nameless
    /// A folder where only the owner of a file may replace it.
    case stickyFolder
    /// What is there is not a lock that this user's sessions make.
    case foreignLock(String)
    /// The file was changed while it was to be replaced.
    case changed
    /// The system does not answer.
    case noAnswer
  }

  init(_ operation: Operation, _ path: String, _ error: SystemError) {
    self.init(operation, path, code: error.code)
  }

  init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
    obstacle = nil
  }

  init(_ operation: Operation, _ path: String, _ obstacle: Obstacle) {
    self.operation = operation
    self.path = path
    self.obstacle = obstacle
    code =
      switch obstacle {
      case .kind(.folder): EISDIR
      case .kind, .foreignLock: EINVAL
      case .danglingLink, .nameless: ENOENT
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
  func message(in language: Language) -> String {
    let path = path.isEmpty ? "''" : path
    let what =
      switch operation {
      case .read: language.say(en: "cannot read \(path)", fr: "impossible de lire \(path)")
      case .write: language.say(en: "cannot write \(path)", fr: "impossible d’écrire \(path)")
      case .create: language.say(en: "cannot create \(path)", fr: "impossible de créer \(path)")
      case .lock: language.say(en: "cannot lock \(path)", fr: "impossible de verrouiller \(path)")
      case .find: language.say(en: "cannot find \(path)", fr: "impossible de trouver \(path)")
      }
    return language.labelled(what, reason(in: language))
  }

  /// Why, inside a sentence.
  func reason(in language: Language) -> String {
    if operation == .read, obstacle == .kind(.pipe) { return Self.pipeIn(language) }
    if let obstacle { return obstacle.reason(in: language) }
    return language.say(en: systemReason, fr: frenchReason ?? systemReason)
  }

  /// Why a pipe is not read, which may never end, and how to hand over what it holds.
  private static func pipeIn(_ language: Language) -> String {
    let command = "git show HEAD:a.answers.yaml | readiness compare - a.answers.yaml"
    return language.say(
      en: "it is a pipe, not a file. Pipe it in and name it -, as in: \(command)",
      fr: "c’est un tube, pas un fichier. Envoyez-le par un tube et nommez-le -, par "
        + "exemple\u{A0}: \(command)")
  }

  /// The error number in the system's own words.
  private var systemReason: String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    let reason = unsafe String(cString: words)
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }

  /// The error numbers that people meet; nil for others.
  private var frenchReason: String? {
    switch code {
    case ENOENT: "aucun fichier ni dossier de ce nom"
    case EACCES, EPERM: "droits insuffisants"
    case EISDIR: "c’est un dossier"
    case ENOTDIR: "ce n’est pas un dossier"
    case EEXIST: "il existe déjà"
    case ENOSPC, EDQUOT: "disque plein"
    case EROFS: "le système de fichiers est en lecture seule"
    case ENAMETOOLONG: "nom trop long"
    case ELOOP: "trop de liens symboliques"
    case EIO: "erreur d’entrée-sortie"
    case EBUSY: "fichier occupé"
    case ETIMEDOUT: "pas de réponse à temps"
    case EMFILE, ENFILE: "trop de fichiers ouverts"
    default: nil
    }
  }
}

extension CommandFailure {
  /// The failure of reading or writing a file.
  init(_ status: ExitStatus, _ error: FileError) {
    self.init(status, en: error.message(in: .english), fr: error.message(in: .french))
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
    case .nameless:
      language.say(
        en: "the open file behind it has no name any more; name a file",
        fr: "le fichier ouvert derrière lui n’a plus de nom\u{202F}; nommez un fichier")
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

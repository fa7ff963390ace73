import Localization
import Readiness
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why answers could not be saved.
enum SaveProblem: Error {
  case diskFull
  case noPermission
  case readOnly
  case other(FileError)
  case refused(AnswersEditor.Refused)
}

extension SaveProblem {
  init(_ error: FileError) {
    if error.obstacle != nil {
      self = .other(error)
      return
    }
    self =
      switch error.code {
      case ENOSPC, EDQUOT: .diskFull
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      default: .other(error)
      }
  }
}

// MARK: - Words

extension SaveProblem {
  /// Why answers could not be saved, inside a sentence.
  func reason(in language: Language) -> String {
    switch self {
    case .diskFull: language.say(en: "disk full", fr: "disque plein")
    case .noPermission: language.say(en: "permission denied", fr: "droits insuffisants")
    case .readOnly:
      language.say(en: "the folder is read only", fr: "le dossier est en lecture seule")
    case .other(let error): error.reason(in: language)
    case .refused(.tooLarge):
      language.say(
        en: "the file would be larger than \(ReadingLimits().bytes >> 20) MiB",
        fr: "le fichier dépasserait \(ReadingLimits().bytes >> 20) Mio")
    case .refused(.readsOtherwise):
      language.say(
        en: "the edited file would not read back the same, which is a fault of this program; "
          + "please report it",
        fr:
          "le fichier modifié ne se relirait pas à l’identique, c’est un défaut de ce programme"
          + "\u{202F}; "
          + "merci de le signaler")
    }
  }
}

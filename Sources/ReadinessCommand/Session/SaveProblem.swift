import Localization

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
  case other(String)
  /// The edited text would not read back as the same data.
  case editRefused
}

extension SaveProblem {
  init(_ error: FileError) {
    self =
      switch error.code {
      case ENOSPC, EDQUOT: .diskFull
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      default: .other(error.reason)
      }
  }
}

extension InterviewWords {
  /// Why answers could not be saved, inside a sentence.
  func reason(_ problem: SaveProblem) -> String {
    switch problem {
    case .diskFull: diskFull
    case .noPermission: noPermission
    case .readOnly: readOnlyFolder
    case .other(let reason): reason
    case .editRefused: editRefused
    }
  }
}

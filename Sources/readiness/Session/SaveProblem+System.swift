import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

import Localization

/// Something for the message row.
enum ScreenMessage: Equatable, Sendable {
  case notice(Notice)
  case fault(TypedFault)
  /// An option, by its line, that cannot be marked together with these.
  case isExclusive(Int, marked: [Int])
  case nothingMarked
  case clearRemoves
  case pasteIgnored
  case pasteCut
  case pressForKeys
  case noOption(String)

  /// Whether the message stays until what it complains of changes.
  var isError: Bool {
    switch self {
    case .fault, .isExclusive, .noOption: true
    case .notice(.reasonNeeded), .notice(.notSaved), .notice(.changedOutside),
      .notice(.tooLong), .notice(.editorFailed):
      true
    case .notice, .nothingMarked, .clearRemoves, .pasteIgnored, .pasteCut, .pressForKeys: false
    }
  }
}

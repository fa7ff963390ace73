import CShipped

/// The files of the folder `Questionnaires`, as they are in the program.
enum ShippedFiles {
  /// The paths inside the folder, in the order in which a person is offered them.
  static var paths: [String] {
    unsafe files.map { unsafe String(cString: $0.path) }
  }

  /// The ids of the questionnaires, each the name of its file.
  static var questionnaireIDs: [String] {
    paths.filter { !$0.contains("/") }.map { String($0.dropLast(".yaml".count)) }
  }

  /// The bytes of a file; nil if there is none of that path.
  static func bytes(of path: String) -> [UInt8]? {
    guard let file = unsafe files.first(where: { unsafe String(cString: $0.path) == path })
    else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }

  private static var files: UnsafeBufferPointer<shipped_file> {
    unsafe UnsafeBufferPointer(start: shipped_file_list(), count: shipped_file_count())
  }
}

/// What tells one respondent from all others, in the form that forms write too.
enum RespondentID {
  /// The id for the file of one person; another folder or name gives another id.
  ///
  /// - Parameter known: what else tells the file: the id that it had, or the time.
  static func of(_ path: String, after known: String) -> String {
    let text = known + "\n" + File.resolved(path)
    return "r" + SHA256.hexadecimal(Array(text.utf8)).prefix(20)
  }
}

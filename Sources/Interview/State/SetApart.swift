import Localization

/// A copy of an answers file that an earlier session made, as it could not save everything.
package struct SetApart: Equatable, Sendable {
  /// The path of the copy.
  package let path: String

  /// The ids of the questions and actions of which it says something else than the file.
  package let ids: [String]

  package init(path: String, ids: [String]) {
    self.path = path
    self.ids = ids
  }
}

extension InterviewState {
  /// What earlier sessions could not save, and how to see and take it; a sentence for each copy.
  var whatWasSetApart: [String] {
    options.setApart.map { copy in
      let rest = copy.ids.count - 5
      let more = rest > 0 ? [say(en: "\(rest) more", fr: "\(rest) de plus")] : []
      let ids = language.conjunction(copy.ids.prefix(5) + more)
      let command = "diff \(copy.path.shellQuoted) \(options.file.shellQuoted)"
      return say(
        en: "\(copy.path) holds what an earlier session could not save: \(ids). "
          + "See the difference with: \(command). To take it, enter it again here; then delete the "
          + "copy.",
        fr: "\(copy.path) contient ce qu’une session précédente n’a pas pu enregistrer\u{A0}: "
          + "\(ids). La différence\u{A0}: \(command). Pour le reprendre, saisissez-le de nouveau "
          + "ici, puis supprimez la copie.")
    }
  }
}

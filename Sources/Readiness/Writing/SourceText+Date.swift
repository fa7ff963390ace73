import YAML

extension SourceText {
  /// The comment that stands in the place of a date until answers are given.
  static let blankDate = "# date:"

  /// The text with a date in the place of its `blankDate`; nil if there is none to fill in.
  ///
  /// - Parameter day: as `YYYY-MM-DD`.
  func fillingBlankDate(with day: String) -> SourceText? {
    var start = textStart
    let lines = bytes[start...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for line in lines {
      var end = line.endIndex
      while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
      if bytes[start..<end].elementsEqual(Self.blankDate.utf8) {
        let rest = (line.last == 0x0D ? line.endIndex - 1 : line.endIndex)...
        let filled = SourceText(
          name: name, bytes: bytes[..<start] + Array("date: \(day)".utf8) + bytes[rest])
        let document = try? Document(filled)
        return document?.root[AnswersKeys.keys.date]?.hasText(day) == true ? filled : nil
      }
      start = line.endIndex + 1
    }
    return nil
  }
}

extension SourceText {
  /// The text with another id of the respondent; nil if it holds none that can be replaced.
  func replacingRespondentID(with id: String) -> SourceText? {
    guard let document = try? Document(self),
      let respondent = document.root[AnswersKeys.keys.respondent],
      let entry = respondent.entry(RespondentKeys.keys.id.name), entry.value.kind == .scalar,
      !entry.value.isEmpty
    else { return nil }
    let editor = MappingEditor(respondent, of: document)
    let new = applying(editor.replaceValue(of: entry, with: id.yamlQuoted))
    let reread = (try? Document(new))?.root[AnswersKeys.keys.respondent]
    return reread?[RespondentKeys.keys.id]?.hasText(id) == true ? new : nil
  }
}

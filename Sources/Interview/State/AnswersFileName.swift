/// The names of files that the person does not name.
package enum AnswersFileName {
  /// `maison-verdier.quick-check.answers.yaml`; without an organisation
  /// `quick-check.answers.yaml`.
  package static func standard(organisation: String?, questionnaire id: String) -> String {
    let name = organisation.map(folded) ?? ""
    return (name.isEmpty ? "" : name + ".") + id + ".answers.yaml"
  }

  /// The name of the report on an answers file: `verdier.answers.yaml` makes `verdier.html`.
  package static func report(of file: String) -> String {
    let endings = [".answers.yaml", ".answers.yml", ".yaml", ".yml"]
    let ending = endings.first { file.hasSuffix($0) && file.count > $0.count } ?? ""
    return String(file.dropLast(ending.count)) + ".html"
  }

  /// Whether two organisations go by the same name in file names.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    folded(one) == folded(other)
  }

  /// A name in lower-case letters and digits, with a dash for everything between them.
  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return String(words.joined(separator: "-").flatMap { plain($0) }.prefix(60))
  }

  /// A letter without its accent, as far as Western European languages have it.
  private static func plain(_ letter: Character) -> String {
    let accents: [(plain: String, letters: String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]
    return accents.first { $0.letters.contains(letter) }?.plain ?? String(letter)
  }
}

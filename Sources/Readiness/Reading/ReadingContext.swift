import Localization
import YAML

/// What values are read with: where their faults go, and the languages that a text may be in.
struct ReadingContext {
  let log: FaultLog

  /// The language codes of the questionnaire, the default first; empty where there are none.
  var languages: [String] = []
}

extension ReadingContext {
  /// - Parameter limit: the most characters in each language.
  func text(_ node: Node?, limit: Int = Limits.textCharacters) -> LocalizedText? {
    guard let node else { return nil }
    if node.kind == .scalar { return log.plainText(node, limit: limit).map { LocalizedText($0) } }
    guard node.kind == .mapping else { return log.wrongType(node, "a text") }
    if let text = textWithColon(node) {
      log.report(.textWithColon(text), at: node.range)
      return nil
    }
    return translations(node, limit: limit)
  }

  /// The text that a mapping was to be, such as `No: nobody knows`, of which `No` was taken for the
  /// code of a language.
  private func textWithColon(_ node: Node) -> String? {
    guard !node.isFlow, node.entries.count == 1, let entry = node.entries.first,
      !languages.contains(entry.key.text), entry.value.kind == .scalar,
      entry.key.text.contains(where: { !$0.isLowercase && $0 != "-" })
    else { return nil }
    let text = node.text(in: node.range)
    return text.contains("\n") ? nil : text
  }

  /// The mapping by which something is written that may also be a text: the one that has the key
  /// for the text, or whose keys are misspelt ones rather than codes of languages.
  func longForm<Keys>(_ node: Node, _ table: KeyTable<Keys>) -> MappingReader<Keys>? {
    guard node.kind == .mapping, textWithColon(node) == nil else { return nil }
    let keys = node.entries.map(\.key.text)
    let isLongForm =
      keys.contains(where: table.requiredNames.contains)
      || !keys.contains(where: languages.contains)
        && keys.contains { nearest(to: $0, among: table.names) != nil }
    return isLongForm ? MappingReader(node, table, self) : nil
  }

  private func translations(_ node: Node, limit: Int) -> LocalizedText? {
    var texts: [LocalizedText.Translation] = []
    var rest = node.entries.map(\.key)
    log.reportCutValues(of: node, &rest, isOpen: false, takesText: { _ in true })
    var isComplete = !node.isIncomplete && rest.count == node.entries.count
    let kept = Set(rest.map(\.range.lowerBound))
    for entry in node.entries where kept.contains(entry.key.range.lowerBound) {
      let code = entry.key.text
      if !languages.isEmpty, !languages.contains(code) {
        log.report(
          .undeclaredLanguage(code, valid: languages), at: entry.key.range)
        isComplete = false
      } else if entry.value.isEmpty {
        log.report(.emptyValue(key: code), at: entry.key.range)
        isComplete = false
      } else if let text = log.plainText(entry.value, limit: limit) {
        texts.append(LocalizedText.Translation(language: code, text: text))
      } else {
        isComplete = false
      }
    }
    guard let first = languages.first else { return nil }
    if isComplete, texts.count < languages.count { reportMissing(texts.map(\.language), node) }
    return LocalizedText(texts, fallback: texts.first { $0.language == first }?.text ?? "")
  }

  private func reportMissing(_ present: [String], _ node: Node) {
    let missing = languages.filter { !present.contains($0) }
    if let first = missing.first, first == languages.first {
      log.report(.missingDefaultLanguage(first), at: node.headRange)
    } else if !missing.isEmpty {
      log.report(.missingTranslation(missing), at: node.headRange)
    }
  }
}

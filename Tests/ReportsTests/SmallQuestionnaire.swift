import TestSupport
import YAML

/// A questionnaire with two questions in each dimension and the same word in every text.
struct SmallQuestionnaire {
  var dimensions = 2
  var word = "w"
  var language = "en"

  /// Whether it has neither risks nor gates nor actions.
  var isPlain = false

  /// Whether it ends with questions of the other types: several options, a number and a text.
  var hasOtherTypes = false

  /// The questionnaire as YAML.
  var text: String {
    let levels = [("one", "0"), ("two", "12.5"), ("three", "37.5"), ("four", "62.5")]
    var lines = [
      "format: 1", "id: edge", "version: 1", "languages: [\(language)]", "title: \(quoted)",
      "introduction: \(quoted)", "roles: {boss: \(quoted)}", "levels:",
    ]
    lines += levels.map {
      "  - {id: \($0.0), from: \($0.1), title: \(quoted), meaning: \(quoted)}"
    }
    lines.append("dimensions:")
    for number in 1...dimensions {
      lines += [
        "  - id: d\(number)", "    title: \(quoted)", "    about: \(quoted)",
        "    weight: \(number)", "    questions:",
      ]
      lines += question("d\(number)a") + question("d\(number)b")
    }
    if hasOtherTypes { lines += otherTypes }
    return lines.joined(separator: "\n") + "\n" + (isPlain ? "" : rules)
  }

  private var quoted: String { word.yamlQuoted }

  private var otherTypes: [String] {
    let options = ["one", "two"].map { "{id: \($0), text: \(quoted)}" }.joined(separator: ", ")
    let number = "unit: \(quoted), range: [0, 10], scale: {0: 0, 10: 100}"
    return [
      "      - {id: m, type: multiple, full: 2, text: \(quoted), options: [\(options)]}",
      "      - {id: n, type: number, text: \(quoted), \(number)}",
      "      - {id: t, type: text, text: \(quoted)}",
    ]
  }

  private func question(_ id: String) -> [String] {
    let options = Array(repeating: quoted, count: 5).joined(separator: ", ")
    let action = "{id: \(id).x, from: [1, 2], to: 4, days: 2, owner: boss, text: \(quoted)}"
    let lines = [
      "      - id: \(id)", "        type: choice", "        text: \(quoted)",
      "        help: \(quoted)", "        evidence: \(quoted)", "        not-applicable: true",
      "        options: [\(options)]", "        find-out: {days: 1, text: \(quoted)}",
    ]
    return isPlain ? lines : lines + ["        actions: [\(action)]"]
  }

  private var rules: String {
    """
    chain: [d1a, d1b]
    gates:
      - {id: g1, when: {d1a: {at-most: 2}}, level: two, advice: prepare, reason: \(quoted)}
      - {id: g2, when: {d1b: {at-most: 1}}, advice: test, reason: \(quoted)}
    risks:
      absence:
        title: \(quoted)
        scenarios:
          - {id: A1, title: \(quoted), likelihood: {rises-with: [d1a]}, impact: {rises-with: [d1b]}}
      launch:
        title: The launch
        scenarios:
          - {id: L1, title: \(quoted), likelihood: {falls-with: [d1a]}, impact: {falls-with: [d1b]}}
          - {id: L2, title: \(quoted), level: {falls-with: [d1a]}}

    """
  }
}

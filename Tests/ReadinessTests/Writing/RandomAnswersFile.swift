import TestSupport

/// An answers file as some hand, editor or program may have written it, drawn at random.
struct RandomAnswersFile {
  /// What it answers: a question of each type, two choices alike, one question that changed.
  static let questionnaire =
    Sample.head.replacing("version: 1", with: "version: 3") + """
      dimensions:
        - id: a
          questions:
            - {id: p, type: yes-no, text: p?}
            - {id: c, text: c?, since: 2, not-applicable: true, options: [one, two, three]}
            - id: m
              type: multiple
              text: m?
              full: 1
              options: [{id: x, text: x}, {id: y, text: y}, {id: z, text: z, alone: true}]
            - {id: n, type: number, text: n?, range: [-5, 70], scale: {0: 0, 20: 100}}
            - {id: t, type: text, text: t?}
            - id: d
              text: d?
              options: [one, two, three]
              actions:
                - {id: d.a, text: a, from: [1], to: 3, days: 2}
                - {id: d.b, text: b, from: [3], to: 5, days: 2}
            - {id: e, text: e?, options: [one, two, three]}

      """

  private var generator: SplitMix64
  private let newline: String
  private let indentation: String
  private let version: Int
  private(set) var text = ""

  /// The bytes of the entry of each question that has one, without the comments around it.
  private(set) var entries: [String: Range<Int>] = [:]

  /// The comments outside values.
  private(set) var remarks: [String] = []

  /// The anchors so far that a choice may name.
  private var anchors: [String] = []

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    newline = ["\n", "\n", "\n", "\r\n", "\r"].randomElement(using: &generator)!
    indentation = ["  ", "    ", " "].randomElement(using: &generator)!
    version = [1, 3, 3].randomElement(using: &generator)!
    if draw(9) { text += "\u{FEFF}" }
    if draw(6) { writeFlow() } else { writeBlock() }
  }

  private mutating func draw(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &generator)!
  }
}

// MARK: - The whole

extension RandomAnswersFile {
  private mutating func writeFlow() {
    let lines = draw(2) ? [newline + "  ", " "] : [" "]
    text +=
      "{\"questionnaire\": \"small.yaml\",\(pick(lines))\"version\": \(version),\(pick(lines))"
    if draw(4) {
      text += pick(["answers: }", "answers}", "? answers }"])
    } else {
      text += pick(["\"answers\":", "answers: ", "? answers : "])
      writeBrackets()
      text += pick(["}", newline + "}", ", see: [1]}"])
    }
    text += pick(["", newline])
  }

  private mutating func writeBlock() {
    if draw(6) { text += pick(["---", "%YAML 1.1\(newline)---"]) + newline }
    if draw(3) { text += remark() + newline }
    text += "questionnaire: small.yaml" + tail() + newline
    if draw(4) { text += "mood: &mood {is: [good, 'fine']}" + newline }
    text += pick(["version: ", "version:   ", "\"version\": "]) + "\(version)" + tail() + newline
    if draw(5) { text += newline }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: text += pick(["answers:", "answers: ", "? answers", "answers: &all"]) + tail()
    case 1...3:
      text += pick(["answers: ", "answers: &all ", "? answers\(newline): "])
      writeBrackets()
      text += tail()
    case 4:
      text += "? answers" + newline + ": "
      writeLines(first: "")
    default:
      text += pick(["answers:", "answers: &all", "\"answers\" :"]) + tail() + newline
      writeLines(first: indentation)
    }
    writeEnd()
  }

  private mutating func writeEnd() {
    var ends = ["", newline, newline + newline, newline + "mood2: |+\(newline)  text\(newline)"]
    ends += [newline + "...", newline + "..." + newline, newline + "last: [1, 2]"]
    if text.contains("&all") { ends.append(newline + "again: *all" + newline) }
    for name in anchors {
      ends += [newline + "see: *\(name)\(newline)", newline + "see: [*\(name), *\(name)]"]
    }
    if draw(6) { text += newline + remark() }
    text += pick(ends)
  }

  /// The questions that have entries, and one that the questionnaire does not know.
  private mutating func questions() -> [String] {
    let all = ["p", "c", "m", "n", "t", "d", "e", "Z9"]
    let some = all.filter { _ in Bool.random(using: &generator) }
    if draw(3) { return some.shuffled(using: &generator) }
    return some.isEmpty ? ["d"] : some
  }

  private mutating func remark() -> String {
    remarks.append("# remark \(remarks.count): all, [of] {it}.")
    return remarks.last!
  }

  /// The end of a line.
  private mutating func tail() -> String { draw(4) ? "  " + remark() : draw(9) ? " " : "" }
}

// MARK: - Entries

extension RandomAnswersFile {
  private mutating func writeLines(first: String) {
    var isFirst = true
    let indentation = first.isEmpty ? "  " : indentation
    for id in questions() {
      if !isFirst {
        text += newline
        if draw(7) { text += newline }
        if draw(4) { text += indentation + remark() + newline }
      }
      text += isFirst ? first : indentation
      isFirst = false
      let start = text.utf8.count
      writeEntry(id, indentation)
      entries[id] = start..<text.utf8.count
    }
  }

  private mutating func writeEntry(_ id: String, _ indentation: String) {
    if draw(9) {
      text += pick(["? \(id)", "? \"\(id)\"", "\(id):", "\(id): &none"]) + tail()
      return
    }
    let isExplicit = draw(8)
    if isExplicit {
      text += pick(["? ", "?   "]) + id + tail() + newline + indentation + ":"
    } else {
      text += pick(["\(id):", "\(id):", "\(id):", "\"\(id)\":", "'\(id)' :", "&k \(id):"])
    }
    let inner = indentation + pick(["  ", "    "])
    if draw(3), let block = block(id, inner) {
      text += block
      return
    }
    text += pick([" ", " ", "  "])
    if draw(9) { text += tail() + newline + inner }
    if draw(2), text.hasSuffix(newline + inner) { text += remark() + newline + inner }
    text += named(id, newline + inner) + tail()
  }

  private mutating func writeBrackets() {
    let spread = draw(2) ? newline + indentation + " " : " "
    text += "{" + pick(["", " "])
    let ids = questions()
    for (position, id) in ids.enumerated() {
      let start = text.utf8.count
      if draw(9) {
        text += pick(["\(id)", "? \(id)", "\(id): ", "\(id): "])
      } else {
        text += pick(["\(id): ", "\"\(id)\":", "? \(id) : ", "\(id):" + spread])
        text += named(id, spread)
      }
      entries[id] = start..<text.utf8.count
      if position < ids.count - 1 || draw(5) { text += "," }
      if spread != " " { text += tail() }
      if position < ids.count - 1 { text += spread }
    }
    text += (text.contains("#") && spread != " " ? spread : pick(["", " "])) + "}"
  }
}

// MARK: - Values

extension RandomAnswersFile {
  /// A value with an anchor that others may name, or such a name.
  private mutating func named(_ id: String, _ line: String) -> String {
    guard ["c", "d", "e"].contains(id), draw(2) else { return brackets(id, line) }
    if id != "c", text.last == " ", draw(2), let name = anchors.last { return "*\(name) " }
    let value = brackets(id, line)
    anchors.append("a\(anchors.count)")
    return "&a\(anchors.count - 1) " + value
  }

  /// A value that may stand in brackets.
  ///
  /// - Parameter line: what may stand between its parts: a space, or a line break and spaces.
  private mutating func brackets(_ id: String, _ line: String) -> String {
    if id == "c", version == 1, draw(2) { return pick(["{answer: 5, note: x}", "9", "[a, b]"]) }
    let short = short(id, line)
    if !draw(3) { return short }
    var parts = ["answer: \(short)"]
    if draw(2) { parts.append("evidence: observed") }
    if draw(2) { parts.append(pick(["note: \"it's \\u00e9\"", "note: 'two", "note: two"])) }
    if parts.last == "note: 'two" { parts[parts.count - 1] += line + "lines'" }
    if draw(4) { parts.append("by: Anna") }
    if draw(4) { parts.append(pick(["mood: [good]", "mood", "? mood"])) }
    parts.shuffle(using: &generator)
    return "{" + parts.joined(separator: pick([", ", "," + line, why(line)])) + "}"
  }

  /// A comma with a comment, where the line ends behind it.
  private func why(_ line: String) -> String { ", " + (line == " " ? "" : "# why") + line }

  private mutating func short(_ id: String, _ line: String) -> String {
    switch id {
    case "p": pick(["yes", "no", "dont-know"])
    case "c", "d", "e": pick(["1", "2", "3", "dont-know"])
    case "n":
      pick(["4", "-2.5", "{between: [1, 2]}", "{ \"between\":[1,\(line)2] }", "dont-know"])
    case "m": pick(["[x]", "[ y, 'x' ]", "[x,\(line)y]", "[x\(why(line))y,]", "[z]"])
    case "t": pick(["two words", "two\(line)words", "'it''s'", "\"a \\\"b\\\"\(line)c\""])
    default: pick(["[1, {a: b}]", "x", "{a: [b]}"])
    }
  }

  /// A value in a block, with the line break or the space before it; nil where there is none.
  private mutating func block(_ id: String, _ inner: String) -> String? {
    let line = newline + inner
    if !draw(2) {
      switch id {
      case "t", "Z9": return " " + scalar(inner)
      case "m":
        return (draw(3) ? "  " + remark() : "") + "\(line)- x\(pick(["", " # why"]))\(line)- y"
      case "n": return "\(line)between:\(line)- 1\(line)- 2"
      default: break
      }
    }
    if id == "Z9" { return nil }
    var parts = ["answer: \(short(id, line + "  "))" + pick(["", "  # so"])]
    if draw(2) { parts.append("evidence: observed") }
    if draw(2) { parts.append("note: " + scalar(inner + " ")) }
    if draw(4) { parts.append(pick(["mood: [good]", "? mood", "mood:", "? mood\(line): 1"])) }
    if draw(4) { parts.append("by: Anna") }
    parts.shuffle(using: &generator)
    let start = draw(3) ? " &l" : draw(3) ? "  " + remark() : ""
    return start + line + parts.joined(separator: line)
  }

  private mutating func scalar(_ inner: String) -> String {
    let line = newline + inner
    let head = pick(["|", ">", "|-", "|+", ">+", ">-"]) + (draw(5) ? "  # head" : "")
    let body = line + pick(["one", "a # b", "x: y"]) + (draw(2) ? line + "two" : "")
    return head + body + pick(["", "", newline, newline + newline, newline + inner + " "])
  }
}

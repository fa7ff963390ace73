package import Localization

/// The texts that people wrote into a report in Markdown, between marks that offer room for them:
///
///     <!-- keep: plan -->
///     We begin with step 2, since the works council meets in May.
///     <!-- /keep -->
///
/// When the report is written again they are put where the new one has marks of the same name, or
/// at its end.
package struct KeptTexts {
  struct Kept {
    let name: String
    let lines: [String]

    /// The language code of the report for which the text was written; nil where it is not known.
    let language: String?
  }

  private(set) var texts: [Kept] = []

  /// The language code of the report; nil where it does not say.
  package private(set) var language: String?

  /// No texts.
  package init() {}

  /// - Parameter report: a report in Markdown or HTML, with line breaks of any system.
  /// - Throws: `KeptTextsFault` when the marks do not tell where a text begins and ends.
  package init(in report: String) throws(KeptTextsFault) {
    let lines = report.split(separator: /\r\n|\n/, omittingEmptySubsequences: false)
    language = lines.lazy.compactMap(Self.language).last
    var known: [String: Int] = [:]
    var open: (name: String, language: String?, line: Int)?
    for (index, line) in lines.enumerated() {
      switch Self.mark(line) {
      case .start(let name, let own):
        if let open { throw .neverClosed(open.name, line: open.line) }
        if let first = known[name] { throw .twice(name, line: index + 1, first: first) }
        known[name] = index + 1
        open = (name, own ?? language, index + 1)
      case .end:
        guard let begun = open else { throw .neverOpened(line: index + 1) }
        let text = lines[begun.line..<index].map(String.init)
        if text.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
          texts.append(Kept(name: begun.name, lines: text, language: begun.language))
        }
        open = nil
      case .broken: throw .broken(line: index + 1)
      case nil: break
      }
    }
    if let open { throw .neverClosed(open.name, line: open.line) }
  }

  package var isEmpty: Bool { texts.isEmpty }
}

extension KeptTexts {
  /// The marks of one text, with nothing between them.
  static func offer(_ name: String) -> String { "\(start(name))\n\(end)" }

  /// A report with the texts in their places; those without a place stand at its end.
  ///
  /// - Parameters:
  ///   - report: a report in Markdown, with marks and no texts between them.
  ///   - code: the language code of the report.
  package func inserted(into report: String, language code: String) -> String {
    let language = Language(code: code)
    var open = texts
    var lines: [String] = []
    for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
      guard case .start(let name, _)? = Self.mark(line),
        let index = open.firstIndex(where: { $0.name == name })
      else {
        lines.append(String(line))
        continue
      }
      lines += Self.opened(open.remove(at: index), code, language)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    if !open.isEmpty { lines += ["", "## " + Self.heading(language)] }
    for kept in open {
      lines += ["", "*\(Self.placeIsGone(kept.name, language))*", ""]
      lines += Self.opened(kept, code, language) + [Self.end]
    }
    return Self.marked(lines.joined(separator: "\n") + "\n", language: code)
  }

  /// A report in Markdown or HTML that says its language at its end, so that it is written in the
  /// same one again, and a text that is kept in a report in another one is said to be from this.
  package static func marked(_ report: String, language code: String) -> String {
    report + "\n<!-- language: \(code) -->\n"
  }

  /// The mark that begins a text, and the text.
  private static func opened(_ kept: Kept, _ code: String, _ language: Language) -> [String] {
    guard let own = kept.language, own != code else { return [start(kept.name)] + kept.lines }
    return ["*\(otherLanguage(own, language))*", "", start(kept.name, own)] + kept.lines
  }

  /// A report as it would be if nobody had written a text to keep.
  package static func emptied(_ report: String) -> String {
    var isKept = false
    var lines: [Substring] = []
    for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
      let mark = mark(line)
      if mark == .end { isKept = false }
      if !isKept { lines.append(line) }
      if case .start = mark { isKept = true }
    }
    return lines.joined(separator: "\n")
  }
}

// MARK: - Marks

extension KeptTexts {
  private enum Mark: Equatable {
    case start(name: String, language: String?)
    case end

    /// A comment that is meant as a mark, and is none.
    case broken
  }

  private static let end = "<!-- /keep -->"

  private static func start(_ name: String, _ language: String? = nil) -> String {
    "<!-- keep: \(name)\(language.map { ", \($0)" } ?? "") -->"
  }

  private static func mark(_ line: Substring) -> Mark? {
    guard line.contains("keep") else { return nil }
    let bare = line.trimmingWhitespace
    if let match = bare.wholeMatch(
      of: /<!--\s*keep:\s*([^,<>]*[^,<>\s])(?:,\s*([A-Za-z-]+))?\s*-->/)
    {
      return .start(name: String(match.output.1), language: match.output.2.map(String.init))
    }
    if bare.wholeMatch(of: /<!--\s*\/keep\s*-->/) != nil { return .end }
    let isMeant = bare.contains(/^<!?-*\s*\/?\s*keep\b|\bkeep\b[^<>]*-+>$/)
    return isMeant ? .broken : nil
  }

  private static func language(_ line: Substring) -> String? {
    line.wholeMatch(of: /<!-- language: ([A-Za-z-]+) -->/).map { String($0.output.1) }
  }
}

extension Substring {
  fileprivate var trimmingWhitespace: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
  }
}

/// What can be wrong with the marks of kept texts. Lines count from 1.
package enum KeptTextsFault: Error, Equatable {
  case neverClosed(String, line: Int)
  case neverOpened(line: Int)
  case twice(String, line: Int, first: Int)
  case broken(line: Int)
}

// MARK: - Words

extension KeptTexts {
  static func heading(_ language: Language) -> String {
    language.say(en: "Kept", fr: "Textes conservés")
  }

  static func placeIsGone(_ name: String, _ language: Language) -> String {
    language.say(
      en: "The report has no place named “\(name)”. This text was written there:",
      fr: "Le rapport n’a pas d’endroit nommé «\u{A0}\(name)\u{A0}». Ce texte y était écrit"
        + "\u{A0}:")
  }

  static func otherLanguage(_ code: String, _ language: Language) -> String {
    language.say(
      en: "Written for the report in another language (\(code)):",
      fr: "Écrit pour le rapport dans une autre langue (\(code))\u{A0}:")
  }
}

extension KeptTextsFault {
  package var message: Wording {
    switch self {
    case .neverClosed(let name, let line):
      Wording(
        en: "line \(line): the text to keep named “\(name)” has no end. Write <!-- /keep --> on a "
          + "line of its own after it.",
        fr: "ligne \(line)\u{A0}: le texte à conserver nommé «\u{A0}\(name)\u{A0}» n’a pas de fin. "
          + "Écrivez <!-- /keep --> sur une ligne après lui.")
    case .neverOpened(let line):
      Wording(
        en: "line \(line): a text to keep ends here and begins nowhere. Write <!-- keep: NAME --> "
          + "on a line of its own before it.",
        fr: "ligne \(line)\u{A0}: un texte à conserver finit ici et ne commence nulle part. "
          + "Écrivez <!-- keep: NOM --> sur une ligne avant lui.")
    case .twice(let name, let line, let first):
      Wording(
        en: "line \(line): two texts to keep are named “\(name)”; the first is in line \(first). "
          + "Give one of them another name.",
        fr: "ligne \(line)\u{A0}: deux textes à conserver se nomment «\u{A0}\(name)\u{A0}»"
          + "\u{202F}; le premier est à la ligne \(first). Donnez un autre nom à l’un des deux.")
    case .broken(let line):
      Wording(
        en: "line \(line): this looks like the mark of a text to keep. Write <!-- keep: NAME --> "
          + "or <!-- /keep -->.",
        fr: "ligne \(line)\u{A0}: cela ressemble à la marque d’un texte à conserver. Écrivez "
          + "<!-- keep: NOM --> ou <!-- /keep -->.")
    }
  }
}

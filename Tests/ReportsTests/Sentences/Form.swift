import Foundation

/// Faults of form that no sentence may have, whatever it says.
struct Form {
  private static let both = [
    #"[^\h|\n] {2,}[^\h\n]"#, #"(?<!\.)\.\.(?!\.)"#, #"[.!?…] \."#, #"[.!?…][”»’]\h?\."#,
    #"“[^”\n]*“|«[^»\n]*«"#,
    #"[;\x{202F}]; \p{Lu}\p{Ll}|; \p{Lu}\p{Ll}"#, #"(?i)\b(level|niveau) (level|niveau)\b"#,
    #"\( | \)|,,|, ,|: ?\.$|\bnil\b|\bOptional\b"#,
  ]
  private static let english = [
    #"(?<![\d.,]|to )1 (points|questions|answers|days|person-days|minutes|gates|are)\b"#,
    #"(?i)these 1\b"#,
  ]
  private static let french = [
    #"(?<![\d.,]|à )[01](,\d+)?\h(points|questions|réponses|jours|minutes)\b"#,
    #"(?i)\b(ces|les) 1\b"#,
    #"(?<![\d,])([2-9]|\d\d+)(,\d+)?\h(point|question|réponse|jour|minute)\b"#,
  ]

  private let patterns: [NSRegularExpression]

  init(_ language: String) throws {
    patterns = try (Self.both + (language == "fr" ? Self.french : Self.english)).map {
      try NSRegularExpression(pattern: $0, options: .anchorsMatchLines)
    }
  }

  /// The faults of a text, each with its line.
  func faults(in text: String) -> [String] {
    // A bar and a table of plain text have blanks and dots of their own, and the unit of a number
    // that was answered stands as the questionnaire has it.
    let lines = text.split(separator: "\n").filter {
      !$0.hasPrefix("  ") && $0.wholeMatch(of: /\d+ \p{L}+/) == nil
        && $0.firstMatch(of: /\[[#.\-]+\]/) == nil
    }
    let text = lines.joined(separator: "\n")
    let (string, all) = (text as NSString, NSRange(text.startIndex..., in: text))
    let faults = patterns.flatMap { pattern in
      pattern.matches(in: text, range: all).map { match in
        "\(pattern.pattern) in: \(string.substring(with: string.lineRange(for: match.range)))"
      }
    }
    let outside = text.matches(of: /(\d+)[\s\u{A0}\u{202F}]?%/).filter {
      Int($0.output.1) ?? 0 > 100
    }
    return faults + outside.map { String($0.output.0) }
  }
}

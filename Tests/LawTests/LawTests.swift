import Foundation
import TestSupport
import Testing

/// The laws of the house that a compiler does not hold.
@Suite struct LawTests {
  /// The sources by their paths, without comments.
  private let sources: [(path: String, text: String)]

  init() throws {
    let comment = try NSRegularExpression(pattern: "//.*")
    sources = try Repository.files(in: "Sources", ending: ".swift").map { path in
      let text = try Repository.text(path)
      let all = NSRange(text.startIndex..., in: text)
      return (path, comment.stringByReplacingMatches(in: text, range: all, withTemplate: ""))
    }
  }

  @Test func `nothing traps on what comes from outside`() throws {
    let traps = #"fatalError|preconditionFailure|\btry!|\bas!|[A-Za-z0-9_)\]]!(\.|\)|$)"#
    #expect(try places(of: traps) == [])
  }

  @Test func `unsafe code stands only where C is called`() throws {
    for (path, text) in sources
    where !(try places(of: #"\bunsafe\b(?!-)"#, in: [(path, text)])).isEmpty {
      #expect(text.contains(/import (Glibc|CForm|CYAML|CShipped|CTerminal)/), "\(path)")
    }
  }

  @Test func `files fit the eye`() throws {
    for (path, _) in sources {
      let lines = try Repository.text(path).split(
        separator: "\n", omittingEmptySubsequences: false)
      let isTable = path.contains("Localization/")
      #expect(lines.count <= (isTable ? 500 : 401), "\(path) has \(lines.count) lines")
      for (number, line) in lines.enumerated() where line.utf8.count > 100 {
        #expect(line.count <= 100, "\(path):\(number + 1) is \(line.count) columns wide")
      }
    }
    for path in try Repository.files(in: "Tests", ending: ".swift") {
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(path) has \(lines.count) lines")
    }
  }

  @Test func `rooms below the commands know no clock, locale, environment or file`() throws {
    let outside = #"""
      \b(getenv|setlocale|Date\(|Locale\b|ProcessInfo|FileManager|fopen|isatty|print\(|time\(|clock_)
      """#
    let below = sources.filter {
      !$0.path.hasPrefix("Sources/ReadinessCommand") && !$0.path.hasPrefix("Sources/Terminal/")
    }
    #expect(try places(of: outside, in: below) == [])
  }

  @Test func `nothing is drawn by lot`() throws {
    #expect(try places(of: #"\b(random|randomElement|shuffled?)\("#) == [])
  }

  @Test func `no state is global and mutable`() throws {
    #expect(try places(of: #"^(package |public |private |fileprivate )?var "#) == [])
    #expect(try places(of: #"static var [a-zA-Z]+(: [^{\n]+)? = "#) == [])
  }

  @Test func `nothing is left for later`() throws {
    for path in sources.map(\.path) {
      let text = try Repository.text(path)
      #expect(try places(of: "TODO|FIXME|not implemented", in: [(path, text)]) == [])
    }
  }

  @Test func `the top level holds what it may`() throws {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Questionnaires", "Tests",
      "README.md",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    for name in names where !name.hasPrefix(".") { #expect(allowed.contains(name)) }
  }
}

// MARK: - One place for one thing

extension LawTests {
  @Test func `what is read from a file is built by its reader only`() throws {
    // A number of half days, a date, answers to nothing yet and the parsers are open to all.
    let open = ["Action", "CalendarDate", "Answers", "Answers", "AnswerParser", "NumberParser"]
      .map { "/\($0).swift" }
    let values = sources.filter { source in
      source.path.contains(/Readiness\/(Questionnaire|Answers)\//)
        && !open.contains(where: source.path.hasSuffix)
    }
    #expect(values.count > 10)
    #expect(try places(of: #"(package|public) init"#, in: values) == [])
  }

  @Test func `texts are neutralised in one place`() throws {
    let bidirectional = #"(0x|u\{)(202[A-E]|206[6-9]|200[EF]|0?61C|FEFF)\b"#
    let others = sources.filter {
      !$0.path.hasSuffix("/Neutralised.swift") && !$0.path.hasSuffix("/WidthTable+Unicode.swift")
    }
    #expect(try places(of: bidirectional, in: others) == [])
  }

  @Test func `markup is written by its renderers and escaped by their writer`() throws {
    let others = sources.filter { !$0.path.contains(/Reports\/(Form|HTML|SVG|Markup|Markdown)\//) }
    #expect(try places(of: #""</?[a-z]"#, in: others) == [])
    let texts = sources.filter { !$0.path.hasSuffix("/MarkupWriter.swift") }
    #expect(try places(of: "&(lt|gt|amp|quot);", in: texts) == [])
  }
}

extension LawTests {
  /// Where a pattern occurs, as “path:line”.
  private func places(
    of pattern: String, in files: [(path: String, text: String)]? = nil
  ) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    return (files ?? sources).flatMap { path, text in
      let string = text as NSString
      let all = NSRange(location: 0, length: string.length)
      return expression.matches(in: text, range: all).map { match in
        let before = string.substring(to: match.range.location)
        return "\(path):\(before.utf8.count { $0 == UInt8(ascii: "\n") } + 1)"
      }
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The laws of the house that a compiler does not hold.
@Suite struct LawTests {
  private let sources: [String]

  init() throws { sources = try Repository.files(in: "Sources", ending: ".swift") }

  @Test func `nothing traps on what comes from outside`() throws {
    let traps = /fatalError|preconditionFailure|\btry!|\bas!|[A-Za-z0-9_)\]]!(\.|\)|$)/
    for (file, number, line) in try lines() where !line.contains("//") {
      #expect(line.firstMatch(of: traps) == nil, "\(file):\(number): \(line)")
    }
  }

  @Test func `unsafe code stands only where C is called`() throws {
    for file in sources {
      let text = try Repository.text(file)
      guard
        text.split(separator: "\n").contains(where: {
          !$0.contains("//") && $0.contains(/\bunsafe\b[^-]/)
        })
      else { continue }
      #expect(
        text.contains(/import (Glibc|CYAML|CShipped|CTerminal)/), "\(file) is unsafe without C")
    }
  }

  @Test func `files fit the eye`() throws {
    for file in sources {
      let lines = try Repository.text(file).split(
        separator: "\n", omittingEmptySubsequences: false)
      let isTable = file.contains("Wording/")
      #expect(lines.count <= (isTable ? 500 : 401), "\(file) has \(lines.count) lines")
      for (number, line) in lines.enumerated() {
        #expect(line.count <= 100, "\(file):\(number + 1) is \(line.count) columns wide")
      }
    }
  }

  @Test func `rooms below the commands know no clock, locale, environment or file`() throws {
    let outside = /\b(getenv|Date\(|Locale|ProcessInfo|FileManager|fopen|localtime_r|print\()/
    for (file, number, line) in try lines()
    where !file.hasPrefix("Sources/readiness") && !file.hasPrefix("Sources/TerminalIO") {
      #expect(
        line.contains("//") || line.firstMatch(of: outside) == nil, "\(file):\(number): \(line)")
    }
  }

  @Test func `no state is global and mutable`() throws {
    let global = #/^(package |public |private |fileprivate )?var /#
    let shared = #/static var [a-zA-Z]+(: [^{]+)? = /#
    for (file, number, line) in try lines() {
      #expect(
        line.firstMatch(of: global) == nil && line.firstMatch(of: shared) == nil,
        "\(file):\(number): \(line)")
    }
  }

  @Test func `nothing is left for later`() throws {
    for (file, number, line) in try lines() {
      #expect(!line.contains(/TODO|FIXME|not implemented/), "\(file):\(number)")
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

  private func lines() throws -> [(file: String, number: Int, line: String)] {
    try sources.flatMap { file in
      try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().map { (file, $0.offset + 1, String($0.element)) }
    }
  }
}

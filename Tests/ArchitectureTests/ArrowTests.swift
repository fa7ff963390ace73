import Foundation
import TestSupport
import Testing

/// The arrows of the README's picture: what each room may import of the others.
private let arrows: [String: Set<String>] = [
  "CYAML": [], "CShipped": [], "CTerminal": [], "Screen": [], "Wording": [],
  "Diagnostics": ["Wording"],
  "YAML": ["CYAML", "Diagnostics", "Wording"],
  "QuestionnaireModel": ["Diagnostics", "Wording", "YAML"],
  "Scoring": ["QuestionnaireModel"],
  "Planning": ["QuestionnaireModel", "Scoring"],
  "Checking": ["Diagnostics", "Planning", "QuestionnaireModel", "Scoring", "Wording", "YAML"],
  "Comparing": ["QuestionnaireModel", "Scoring"],
  "Reporting": [
    "Checking", "Comparing", "Planning", "QuestionnaireModel", "Scoring", "Wording",
  ],
  "Interviewing": ["QuestionnaireModel", "Scoring", "Screen", "Wording"],
  "TerminalIO": ["CTerminal", "Screen"],
  "readiness": [
    "CShipped", "Checking", "Comparing", "Diagnostics", "Interviewing", "Planning",
    "QuestionnaireModel",
    "Reporting", "Scoring", "Screen", "TerminalIO", "Wording", "YAML",
  ],
]

/// What may be imported besides rooms, by room; nothing where a room is not named.
private let outside: [String: Set<String>] = [
  "Scoring": ["Glibc", "Darwin"],
  "TerminalIO": ["Glibc", "Darwin"],
  "readiness": ["ArgumentParser", "Glibc", "Darwin"],
]

@Suite struct ArrowTests {
  @Test(arguments: arrows.keys.sorted())
  func `a room imports what its arrows allow`(room: String) throws {
    for file in try Repository.files(in: "Sources/\(room)", ending: ".swift") {
      let allowed = (arrows[room] ?? []).union(outside[room] ?? [])
      for name in try imports(of: file) {
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `the manifest draws the same arrows`() throws {
    let manifest = try Repository.text("Package.swift")
    for (room, allowed) in arrows where !room.starts(with: /C[A-Z]/) {
      let declared = dependencies(of: room, in: manifest)
      #expect(declared == allowed, "Package.swift, \(room)")
    }
  }

  @Test func `every room has its arrows written down`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.url("Sources").path)
    #expect(Set(folders) == Set(arrows.keys))
  }

  private func imports(of file: String) throws -> [String] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let mark = words.firstIndex(of: "import"), mark + 1 < words.count,
        words[..<mark].allSatisfy({ ["package", "public", "internal", "@testable"].contains($0) })
      else { return nil }
      return String(words[mark + 1])
    }
  }

  /// The names in the `dependencies` of a target, read from the text of the manifest.
  private func dependencies(of room: String, in manifest: String) -> Set<String>? {
    let targets = manifest.matches(of: #/arget\(\s*name: "(\w+)"/#)
    guard let start = targets.first(where: { $0.output.1 == room }) else { return nil }
    let rest = manifest[start.range.upperBound...]
    let own = rest.range(of: "arget(").map { rest[..<$0.lowerBound] } ?? rest
    guard let list = own.range(of: "dependencies: ["),
      let end = own[list.upperBound...].firstIndex(of: "]")
    else { return [] }
    let names = own[list.upperBound..<end]
      .split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    return Set(names)
  }
}

import Localization
@testable import Readiness
import TestSupport
import Testing
import YAML

/// Files that others wrote from the description of the formats alone: broken ones with their
/// faults, and tricky ones without any.
@Suite struct CorpusTests {
  private static let folder = "Tests/ReadinessTests/Reading/Corpus"

  @Test(arguments: ["broken-questionnaires", "broken-answers"], Language.allCases)
  func `every planted fault is reported at its place, and no other`(
    kind: String, language: Language
  ) throws {
    var report = ""
    for file in try Repository.files(in: "\(Self.folder)/\(kind)", ending: ".yaml") {
      let name = String(file.split(separator: "/").last ?? "")
      let source = SourceText(name: name, bytes: try Repository.bytes(file))
      let diagnostics = try read(source)
      #expect(diagnostics.contains { $0.fault.severity == .error } || name.contains("warning"))
      let printer = DiagnosticPrinter(source, in: language)
      report += diagnostics.map { printer.line($0) + "\n" }.joined()
      if language == .french { #expect(printer.text(diagnostics).wordsOfEnglish == [], "\(name)") }
    }
    let golden = language == .english ? "\(kind).txt" : "\(kind).\(language.rawValue).txt"
    #expect(try Repository.difference(of: report, from: "\(Self.folder)/\(golden)") == nil)
  }

  @Test func `what is valid is read without an error`() throws {
    let files = try Repository.files(in: "\(Self.folder)/valid", ending: ".yaml")
    #expect(files.count > 40)
    for file in files {
      let source = SourceText(name: file, bytes: try Repository.bytes(file))
      let errors = Diagnostics(try read(source).filter { $0.fault.severity == .error })
      #expect(errors.isEmpty, "\(DiagnosticPrinter(source, in: .english).text(errors))")
    }
  }

  @Test func `all shipped files are read without a word`() throws {
    let files = try Repository.files(in: "Questionnaires", ending: ".yaml")
    #expect(files.count == 11)
    for file in files {
      let source = SourceText(name: file, bytes: try Repository.bytes(file))
      let diagnostics = try read(source) { id in
        try Sample.questionnaire(Repository.text("Questionnaires/\(id).yaml"))
      }
      #expect(diagnostics.isEmpty, "\(DiagnosticPrinter(source, in: .english).text(diagnostics))")
    }
  }

  /// The diagnostics of a questionnaire or an answers file.
  ///
  /// - Parameter questionnaire: the questionnaire with the id that an answers file names.
  /// - Throws: when an answers file names none that there is.
  private func read(
    _ source: SourceText, questionnaire: (String) throws -> Questionnaire = Sample.frozen
  ) throws -> Diagnostics {
    do {
      let document = try Document(source)
      guard document.isAnswersFile else { return try Questionnaire.read(document).warnings }
      let id = try #require(AnswersHeader(document).questionnaire, "\(source.name)")
      return try Answers.read(document, for: questionnaire(id)).warnings
    } catch let invalid as InvalidSource {
      return invalid.diagnostics
    }
  }
}

extension String {
  /// The words of English in what a printer of diagnostics says, apart from the lines of the file
  /// and what is quoted from it.
  var wordsOfEnglish: [String] {
    let said = split(separator: "\n").filter { $0.firstMatch(of: /^ *\d* \|/) == nil }
      .joined(separator: "\n").replacing(/«[^»]*»/, with: "")
      .replacing(#/(?m)^\S+:\d+:\d+: /#, with: "")
    let pattern = #/\b(the|of|is|are|and|with|not|in|to|there|write|this|a question)\b/#
    return said.split(separator: "\n").filter { $0.firstMatch(of: pattern) != nil }
      .map(String.init)
  }
}

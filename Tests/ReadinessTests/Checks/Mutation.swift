import Foundation
@testable import Readiness
import TestSupport
import Testing
import YAML

/// A questionnaire with one defect of meaning planted in it.
struct Mutation: Sendable, CustomTestStringConvertible {
  let name: String

  /// The id of the questionnaire.
  let file: String

  /// What is written in place of what; each stands in the text once.
  let edits: [(old: String, new: String)]

  /// The code that must be reported.
  let code: String

  /// How the text at the reported place begins.
  let place: String

  init(
    _ name: String, _ file: String, _ old: String, _ new: String, _ code: String, at place: String
  ) {
    self.init(name, file, [(old, new)], code, at: place)
  }

  init(
    _ name: String, _ file: String, _ edits: [(String, String)], _ code: String, at place: String
  ) {
    self.name = name
    self.file = file
    self.edits = edits.map { (old: $0.0, new: $0.1) }
    self.code = code
    self.place = place
  }

  var testDescription: String { name }
}

extension Mutation {
  /// The text with the defect.
  ///
  /// - Throws: `NotOnce` when a text to be replaced is not there once, so that nothing else is
  ///   planted.
  func source() throws -> SourceText {
    SourceText(name: file, text: try Fixture.questionnaire(file).replacingOnce(edits))
  }
}

extension String {
  /// The text with some parts replaced, one after another.
  ///
  /// - Throws: `NotOnce` when a part is not there once.
  func replacingOnce(_ edits: [(old: String, new: String)]) throws -> String {
    try edits.reduce(self) { text, edit in
      let parts = text.components(separatedBy: edit.old)
      guard parts.count == 2 else { throw NotOnce(text: edit.old, count: parts.count - 1) }
      return parts.joined(separator: edit.new)
    }
  }
}

/// A text that is to be replaced and does not stand in another one exactly once.
struct NotOnce: Error {
  let text: String
  let count: Int
}

/// What is said about a text, whether reading or checking says it, and what it says itself.
struct Checked {
  let diagnostics: Diagnostics

  /// Nil if the text cannot be read.
  let questionnaire: Questionnaire?

  init(_ source: SourceText) {
    do throws(InvalidSource) {
      let document = try Document(source)
      let reading = try Questionnaire.read(document)
      diagnostics = check(reading, document)
      questionnaire = reading.questionnaire
    } catch {
      diagnostics = error.diagnostics
      questionnaire = nil
    }
  }
}

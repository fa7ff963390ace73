package import Localization

/// A fault and its place in a text.
package struct Diagnostic: Error {
  /// What is wrong.
  package let fault: any Fault

  /// The byte offsets of the smallest text that is wrong.
  package let range: Range<Int>

  /// Another place that explains this one.
  package let note: Note?

  package init(_ fault: any Fault, at range: Range<Int>, note: Note? = nil) {
    self.fault = fault
    self.range = range
    self.note = note
  }

  /// A second place that a reader of a diagnostic wants to see.
  package struct Note: Equatable, Sendable {
    package let message: Wording
    package let range: Range<Int>

    package init(_ message: Wording, at range: Range<Int>) {
      self.message = message
      self.range = range
    }
  }
}

extension Collection<Diagnostic> {
  /// Whether any of them makes the text unusable.
  package var containError: Bool {
    contains { $0.fault.severity == .error }
  }
}

extension [Diagnostic] {
  /// The diagnostics in the order of their places; errors first at the same place.
  package var inOrderOfPlace: [Diagnostic] {
    sorted { left, right in
      (left.range.lowerBound, left.range.upperBound, right.fault.severity)
        < (right.range.lowerBound, right.range.upperBound, left.fault.severity)
    }
  }
}

extension Wording {
  /// What a note says of the place where an id or a key stands first.
  package static func first(_ id: String) -> Wording {
    Wording(en: "the first '\(id)' is here", fr: "le premier «\u{A0}\(id)\u{A0}» est ici")
  }
}

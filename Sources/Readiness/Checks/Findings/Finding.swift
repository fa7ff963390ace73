package import YAML

/// What a rule found: a fact, and answers for which it can be seen.
package struct Finding: Fault {
  package let fact: Fact

  /// Answers that show it, nil where it stands in the text itself.
  package let proof: Example?

  package var rule: Rule { fact.rule }
  package var code: String { rule.rawValue }
  package var severity: Severity { rule.severity }
  package var message: String { fact.message }
  package var help: String? { fact.help }
  package var example: String? { proof?.text }
}

extension Diagnostic {
  init(
    _ fact: Fact, at range: Range<Int>, proof: Example? = nil, note: Diagnostic.Note? = nil
  ) {
    self.init(Finding(fact: fact, proof: proof), at: range, note: note)
  }
}

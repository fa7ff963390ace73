package import YAML

/// Everything that is to be said about a questionnaire, in the order of the file.
///
/// What reading says comes along; what its author allows by comments is left out.
///
/// - Parameters:
///   - reading: the questionnaire as it was read from the document.
package func check(_ reading: Questionnaire.Reading, _ document: Document) -> Diagnostics {
  let context = CheckContext(reading.questionnaire, document.root)
  let found = CheckRules.all.flatMap { $0.findings(in: context).map(\.diagnostic) }
  return (Array(reading.warnings) + found)
    .allowing(Allowance.all(in: document), more: reading.warnings.more)
    .folded(in: document.source)
}

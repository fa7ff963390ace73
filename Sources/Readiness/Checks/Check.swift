package import YAML

/// Everything that is to be said about a questionnaire, in the order of the file.
///
/// What reading says comes along; what its author allows by comments is left out.
///
/// - Parameters:
///   - reading: the questionnaire as it was read from the document.
package func check(_ reading: Questionnaire.Reading, _ document: Document) -> [Diagnostic] {
  let subject = CheckContext(reading.questionnaire, document.root)
  let texts = subject.places.texts
  let findings =
    reading.warnings + subject.scoreFindings() + subject.weightFindings() + subject.useFindings()
    + subject.levelFindings() + subject.conditionFindings() + subject.gateFindings()
    + subject.riskFindings() + subject.adviceFindings() + subject.actionFindings()
    + subject.translationFindings(texts) + subject.duplicateFindings(texts)
    + subject.idFindings() + subject.readingFindings(texts)
  return findings.allowing(Allowance.all(in: document))
}

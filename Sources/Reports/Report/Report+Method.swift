import Localization
import Readiness

/// How the report was worked out, and from which files.
extension Report {
  var methodSection: [Block] {
    var sentences = [words.methodScore]
    if !questionnaire.gates.isEmpty { sentences.append(words.methodGates) }
    if questionnaire.risks != nil { sentences += [words.methodRisks, words.methodAdvice] }
    if !input.plan.order.isEmpty { sentences.append(words.methodPlan) }
    return [
      .heading(2, words.methodHeading), .list(sentences.map { Inline($0) }),
      .lines([
        Inline(
          words.provenance(
            id: questionnaire.id, version: "\(questionnaire.version)",
            hash: input.provenance.questionnaireHash)),
        Inline(
          words.provenanceAnswers(
            version: "\(input.sheet.version)", hash: input.provenance.answersHash)),
        Inline(words.madeBy(tool: input.provenance.tool)),
      ]),
    ]
  }
}

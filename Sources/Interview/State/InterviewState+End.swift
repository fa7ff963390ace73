import Localization
import Readiness

/// What the end says beside the figures.
package struct EndSummary: Equatable, Sendable {
  /// The advice in a sentence; nil without one.
  package var advice: String?

  /// The first action of the plan; nil if there is none.
  package var firstStep: String?

  package init(advice: String? = nil, firstStep: String? = nil) {
    self.advice = advice
    self.firstStep = firstStep
  }
}

extension InterviewState {
  /// The id of the questionnaire that follows; nil if there is none.
  var nextQuestionnaire: String? {
    options.nextTitle == nil || options.isReadOnly ? nil : questionnaire.then
  }

  /// Whether a report on the answers file can be written.
  var canReport: Bool {
    !options.isReadOnly && !isUnsaved && hasAnswers && resultDisplay != .needsOtherRoles
  }

  /// The name under which the report is written if the person gives no other.
  var reportName: String { AnswersFileName.report(of: options.file) }

  /// The result: the advice, the figures and the first step, as far as they are known; then what
  /// follows.
  var endLines: [String] { resultLines + [followsSentence].compactMap { $0 } }

  private var resultLines: [String] {
    if resultDisplay == .needsOtherRoles { return [sendIt(options.file)] }
    let rows = ResultRows(interview: self, assessment: assessment)
    let step = endSummary.firstStep.map {
      language.labelled(say(en: "First step", fr: "Première étape"), $0)
    }
    let sending = answers.recipient.map { _ in sendIt(options.file) }
    return rows.closing(advice: endSummary.advice)
      + [rows.isEarly ? nil : step, sending].compactMap { $0 }
  }

  /// “Next questionnaire: Enterprise 2.0: are we ready?”; nil if none follows.
  private var followsSentence: String? {
    guard nextQuestionnaire != nil, let title = options.nextTitle else { return nil }
    return language.labelled(
      say(en: "Next questionnaire", fr: "Questionnaire suivant"), title.text(in: textLanguage))
  }
}

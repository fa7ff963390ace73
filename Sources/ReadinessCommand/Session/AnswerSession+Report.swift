import Interview
import Localization
import Readiness
import Reports
import YAML

/// The report of a session on its answers file.
extension AnswerSession {
  /// Carries out an effect that needs a report.
  ///
  /// - Returns: the event that tells the result; nil for other effects.
  func report(_ effect: InterviewEffect, _ interview: InterviewState) -> InterviewEvent? {
    switch effect {
    case .summarise: return (try? summary(interview)).map { .summarised($0) }
    case .writeReport(let name):
      do throws(CommandFailure) {
        try write(name, interview)
        return .reportWritten(name)
      } catch {
        return .reportFailed(reason: error.line)
      }
    case .save, .saveOver, .edit, .end: return nil
    }
  }

  private func summary(_ interview: InterviewState) throws(CommandFailure) -> EndSummary {
    let summary = try request(interview).summary(of: evaluated(interview))
    return EndSummary(advice: summary.adviceInWords, firstStep: summary.firstStep)
  }

  private func write(_ name: String, _ interview: InterviewState) throws(CommandFailure) {
    if let failure = CommandFailure.otherProgram(for: name) { throw failure }
    var loader = QuestionnaireLoader()
    let inputs = [file.path, questionnaire.source.name].filter(File.exists)
    let files = ReportFiles(output: name, charts: nil, inputs: inputs, isSaid: false)
    try request(interview).write(
      evaluated(interview), as: ReportFormat(endingOf: name), to: files, &loader)
  }

  private func request(_ interview: InterviewState) -> ReportRequest {
    ReportRequest(answers: file.path, language: interview.textLanguage)
  }

  /// The saved answers with what they come to by the questionnaire of the session, whatever the
  /// file names.
  private func evaluated(_ interview: InterviewState) throws(CommandFailure) -> EvaluatedAnswers {
    try EvaluatedAnswers(
      interview.answers, questionnaire, from: file.path, hash: file.hash,
      arguments: AnswersArguments(
        path: file.path, questionnaire: interview.options.unnamedQuestionnaire))
  }
}

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
    let request = ReportRequest(answers: file.path, language: interview.textLanguage)
    var loader = QuestionnaireLoader()
    let summary = try request.summary(of: try request.load(&loader))
    return EndSummary(advice: summary.adviceInWords, firstStep: summary.firstStep)
  }

  private func write(_ name: String, _ interview: InterviewState) throws(CommandFailure) {
    let request = ReportRequest(answers: file.path, language: interview.textLanguage)
    if let failure = CommandFailure.otherProgram(for: name) { throw failure }
    var loader = QuestionnaireLoader()
    let loaded = try request.load(&loader)
    let inputs = [file.path, loaded.questionnaire.source.name].filter(File.exists)
    let files = ReportFiles(output: name, charts: nil, inputs: inputs, isSaid: false)
    try request.write(loaded, as: ReportFormat(endingOf: name), to: files, &loader)
  }
}

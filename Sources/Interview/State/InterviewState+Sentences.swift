import Localization
import Readiness

/// What an interview says of itself as a whole.
extension InterviewState {
  /// “11 of 34 answered, 1 don't know, 21 open.”
  package var countsSentence: String { countsText + "." }

  private var countsText: String {
    let counts = counts
    return words.counts(
      answered: counts.answered, of: counts.asked, dontKnow: counts.dontKnow,
      notApplicable: counts.notApplicable, open: counts.open)
  }

  /// The lines that open a session.
  package var openingLines: [String] {
    let title = questionnaire.title.text(in: language)
    let counts = counts
    var lines = [
      words.opening(
        title: title, organisation: sheet.organisation, answered: counts.settled, of: counts.asked)
    ]
    if counts.settled == 0, let introduction = questionnaire.introduction {
      lines.append(introduction.text(in: language))
    }
    return lines + changesSince + [words.howTo]
  }

  /// What is different from when the file was last open.
  package var changesSince: [String] {
    var lines: [String] = []
    let questions = questionnaire.questions
    if sheet.version < questionnaire.version {
      lines.append(words.questionnaireChanged(from: sheet.version, to: questionnaire.version))
      let new = questions.filter {
        $0.since > sheet.version && sheet.outdated[$0.position] == nil
          && sheet.answers[$0.position] == nil
      }
      if !new.isEmpty { lines.append(words.newQuestions(new.map(\.id))) }
    }
    let outdated = sheet.outdated.keys.sorted().map { questions[$0].id }
    if !outdated.isEmpty { lines.append(words.changedQuestions(outdated)) }
    if !sheet.foreign.isEmpty { lines.append(words.foreignAnswers(sheet.foreign)) }
    let drafted = drafts.keys.sorted().filter { drafts[$0]?.value != nil }
    if !drafted.isEmpty { lines.append(words.unacceptedAnswers(drafted.map { questions[$0].id })) }
    return lines
  }

  /// The lines that close a session.
  ///
  /// - Parameter file: the answers file as the person names it.
  package func closingLines(_ file: String, hasFile: Bool, isFinished: Bool) -> [String] {
    var lines: [String] = []
    if options.isReadOnly {
      lines.append(words.readOnlyEnd(countsText))
    } else if hasFile {
      lines.append(words.savedFile(file, countsText))
    } else {
      lines.append(words.notSavedFile(countsText))
    }
    let isComplete = openPositions.isEmpty
    if isFinished || isComplete {
      var line = scoreLine
      line.isHidden = false
      lines += [line.score(), line.advice]
    }
    if hasFile, !options.isReadOnly {
      lines.append(
        isFinished || isComplete
          ? words.report("readiness report \(file.shellQuoted)")
          : words.goOn("readiness answer \(file.shellQuoted)"))
    }
    return lines
  }

  /// The positions of the asked questions that contain a text, in id, text or help.
  package func questions(containing text: String) -> [Int] {
    let wanted = text.lowercased()
    return askedPositions.filter { position in
      let question = questionnaire.questions[position]
      let texts = [
        question.id, question.text.text(in: language), question.help?.text(in: language) ?? "",
      ]
      return texts.contains { $0.lowercased().contains(wanted) }
    }
  }
}

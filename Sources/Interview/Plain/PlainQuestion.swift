import Localization
import Readiness

/// A question as plain lines, the prompt apart.
struct PlainQuestion {
  let interview: InterviewState
  let question: Question

  private var words: InterviewWords { interview.words }
  private var language: String { interview.language }

  /// The question with what is needed to answer it.
  var lines: [String] {
    var lines = [
      words.question(
        interview.number(of: question.position), of: interview.askedPositions.count,
        id: question.id, how: how)
    ]
    let deciders = interview.deciders(of: question)
    if !deciders.isEmpty { lines.append(words.askedBecauseUnknown(deciders)) }
    lines.append(question.text.text(in: language))
    if let help = question.help { lines.append(words.help(help.text(in: language))) }
    if let evidence = question.evidence {
      lines.append(words.evidenceWanted(evidence.text(in: language)))
    }
    return lines + answerLines + currentLines
  }

  /// Its help, the evidence wanted, and where it comes from.
  var reasons: [String] {
    [
      question.help.map { words.help($0.text(in: language)) },
      question.evidence.map { words.evidenceWanted($0.text(in: language)) },
      question.source.map { words.source($0) },
    ].compactMap { $0 }
  }

  /// The prompt, with a space behind it.
  var prompt: String {
    let kept = interview.value(of: question.position).map { question.label(of: $0, words) }
    return words.prompt(mainPrompt, letters: letters, kept: kept)
  }

  /// The letters that may be typed instead of an answer.
  var letters: [String] {
    switch question.kind {
    case .text: []
    case .yesNo: ["d"]
    case .choice, .multiple, .number: question.mayBeNotApplicable ? ["d", "n"] : ["d"]
    }
  }
}

extension PlainQuestion {
  private var how: String {
    switch question.kind {
    case .choice: words.chooseOne
    case .multiple: words.chooseAny
    case .yesNo: words.yesOrNo
    case .number(let field):
      words.aNumber(
        from: field.range.lowerBound, to: field.range.upperBound,
        unit: field.unit?.text(in: language))
    case .text(let limit): words.aText(limit: limit)
    }
  }

  private var mainPrompt: String {
    switch question.kind {
    case .choice(let lines): words.linePrompt(lines.count)
    case .multiple: words.optionsPrompt
    case .yesNo: words.yesNoPrompt
    case .number: words.numberPrompt
    case .text: words.textPrompt
    }
  }

  private var answerLines: [String] {
    var lines: [String]
    switch question.kind {
    case .choice(let options):
      lines = numbered(options.map { $0.text.text(in: language) })
    case .multiple(let multiple):
      lines = numbered(
        multiple.options.map { option in
          let text = option.text.text(in: language)
          return option.isExclusive ? "\(text.asSentence) \(words.isExclusive)" : text
        })
    case .yesNo: lines = numbered([words.yes + ".", words.no + "."])
    case .number: lines = []
    case .text: return []
    }
    lines.append("d. \(words.dontKnow).")
    if question.mayBeNotApplicable {
      let key = if case .yesNo = question.kind { ":na" } else { "n" }
      lines.append("\(key). \(words.notApplicableWithReason).")
    }
    return lines
  }

  private var currentLines: [String] {
    let answer = interview.sheet.answers[question.position]
    var lines: [String] = []
    if let outdated = interview.sheet.outdated[question.position] {
      lines.append(words.outdatedAnswer(outdated))
    }
    lines.append(words.currentAnswer(answer.map { question.label(of: $0, words) }))
    if let note = interview.note(of: question.position) { lines.append(words.note(note)) }
    return lines
  }

  private func numbered(_ texts: [String]) -> [String] {
    texts.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }
}

package import QuestionnaireModel
import Wording

/// A questionnaire as a document to read, print and fill in by hand.
package struct QuestionnaireSheet {
  private let questionnaire: Questionnaire
  private let language: String
  private let words: ReportWords

  package init(_ questionnaire: Questionnaire, language: String) {
    self.questionnaire = questionnaire
    self.language = language
    words = ReportWords(Language(code: language))
  }

  package var document: ReportDocument {
    var blocks: [Block] = []
    if let introduction = questionnaire.introduction {
      blocks.append(.paragraph(Inline(text(introduction))))
    }
    for dimension in questionnaire.dimensions {
      blocks.append(.heading(2, text(dimension.title)))
      if let about = dimension.about { blocks.append(.paragraph(Inline(text(about)))) }
      for question in questionnaire.questions[dimension.questions] {
        blocks += self.blocks(of: question)
      }
    }
    return ReportDocument(language: language, title: text(questionnaire.title), blocks: blocks)
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: language) }

  private func blocks(of question: Question) -> [Block] {
    var blocks: [Block] = [
      .heading(3, words.chainStep(id: question.id, question: text(question.text)))
    ]
    if let help = question.help { blocks.append(.paragraph(Inline(text(help)))) }
    if let asked = askedOf(question) { blocks.append(.paragraph(Inline(asked))) }
    blocks.append(.list(answers(of: question)))
    if let evidence = question.evidence {
      blocks.append(.paragraph(Inline(words.labelled(words.evidenceWanted, text(evidence)))))
    }
    return blocks
  }

  private func askedOf(_ question: Question) -> String? {
    let roles = question.ask.compactMap { questionnaire.role($0).map { text($0.title) } }
    return roles.isEmpty ? nil : words.labelled(words.askedOf, words.longList(roles))
  }

  /// A box for each answer, or a line to write on.
  private func answers(of question: Question) -> [Inline] {
    var answers: [String]
    switch question.kind {
    case .choice(let lines):
      answers = lines.enumerated().map { "\($0.offset + 1). \(text($0.element.text))" }
    case .multiple(let multiple): answers = multiple.options.map { text($0.text) }
    case .yesNo: answers = [words.yes, words.no]
    case .number(let field):
      let unit = field.unit.map { " " + text($0) } ?? ""
      let range = words.language.number(field.range.lowerBound, field.range.upperBound)
      answers = ["……… \(unit) (\(range))"]
    case .text: return ["………"]
    }
    answers.append(words.dontKnowAnswer)
    if question.mayBeNotApplicable { answers.append(words.notApplicableAnswer + " ………") }
    return answers.map { Inline([.checkbox, .text(" " + $0)]) }
  }
}

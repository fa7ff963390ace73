package import Localization
package import Readiness

/// A questionnaire as a document to read, print and fill in by hand.
package struct QuestionnaireOverview: Localized {
  let questionnaire: Questionnaire

  /// The language in which the document speaks.
  package let language: Language

  /// The language code of the questionnaire's texts.
  let textLanguage: String
  private let details: Details

  /// What is shown besides the questions.
  package struct Details: Sendable {
    /// Weights, the scores of answers, and what the risks are made of.
    package var weights: Bool

    /// When questions are asked, and when blocking conditions apply.
    package var conditions: Bool

    package init(weights: Bool = false, conditions: Bool = false) {
      self.weights = weights
      self.conditions = conditions
    }
  }

  /// - Parameter language: the language code of the questionnaire's texts.
  package init(
    _ questionnaire: Questionnaire, language: String, details: Details = Details()
  ) {
    self.questionnaire = questionnaire
    self.details = details
    self.language = Language(code: language)
    textLanguage = language
  }

  package var document: ReportDocument {
    var blocks: [Block] = []
    if let introduction = questionnaire.introduction {
      blocks += .blocks(ofLines: text(introduction))
    }
    for dimension in questionnaire.dimensions {
      blocks.append(.heading(2, text(dimension.title)))
      if let about = dimension.about { blocks += .blocks(ofLines: text(about)) }
      if details.weights { blocks.append(.paragraph(Inline(weight(of: dimension)))) }
      for question in questionnaire.questions[dimension.questions] {
        blocks += self.blocks(of: question)
      }
    }
    if details.conditions { blocks += gates }
    if details.weights { blocks += risks }
    return ReportDocument(
      language: language, textLanguage: textLanguage, title: text(questionnaire.title),
      blocks: blocks)
  }

  func text(_ text: LocalizedText) -> String {
    language.foreign(text.text(in: textLanguage), in: textLanguage)
  }

  /// “Hours a week agreed” (C2)
  func quoted(_ question: Question) -> String {
    let name = language.foreign(question.name(in: textLanguage), in: textLanguage)
    return "\(language.quoted(name)) (\(question.id))"
  }

  private func blocks(of question: Question) -> [Block] {
    var blocks: [Block] = [
      .heading(3, language.labelled(question.id, text(question.text)))
    ]
    if let help = question.help { blocks += .blocks(ofLines: text(help)) }
    if let asked = askedOf(question) { blocks.append(.paragraph(Inline(asked))) }
    if details.conditions, let condition = condition(of: question) {
      blocks.append(.paragraph(Inline(condition)))
    }
    if details.weights, let weight = weight(of: question) {
      blocks.append(.paragraph(Inline(weight)))
    }
    blocks.append(.list(answers(of: question)))
    if let evidence = question.evidence {
      blocks.append(.paragraph(Inline(evidenceWanted(text(evidence)))))
    }
    return blocks
  }

  /// A box for each answer, or a line to write on.
  private func answers(of question: Question) -> [Inline] {
    var answers: [String]
    switch question.kind {
    case .choice(let lines):
      answers = lines.enumerated().map { index, line in
        "\(index + 1). \(text(line.text))" + score(of: .line(index + 1), question)
      }
    case .multiple(let multiple):
      answers = multiple.options.indexed().map { index, option in
        text(option.text) + score(of: .options([index]), question)
      }
    case .yesNo:
      answers = [
        yesAnswer + score(of: .yesNo(true), question),
        noAnswer + score(of: .yesNo(false), question),
      ]
    case .number(let field):
      let unit = field.unit.map { " " + text($0) } ?? ""
      let range = language.number(field.range.lowerBound, field.range.upperBound)
      answers = ["………\(unit) (\(range))"]
      if details.weights, let scale = field.scale { answers[0] += ". " + points(of: scale) }
    case .text: return ["………"]
    }
    answers.append(dontKnowAnswer)
    if question.mayBeNotApplicable { answers.append(notApplicableAnswer + " ………") }
    return answers.map { Inline([.checkbox, .text(" " + $0)]) }
  }

  /// What an answer scores, where that is shown: “ (25)”.
  private func score(of value: AnswerValue, _ question: Question) -> String {
    // One that counts nowhere has figures that mean nothing.
    let counts = question.isScored || questionnaire.effectOnRisks(of: question.index) != nil
    guard details.weights, counts, let score = question.score(of: value) else { return "" }
    return " (\(language.number((score.low * 10).rounded() / 10)))"
  }
}

// MARK: - Words

extension QuestionnaireOverview {
  /// The roles that a question is meant for; nil if it is for all.
  private func askedOf(_ question: Question) -> String? {
    let roles = question.ask.compactMap { questionnaire.role($0).map { text($0.title) } }
    if roles.isEmpty { return nil }
    return language.labelled(say(en: "Asked of", fr: "Posée à"), language.longList(roles))
  }

  /// “Asked only if F1 is yes.”; nil for a question that is always asked.
  func condition(of question: Question) -> String? {
    question.when.map(sentence).map { condition in
      say(en: "Asked only if \(condition).", fr: "Posée seulement si \(condition).")
    }
  }

  private func evidenceWanted(_ text: String) -> String {
    language.labelled(say(en: "What to show for it", fr: "À montrer"), text)
  }
}

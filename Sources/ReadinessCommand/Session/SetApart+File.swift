import Interview
import Readiness
import YAML

extension SetApart {
  /// The copies that earlier sessions of an answers file made, and that say something else than it.
  static func copies(
    of path: String, _ answers: Answers, _ questionnaire: Questionnaire
  ) -> [SetApart] {
    (AnswersFile.conflictCopies(of: path) + StateFolder.rescues(of: path)).compactMap { copy in
      guard let source = try? SourceText.read(copy), let document = try? Document(source),
        let reading = try? Answers.read(
          document, for: questionnaire, isQuestionnaireGiven: true, keepsForeign: true)
      else { return nil }
      let ids = reading.answers.ids(differingFrom: answers, of: questionnaire)
      return ids.isEmpty ? nil : SetApart(path: copy, ids: ids)
    }
  }
}

extension Answers {
  /// The ids of the questions, then of the actions, of which these answers say something else than
  /// others; not when, and nothing where they say nothing.
  fileprivate func ids(differingFrom others: Answers, of questionnaire: Questionnaire) -> [String] {
    let questions = questionnaire.questions.filter { question in
      guard let mine = byQuestion[question.index] else { return false }
      let other = others.byQuestion[question.index]
      return mine.value != other?.value || mine.evidence != other?.evidence
        || mine.note != other?.note
    }
    let actions = actions.filter { id, mine in
      var other = others.actions[id]
      other?.on = mine.on
      return mine != other
    }
    return questions.map(\.id) + actions.keys.sorted()
  }
}

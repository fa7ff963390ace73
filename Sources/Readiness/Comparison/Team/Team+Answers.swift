extension Team {
  /// The merged answers as those of one respondent, without what is withheld, with who said it and
  /// what they wrote. A merged score between two lines becomes the lower line.
  package var answers: Answers {
    let questionnaire = respondents.questionnaire
    var answers = Answers(
      for: questionnaire, organisation: respondents.organisation, date: respondents.date)
    for question in questionnaire.questions where !withheld.contains(question.index) {
      answers[question] = answer(question)
    }
    return answers
  }

  private func answer(_ question: Question) -> Answer? {
    let merged = merged[question.index]
    let note = note(question.index)
    switch merged.status {
    case .unanswered, .skipped, .undecided: return nil
    case .dontKnow: return question.answer(.dontKnow, note: note)
    case .notApplicable:
      let votes = "\(merged.notApplicable)/\(merged.said)"
      return question.answer(.notApplicable, note: note ?? votes)
    case .answered:
      if case .one(let answer, let member) = respondents.only[question.index] {
        return question.answer(
          answer.value, evidence: answer.evidence, note: answer.note ?? note,
          by: answer.by ?? name(member), replacing: answer)
      }
      return question.answer(
        value(question, merged), evidence: merged.evidence, note: note, by: responses(merged))
    }
  }

  private func value(_ question: Question, _ merged: MergedAnswer) -> AnswerValue {
    if case .text(let limit) = question.kind {
      let words = (note(question.index) ?? "").unicodeScalars.prefix(limit)
      return .text(String(String.UnicodeScalarView(words)))
    }
    return merged.value ?? .dontKnow
  }

  /// The name of a member, or else the role.
  private func name(_ member: MemberIndex) -> String? {
    respondents.members[member].name ?? respondents.roles[respondents.members[member].role]
  }

  /// The roles that an answer is merged from.
  private func responses(_ merged: MergedAnswer) -> String? {
    let roles = merged.roles.compactMap { respondents.roles[$0.role] }
    return roles.isEmpty ? nil : roles.joined(separator: ", ")
  }

  /// What people wrote to a question, each behind their role, as far as a note goes.
  private func note(_ question: QuestionIndex) -> String? {
    var note = ""
    for remark in remarks where remark.question == question {
      let role = respondents.roles[respondents.members[remark.member].role]
      let text = (note.isEmpty ? "" : " / ") + (role.map { "\($0): " } ?? "") + remark.text
      if note.unicodeScalars.count + text.unicodeScalars.count > Self.noteLimit { break }
      note += text
    }
    return note.isEmpty ? nil : note
  }

  /// The most characters of a merged note, so that the file reads back.
  private static let noteLimit = 9_000
}

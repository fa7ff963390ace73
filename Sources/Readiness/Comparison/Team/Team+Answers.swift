extension Team {
  /// The merged answers as those of one respondent, without what is withheld, with who said it and
  /// what they wrote. Scored, they give the figures of the team.
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
    case .answered: return answer(question, merged, note: note)
    }
  }

  /// An answer with the value that conditions read, and with the points that are scored where they
  /// are others than those of the value.
  private func answer(_ question: Question, _ merged: MergedAnswer, note: String?) -> Answer? {
    let state = merged.state(question, isStrict: rules.isStrict)
    func complete(_ answer: Answer?) -> Answer? {
      guard let answer else { return nil }
      let plain = question.state(ifAskedAnd: answer)
      let isSame = plain.score == state.score && plain.value == state.value
      if state.score == nil || isSame { return answer }
      return Answer(
        state.value ?? .dontKnow, score: state.score, evidence: answer.evidence, note: answer.note,
        by: answer.by, on: answer.on)
    }
    let known = respondents.knownAnswers(
      to: question.index, of: merged.roles.map(\.role))
    if case .one(let answer, let member) = known.only {
      // A range counts at its middle.
      var value = answer.value
      if case .between = value { value = merged.value ?? .dontKnow }
      let alone = question.answer(
        value, evidence: answer.evidence, note: answer.note ?? note,
        by: answer.by ?? name(member), replacing: answer)
      return complete(alone)
    }
    return complete(
      question.answer(
        value(question, merged), evidence: merged.evidence, note: note,
        by: "\(merged.known) people"))
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

  /// What people wrote to a question, each behind their role, as far as a note goes.
  private func note(_ question: QuestionIndex) -> String? {
    var note = ""
    for remark in remarks where remark.question == question {
      let role = respondents.roles[respondents.members[remark.member].role]
      let text = (note.isEmpty ? "" : " / ") + (role.map { "\($0): " } ?? "") + remark.text
      if note.isEmpty {
        note = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.noteLimit)))
        continue
      }
      if note.unicodeScalars.count + text.unicodeScalars.count > Self.noteLimit { break }
      note += text
    }
    return note.isEmpty ? nil : note
  }

  /// The most characters of a merged note, so that the file reads back.
  private static let noteLimit = 9_000
}

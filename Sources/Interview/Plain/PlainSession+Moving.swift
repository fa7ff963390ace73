import Localization
import Readiness

/// The commands that go to another question, role or language.
extension PlainSession {
  mutating func goTo(_ id: String) -> [InterviewEffect] {
    if id.isEmpty {
      let first = interview.questionnaire.questions.first?.id ?? ""
      lines.append(argumentNeeded("\(PlainCommand.Name.goTo.shown(in: language)) \(first)"))
      return []
    }
    let questions = interview.questionnaire.questions
    let named =
      questions.first { $0.id == id }
      ?? questions.first { $0.id.lowercased() == id.lowercased() }
    let asked = interview.askedQuestions
    let numbered = Int(id).flatMap { (1...max(1, asked.count)).contains($0) ? $0 - 1 : nil }
    if let index = named?.index ?? numbered.flatMap({ asked.isEmpty ? nil : asked[$0] }) {
      shownStep = nil
      return send(interview.step == .review ? .change(index) : .goTo(index))
    }
    lines.append(unknownQuestion(id))
    return []
  }

  mutating func setRole(_ id: String) -> [InterviewEffect] {
    let questionnaire = interview.questionnaire
    if let role = questionnaire.namedRole(id) { return send(.role(role.id)) }
    if ["all", "tous"].contains(id) { return send(.role(nil)) }
    let roles = questionnaire.roles.map { $0.name(in: interview.textLanguage) }
    lines.append(
      id.isEmpty ? list(ofRoles: roles) : unknownWord(id, valid: roles + [language.allRoles]))
    return []
  }

  mutating func setLanguage(_ code: String) -> [InterviewEffect] {
    let languages = interview.questionnaire.languages
    if code.isEmpty || languages.contains(code) {
      shownStep = nil
      return send(.language(code.isEmpty ? nil : code))
    }
    lines.append(unknownWord(code, valid: languages))
    return []
  }

  mutating func find(_ text: String) {
    if text.isEmpty {
      lines.append(argumentNeeded("\(PlainCommand.Name.find.shown(in: language)) …"))
      return
    }
    let found = interview.questions(containing: text)
    lines += list(found)
    lines.append(interview.matches(found.count, text))
  }
}

// MARK: - Words

extension PlainSession {
  private func unknownQuestion(_ id: String) -> String {
    let ids = interview.questionnaire.questions.map(\.id)
    let name = id.shortened
    let hint = nearest(to: id, among: ids).map(language.didYouMean) ?? listShowsThem
    return error(en: "no question \(name). \(hint)", fr: "pas de question \(name). \(hint)")
  }

  var listShowsThem: String {
    let list = PlainCommand.Name.list.shown(in: language)
    return say(en: "\(list) shows the questions.", fr: "\(list) montre les questions.")
  }

  func argumentNeeded(_ example: String) -> String {
    error(
      en: "something is missing. For example: \(example)",
      fr: "il manque quelque chose. Par exemple\u{A0}: \(example)")
  }

  private func list(ofRoles ids: [String]) -> String {
    let names = language.list(ids + [language.allRoles])
    return say(en: "Roles: \(names).", fr: "Rôles\u{A0}: \(names).")
  }
}

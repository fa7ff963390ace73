@testable import Interview
import Localization
import Readiness
import TestSupport
import Testing
import YAML

@Suite struct PlainSessionTests {
  /// Types lines and collects all that is printed, prompts with what was typed behind them.
  private func transcript(
    _ typed: [String], to interview: InterviewState, fails: Bool = false
  ) -> (text: String, answers: Answers) {
    var session = PlainSession(interview)
    session.begin(interview.openingLines)
    var text = ""
    func show(_ session: inout PlainSession) {
      let output = session.output()
      text += output.lines.map { $0 + "\n" }.joined() + output.prompt
    }
    show(&session)
    for line in typed {
      text += line + "\n"
      for effect in session.read(line) {
        if case .end = effect { return (text, session.interview.answers) }
        session.note(fails ? .savingFailed(reason: "disk full") : .saved)
      }
      show(&session)
    }
    return (text, session.interview.answers)
  }

  private func verdier() throws -> InterviewState {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let answers = try Sample.answers(
      "version: 1\norganisation: Maison Verdier\n"
        + "answers: {F1: yes, S1: 4, S2: 3, S3: 4, S4: 7, S5: 22}", questionnaire)
    return InterviewState(questionnaire, answers, textLanguage: "en")
  }

  @Test func `a session in English`() throws {
    let typed = [
      "7", ":evidence documented", ":note The page of 3 March.", "3", "2", "1 4", "1 2", ":dk", "3",
      "3-80", "3-6", ":back", "d", ":goto t3", "n", "", ":na No common tool yet.", "?", ":why",
      ":find hours", ":list open", ":score", ":goto K9", ":evidence maybe", ":nex", ":undo",
      ":back",
      ":role it", ":role all", ":language fr", ":review", "f", ":goto 1", "maybe", "no",
      ":goto S1", ":clear",
      "::", ":finish", ":finish",
    ]
    let (text, _) = transcript(typed, to: try verdier())
    let golden = "Tests/InterviewTests/Golden/plain-session.en.txt"
    #expect(try Repository.difference(of: text, from: golden) == nil)
  }

  @Test(arguments: [
    ("en", "Enter to finish, or :goto ID: ", "or Enter to keep “don’t know”: "),
    (
      "fr", "Entrée pour terminer, ou :aller ID\u{A0}: ",
      "ou Entrée pour garder «\u{A0}je ne sais pas\u{A0}»\u{A0}: "
    ),
  ])
  func `where no question is open, Enter finishes and keeps what is not known`(
    language: String, finish: String, keep: String
  ) throws {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers(
      (1...8).map { "K\($0): 3" } + ["K9: [simple]", "K10: dont-know"], to: questionnaire)
    let interview = InterviewState(questionnaire, answers, textLanguage: language)
    let (text, _) = transcript([":goto K10", ":review", ":goto K1"], to: interview)
    #expect(text.contains(finish + ":goto K1\n"), "\(text)")
    #expect(text.contains(keep + ":review\n"), "\(text)")
    #expect(!text.contains("next open question"))
  }

  @Test func `a question of another role is not gone to, and a report waits for all of them`()
    throws
  {
    let questionnaire = try Sample.frozen("quick-check")
    let answers = try Sample.answers("version: 1\nanswers: {K1: 3}\n", questionnaire)
    let interview = InterviewState(questionnaire, answers, textLanguage: "en")
    let typed = [
      ":role Manager (project or team lead)", ":goto K9", ":report r.md", ":role nobody",
      ":role all", ":goto K9", ":quit",
    ]
    let (text, _) = transcript(typed, to: interview)
    #expect(text.contains("Error: K9 is not one of this role’s questions. :role all shows it."))
    #expect(
      text.contains(
        "Error: no report while only one role’s questions are shown. "
          + ":role all shows all of them."))
    #expect(!text.contains("of 3, K9"))
    #expect(text.contains("hr (Human resources and legal)"))
    #expect(text.contains("of 10, K9."))
  }

  @Test func `what is read only is not said to be saved`() throws {
    var options = InterviewState.Options()
    options.isReadOnly = true
    let interview = InterviewState(
      try Sample.frozen("quick-check"), Answers(for: try Sample.frozen("quick-check")),
      textLanguage: "en", options: options)
    let (text, _) = transcript([":help"], to: interview)
    #expect(text.contains(":quit stops, and nothing is saved."))
    #expect(!text.contains("save and stop") && !text.contains("saves and stops"))
  }

  @Test(arguments: [
    "stated only", "stated", "declared", "documented", "observed", "déclaré", "constatée",
    "Documentée",
  ])
  func `the evidence that is shown is understood, and the word of a file too`(
    word: String
  ) throws {
    let french = word.contains("é")
    let interview = InterviewState(
      try Sample.frozen("quick-check"), Answers(for: try Sample.frozen("quick-check")),
      textLanguage: french ? "fr" : "en")
    let (text, _) = transcript([":evidence \(word)"], to: interview)
    #expect(!text.contains("Error") && !text.contains("Erreur"), "\(text)")
    #expect(text.contains(french ? "gardée avec la prochaine" : "kept with the next answer"))
  }

  @Test(arguments: [
    ("3 and 6", AnswerValue.between(3, 6)), ("3 à 6", .between(3, 6)), ("３—６", .between(3, 6)),
    ("3h30", nil), ("3/6", nil), ("1,500", .number(1.5)), ("<5", nil), ("twenty", nil),
    ("ｄ", .dontKnow), ("d 3", nil),
  ])
  func `a number is read, or refused and asked again`(text: String, value: AnswerValue?) throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let index = try #require(questionnaire.index(of: "C2"))
    let (printed, answers) = transcript([":goto C2", text], to: try verdier())
    #expect(answers.byQuestion[index]?.value == value)
    #expect(printed.contains("Error: “\(text)” is not a number.") == (value == nil))
  }

  @Test func `the reason may stand behind the word`() throws {
    let questionnaire = try Sample.frozen("enterprise-2.0")
    let index = try #require(questionnaire.index(of: "T3"))
    let typed = [":goto T3", "not-applicable: No common tool yet."]
    let (printed, answers) = transcript(typed, to: try verdier())
    #expect(answers.byQuestion[index]?.note == "No common tool yet.")
    #expect(!printed.contains("Reason:"))
    let (_, others) = transcript([":goto C2", "not-applicable: none"], to: try verdier())
    #expect(others.byQuestion[try #require(questionnaire.index(of: "C2"))] == nil)
  }

  @Test func `a session in French`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "fr")
    let typed = [
      "9", "3", "", ":note Vu", "4", "d", "", ":goto K9", "1 4", "1 3", ":review", ":finish",
    ]
    let (text, _) = transcript(typed, to: interview)
    let golden = "Tests/InterviewTests/Golden/plain-session.fr.txt"
    #expect(try Repository.difference(of: text, from: golden) == nil)
  }

  @Test func `French has its apostrophes and no-break spaces`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "fr")
    let typed = [
      "9", ":help", ":why", "d", ":nonsense", ":goto", ":find réseau", ":evidence x", ":na",
      ":undo",
      ":score", ":list", ":clear", ":then", ":report", ":review", ":finish", ":finish",
    ]
    let keys = KeyTopic.allCases.map { $0.keys(in: .french) + " " + $0.meaning(in: .french) }
    let text = transcript(typed, to: interview).text + keys.joined(separator: "\n")
    for line in text.split(separator: "\n") {
      #expect(!line.contains("'"), "\(line)")
      // A colon also begins a command.
      #expect(!line.contains(#/ [;?!»]|« | :(?![:a-z])/#), "\(line)")
    }
  }

  @Test func `nothing printed needs eyes`() throws {
    let hostile = "\u{1B}[2J\u{2588}\u{25B8}\u{202E}bell\u{7}\ttab"
    let questionnaire = try Sample.questionnaire(
      Sample.mini.replacing("text: a1?", with: "text: \(hostile.yamlQuoted)"))
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "en", start: 1)
    let (text, _) = transcript([hostile, ":note \(hostile)", "2", ":back"], to: interview)
    #expect(text.contains("[2Jbell tab"))
    for line in text.split(separator: "\n") where !line.contains(hostile) {
      #expect(
        line.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && !(0x2500...0x28FF).contains(scalar.value)
            && scalar.value != 0x202E && scalar.value != 0x7F
        })
    }
  }

  @Test func `what could not be saved is said, and goes on`() throws {
    let (text, answers) = transcript(["3", "2"], to: try verdier(), fails: true)
    #expect(text.contains("Error: not saved, disk full. :save tries again.\n"))
    #expect(!text.contains("Saved U1"))
    #expect(text.contains("Question 9 of 34, U3."))
    #expect(answers.byQuestion[7]?.value == .line(2))
  }

  @Test func `a hidden score stays hidden until the end`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    var options = InterviewState.Options()
    options.hidesResult = true
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "en", options: options)
    let (text, _) = transcript(["3", "2", ":score", ":review"], to: interview)
    #expect(!text.contains(" of 100"))
    #expect(!text.contains("Advice"))
  }

  @Test func `the review offers the next open question only where one is open`() throws {
    let questionnaire = try RiskSample.questionnaire()
    func review(_ answers: String, _ language: String = "en") throws -> String {
      let answers = try Sample.answers("version: 1\nanswers: {\(answers)}", questionnaire)
      return transcript(
        [":review"], to: InterviewState(questionnaire, answers, textLanguage: language)
      ).text
    }
    #expect(try review("g: no").hasSuffix("or Enter for the next open question: "))
    let all = "g: no, a: 90, b: dont-know, s: 50"
    let english = try review(all)
    #expect(english.contains("\nNo question is left open.\n"))
    #expect(english.hasSuffix("\nEnter to finish, or :goto ID: "))
    let french = try review(all, "fr")
    #expect(french.contains("\nIl ne reste aucune question à traiter.\n"))
    #expect(!french.contains("la prochaine question ouverte"))
  }

  @Test(arguments: [Language.english, .french])
  func `every command of the help does something, whatever the language`(
    language: Language
  ) throws {
    #expect(transcript([":nonsense"], to: try verdier()).text.contains("no command"))
    let commands = PlainCommand.help(in: language).map(\.command).filter { !$0.hasPrefix("::") }
    #expect(commands.count == PlainCommand.Name.allCases.count)
    for command in commands {
      let line = command.replacing("ID", with: "U2").replacing("TEXT", with: "hours")
        .replacing("LEVEL", with: "observed").replacing("[open]", with: "open")
        .replacing("[REASON]", with: "x").replacing("[ROLE|all]", with: "all")
        .replacing("[U2]", with: "fr").replacing("[ID]", with: "fr")
        .replacing("TEXTE", with: "heures").replacing("DEGRÉ", with: "constaté")
        .replacing("[ouvertes]", with: "ouvertes").replacing("[RAISON]", with: "x")
        .replacing("[RÔLE|tous]", with: "tous")
      let (text, _) = transcript([line], to: try verdier())
      #expect(!text.contains("no command"), "\(command)")
    }
  }

  @Test func `a French session names no English command`() throws {
    let questionnaire = try Sample.frozen("quick-check")
    let interview = InterviewState(
      questionnaire, Answers(for: questionnaire), textLanguage: "fr")
    let typed = ["", "99", ":aide", ":frob", ":aller", ":chercher", ":rôle", ":revoir"]
    let (text, _) = transcript(typed, to: interview)
    let english = PlainCommand.Name.allCases.map(\.rawValue)
    for match in text.matches(of: /:([\p{L}-]+)/) where !typed.contains(String(match.output.0)) {
      #expect(!english.contains(String(match.output.1)), "\(match.output.0)")
    }
    #expect(text.contains(":aller") && text.contains(":terminer"))
  }
}

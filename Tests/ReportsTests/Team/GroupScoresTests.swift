import Readiness
@testable import Reports
import TestSupport
import Testing

/// What the table of groups and questions says where a cell has no score.
@Suite struct GroupScoresTests {
  private static let text =
    Sample.head + """
      roles: {boss: Boss, staff: Staff}
      dimensions:
        - id: a
          title: A
          questions:
            - {id: both, text: Both?, options: [one, two, three]}
            - {id: own, text: Own?, ask: [boss], options: [one, two, three]}
            - {id: open, text: Open?, options: [one, two, three]}

      """

  /// The report of a boss, two of the staff, and where it is given one person without a role.
  private func report(_ language: String, withoutRole: Bool = false) throws -> String {
    let questionnaire = try Sample.questionnaire(Self.text)
    var respondents = Respondents(to: questionnaire)
    let people =
      [
        ("boss", "both: 3, own: 1, open: 2"), ("staff", "both: 1"), ("staff", "both: 1"),
      ] + (withoutRole ? [("", "both: 2")] : [])
    for (number, (role, answers)) in people.enumerated() {
      let respondent = role.isEmpty ? "" : "respondent: {role: \(role), id: p\(number)}\n"
      respondents.add(
        try Sample.answers(
          "version: 1\n\(respondent)answers: {\(answers)}\n", questionnaire), from: "\(number)")
    }
    let team = try Team(respondents, TeamRules())
    var evaluation = Evaluation(of: team)
    let input = try evaluation.reportInput(
      days: 5, Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a"))
    return MarkdownRenderer(TeamReport(team, input, leftOut: [], language: language).document).text
  }

  private func rows(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  @Test func `a question that is not put to a group is not one that it left open`() throws {
    let text = try report("en")
    #expect(rows(text).contains("| Both? (both) | 100 (1) | 0 (2) | 100 |"))
    #expect(rows(text).contains("| Own? (own) | 0 (1) | not asked | – |"))
    #expect(rows(text).contains("| Open? (open) | 50 (1) | – | – |"))
    let said = "Not asked: the question is not put to this group."
    #expect(text.components(separatedBy: said).count == 2)
    let french = try report("fr")
    #expect(rows(french).contains("| Own? (own) | 0 (1) | non posée | – |"))
    #expect(french.contains("Non posée\u{A0}: la question ne s’adresse pas à ce groupe."))
  }

  @Test func `who names no role is asked every question`() throws {
    let text = try report("en", withoutRole: true)
    #expect(rows(text).contains("| Own? (own) | 0 (1) | not asked | – | – |"), "\(text)")
  }

  @Test func `a column on split opinions stands only where opinion is split`() throws {
    #expect(try !report("en").contains("Opinion is split on |"))
  }

  // MARK: Whose answers count

  private static let whole =
    Sample.head + """
      roles: {boss: Boss, staff: Staff, it: IT, hr: HR}
      dimensions:
        - id: stakes
          weight: 0
          title: Stakes
          questions:
            - {id: shop, text: Shop?, type: yes-no}
            - {id: rise, text: Rise?, options: [a, b, c, d, e]}
            - {id: fall, text: Fall?, options: [a, b, c, d, e]}
            - {id: turn, text: Turn?, options: [a, b, c, d, e]}
        - id: a
          title: A
          questions:
            - id: hours
              text: Hours?
              ask: [boss, staff]
              type: number
              unit: h
              range: [0, 100]
              scale: {0: 0, 100: 100}
            - {id: only, text: Only?, ask: [it], options: [a, b, c, d, e]}
            - {id: law, text: Law?, ask: [hr], options: [a, b, c, d, e]}
            - {id: both, text: Both?, ask: [hr, staff], options: [a, b, c, d, e]}
            - {id: wide, text: Wide?, options: [a, b, c, d, e]}
      risks:
        absence:
          title: Staying out
          scenarios:
            - {id: s1, title: One, level: {rises-with: [rise, turn]}}
        launch:
          title: Launching
          scenarios:
            - {id: s2, title: Two, level: {falls-with: [fall, turn, wide]}}

      """

  private static func team(
    _ people: [(String, String)], _ rules: TeamRules = TeamRules()
  ) throws -> Team {
    let questionnaire = try Sample.questionnaire(whole)
    var respondents = Respondents(to: questionnaire)
    for (number, (role, answers)) in people.enumerated() {
      respondents.add(
        try Sample.answers(
          "version: 1\nrespondent: {role: \(role), id: p\(number)}\nanswers: {\(answers)}\n",
          questionnaire), from: "\(number)")
    }
    return try Team(respondents, rules)
  }

  private static func report(_ team: Team, _ language: String) throws -> String {
    var evaluation = Evaluation(of: team)
    let input = try evaluation.reportInput(
      days: 5, Provenance(tool: "readiness", questionnaireHash: "q", answersHash: "a"))
    return MarkdownRenderer(TeamReport(team, input, leftOut: [], language: language).document).text
  }

  @Test func `a gap is between roles that the question is put to, and one of them begins`() throws {
    let team = try Self.team([
      ("boss", "hours: 80, only: 1"), ("staff", "hours: 20, only: 5"), ("it", "hours: 0, only: 3"),
      ("hr", "hours: 100"),
    ])
    let text = try Self.report(team, "en")
    #expect(
      text.contains(
        "Boss: 80 h (80 points) · Staff: 20 h (20 points). They are 60 points apart. For "
          + "comparison, in points (they answered, though the question is not put to them): IT 0, HR 100."
      ), "\(text)")
    #expect(
      rows(text).contains { $0.hasPrefix("| 1 | Hours? (hours) | 60 points apart: Boss, St") })
    #expect(rows(text).contains("| Hours? (hours) | 80 (1) | 20 (1) | 0 (1)† | 100 (1)† | 60 |"))
    // One role alone is asked: nothing to compare it with.
    #expect(rows(text).contains("| Only? (only) | 0 (1)† | 100 (1)† | 50 (1) | not asked | – |"))
    #expect(!text.contains("Only? (only).**"))
    #expect(text.contains("†: shown for comparison; the question is not put to this group"))
    #expect(
      try Self.report(team, "fr").contains(
        "Pour comparer, en points (ils ont répondu, bien que la question ne s’adresse pas à eux)\u{A0}: IT 0, HR 100."
      ))
  }

  @Test func `where nobody is there who is asked, the others are compared`() throws {
    let team = try Self.team([("boss", "law: 5"), ("staff", "law: 1, both: 1")])
    for (language, lines) in [
      (
        "en",
        [
          "law is put to HR, and nobody of this role took part: the answers of the other roles "
            + "count instead.",
          "HR: nobody took part. Questions law, both are scored without this role.",
          "They are 100 points apart.\n",
        ]
      ),
      (
        "fr",
        [
          "law s’adresse à HR, et personne de ce rôle n’a participé\u{A0}: les réponses des autres "
            + "rôles comptent à la place.",
          "HR\u{A0}: personne n’a participé. Les questions law, both sont notées sans ce rôle.",
        ]
      ),
    ] {
      let text = try Self.report(team, language)
      for line in lines { #expect(text.contains(line), "\(line)\n\(text)") }
      #expect(!text.contains("†"))
    }
    let strict = try Self.team(
      [("boss", "law: 5"), ("staff", "law: 1")], TeamRules(isStrict: true))
    #expect(
      try Self.report(strict, "en").contains(
        "HR: nobody took part. Its answer to question law can be worth anything from 0 to 100 "
          + "points."))
    for (language, line) in [
      (
        "en",
        "law is put to HR, and nobody of this role took part: the answers of the other roles "
          + "count, and that of this role, which is not known, can be worth anything from 0 to 100 "
          + "points."
      ),
      (
        "fr",
        "law s’adresse à HR, et personne de ce rôle n’a participé\u{A0}: les réponses des autres "
          + "rôles comptent, et la sienne, inconnue, peut valoir de 0 à 100 points."
      ),
    ] {
      let text = try Self.report(strict, language)
      #expect(text.contains(line) && !text.contains("instead") && !text.contains("à la place"))
    }
    // So they do: 100 and 0 of two roles, and one of which nobody is there.
    let law = try #require(strict.findings.first { $0.merged?.isByOthers ?? false }?.merged?.strict)
    #expect(abs(law.low - 100.0 / 3) < 1e-9 && abs(law.high - 200.0 / 3) < 1e-9)
    // Who took part and does not know is not absent.
    let unknown = try Self.team([("hr", "law: dont-know, both: dont-know"), ("staff", "both: 2")])
    let text = try Self.report(unknown, "en")
    #expect(text.contains("- HR: no known answer to both; the score rests on the others."))
    #expect(!text.contains("took part"))
    let asked = [("hr", "law: dont-know, wide: 3"), ("staff", "law: 2, wide: 3")]
    for (isStrict, line) in [
      (false, "gave no known answer, so the answers of other roles count."),
      (
        true,
        "gave no known answer. The answers of other roles count, and theirs can be worth "
          + "anything from 0 to 100 points."
      ),
    ] {
      let text = try Self.report(Self.team(asked, TeamRules(isStrict: isStrict)), "en")
      #expect(text.contains("law: the roles that are asked \(line)"), "\(text)")
    }
  }

  @Test func `opinion is said to be split on what counts, where the appendix tells of more`() throws
  {
    func people(_ other: String) -> [(String, String)] {
      [1, 1, 5, 5].map { ("staff", "both: \($0), wide: 3\(other.isEmpty ? "" : ", only: \($0)")") }
        + [("it", "only: 3, wide: 3")]
    }
    for (only, lines) in [
      (
        "",
        [
          "In the group “Staff” opinion is split on: Both? (both).",
          "Dans le groupe «\u{A0}Staff\u{A0}», les avis sont partagés sur\u{A0}: Both? (both).",
        ]
      ),
      (
        "only",
        [
          "Among the questions on which its answers count, the group “Staff” is split on: Both? "
            + "(both).",
          "Parmi les questions où ses réponses comptent, le groupe «\u{A0}Staff\u{A0}» est partagé "
            + "sur\u{A0}: Both? (both).",
        ]
      ),
    ] {
      for (language, line) in zip(["en", "fr"], lines) {
        let text = try Self.report(Self.team(people(only)), language)
        #expect(text.contains(line), "\(text)")
        #expect(text.contains("Only? (only) · Both? (both) |") == (only == "only"), "\(text)")
      }
    }
  }

  @Test func `the table leaves out what has no points and says what a high risk figure means`()
    throws
  {
    let answers = "shop: yes, rise: 5, fall: 4, turn: 3, wide: 2"
    let team = try Self.team([("boss", answers), ("it", answers)])
    let table = try #require(
      try Self.report(team, "en").components(separatedBy: "### Scores by group").last)
    #expect(!table.contains("Shop?") && table.contains("| Rise? (rise) | 100 (1) | 100 (1) | 0 |"))
    for sentence in [
      "not for the score: rise. The higher the figure, the higher the risk.",
      "not for the score: fall. The higher the figure, the lower the risk.",
      "not for the score: turn. A high figure raises one risk and lowers another.",
    ] { #expect(table.contains(sentence), "\(sentence)") }
    let other = try Self.team([("boss", "wide: 2"), ("it", "wide: 2")])
    #expect(try !Self.report(other, "en").contains("Only for the risks"))
    // Where a high answer is the bad one, whoever gave it begins.
    let starters = try Self.team([("boss", "rise: 5, wide: 5"), ("it", "rise: 1, wide: 1")])
    let agenda = rows(try Self.report(starters, "en"))
    for (topic, starter) in [("Rise? (rise)", "Boss"), ("Wide? (wide)", "IT")] {
      let row = agenda.first { $0.contains("| \(topic) | 100 points apart") } ?? ""
      #expect(row.contains("| \(starter) |"), "\(row)")
    }
    // What has no points has no points apart.
    let shops = try Self.report(Self.team([("boss", "shop: yes"), ("it", "shop: no")]), "en")
    #expect(shops.contains("**Shop? (shop).** Boss: “Yes” · IT: “No”.\n"))
    #expect(shops.contains("| other answers: Boss, IT |"), "\(shops)")
  }

  @Test func `the list of clear gaps says what it leaves out`() throws {
    let staff = [("boss", "hours: 60, wide: 3"), ("staff", "hours: 30, wide: 5")]
    // Of boss and three staff, wide: 50 against 100, 100, 0 has no clear side.
    let people = staff + [("staff", "hours: 30, wide: 1"), ("staff", "hours: 30, wide: 5")]
    // Of one boss nothing is said to be more often.
    let alone = try Self.report(Self.team(people), "en")
    #expect(alone.contains("The one clear gap between groups. Talk about it"), "\(alone)")
    let text = try Self.report(Self.team(people + [("boss", "hours: 60")]), "en")
    #expect(
      text.contains(
        "The one clear gap between groups, that is, where the people of one group clearly more "
          + "often answer higher than those of the other. Talk about it before you act. Larger differences between medians, up to 50 "
          + "points, are in the appendix, under “Scores by group”: there, people inside a group "
          + "disagree.\n"), "\(text)")
    let none = try Self.report(
      Self.team(people.map { ($0.0, $0.1.replacing("hours: 60", with: "hours: 30")) }), "en")
    #expect(
      none.contains(
        "No two groups stand clearly apart on any question. Medians differ by up to 50 points (in "
          + "the appendix, under “Scores by group”), but there people inside a group disagree."),
      "\(none)")
    #expect(
      try Self.report(Self.team(people + [("boss", "hours: 60")]), "fr").contains(
        "là où, le plus souvent, les personnes d’un groupe donnent une réponse plus haute que "
          + "celles de l’autre. Parlez-en"))
    let plain = try Self.report(Self.team([("boss", "wide: 1"), ("staff", "wide: 5")]), "en")
    #expect(plain.contains("The one clear gap between groups. Talk about it before you act.\n"))
    let six = "rise: 5, fall: 5, turn: 5, wide: 5, hours: 90, shop: yes"
    let low = "rise: 1, fall: 1, turn: 1, wide: 1, hours: 10, shop: no"
    let many = try Self.report(Self.team([("boss", six), ("staff", low)]), "en")
    #expect(many.contains("act. All the others are in the appendix, under “Scores by group”.\n"))
    let one = try Self.report(Self.team([("boss", six)]), "fr")
    #expect(one.contains("\nUne seule personne a répondu\u{A0}: il n’y a rien à comparer.\n"))
    let apart = try Self.report(Self.team([("it", "only: 1"), ("staff", "both: 5")]), "en")
    #expect(
      apart.contains("There is nothing to compare: no question counts the answers of two groups."))
  }
}

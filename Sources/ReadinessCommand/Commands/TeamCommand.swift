import ArgumentParser
import Localization
import Readiness
import Reports
import YAML

/// Reports on what several respondents say together.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Report on several respondents together, and who sees it differently.",
    discussion: """
      Only the roles that a question asks count for it: the median within each
      role, then the mean of the roles. A role of fewer than three people is not
      shown apart.

      Examples:
        readiness team answers/*.yaml -o team.html
        readiness team answers --group leads=sponsor,manager --group staff=employee
        readiness team survey.csv --questionnaire quick-check --format json

      Files with the same bytes are counted once. Of two answers with one id, or
      one name and role, the later count.

      A table holds a column for each question, by its id or in words, and may
      hold columns named role, name, id, date and organisation. For other headers
      and words, --map names a file such as:

        columns: {"Your part": role, "1. What for?": K1, Timestamp: date}
        answers: {role: {Boss: sponsor}, K1: {"No idea": dont-know}}
        dates: dmy
      """)

  @Argument(
    help: "Answers files, folders of answers files, or tables (.csv) with a row per respondent.",
    completion: .file(extensions: ["yaml", "csv"]))
  var files: [String]

  @OptionGroup var report: ReportOptions

  @Option(help: "Show no role of fewer people apart.")
  var minimum = 3

  @Option(
    help: ArgumentHelp("A role whose members agreed to be shown, however few.", valueName: "role"))
  var named: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare some roles as one group, for example leaders=sponsor,manager.",
      valueName: "name=role,..."))
  var group: [String] = []

  @Flag(help: "Count a role that was to be asked and gave no answer as anything from 0 to 100.")
  var strict = false

  @Option(
    name: .customLong("write-merged"),
    help: ArgumentHelp("Write the merged answers as an answers file.", valueName: "file"))
  var writeMerged: String?

  @Option(
    help: ArgumentHelp("How the columns of a table are to be read.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(help: .questionnaire(unless: "the files do"))
  var questionnaire: String?

  @Option(
    help: "Plan for so many person-days. Default: 20 in a report, no plan in JSON.",
    transform: PlanDays.read)
  var days: Double?

  @Option(help: .language(of: "the report"))
  var language: String?

  func validate() throws {
    if minimum < 1 { throw ValidationError("--minimum takes a whole number from 1.") }
  }

  mutating func run() throws {
    let paths = try AnswersFolder.expand(files)
    let format = try report.chosenFormat()
    var reader = TeamReader(
      questionnaire: questionnaire, QuestionnaireLoader(), in: Language(preferring: language))
    try reader.read(
      paths, map: try map.map { path throws(CommandFailure) in try SourceText.read(path) })
    reader.printRest()
    guard let respondents = reader.respondents, !respondents.members.isEmpty,
      let loaded = reader.questionnaire
    else {
      throw CommandFailure(
        reader.status == .success ? .invalidInput : reader.status,
        "nobody's answers could be counted.")
    }
    let inputs = paths + [map, questionnaire].compactMap(\.self) + loaded.files
    let result = report.files(inputs: inputs, beside: [writeMerged].compactMap(\.self))
    let merged = writeMerged.map { ReportFiles(output: $0, charts: nil, inputs: inputs) }
    let rules = try TeamRules(self, loaded.questionnaire)
    let language = try loaded.questionnaire.language(wanted: language)
    var evaluation = try EvaluatedTeam(respondents, rules, loaded, reader)
    let mergedAnswers = try writeMerged.map { path throws(CommandFailure) in
      try evaluation.mergedAnswers(for: path, language: language)
    }
    try result.write(
      as: format,
      json: { () throws(CommandFailure) in try evaluation.json(days: days) },
      document: { withCharts throws(CommandFailure) in
        try evaluation.document(
          days: days ?? PlanDays.standard, language: language, withCharts: withCharts)
      })
    // Where the report itself goes to standard output, nothing else may stand there.
    if let mergedAnswers {
      try merged?.write(mergedAnswers, [], isSaid: result.output != nil)
    }
    try reader.status.end()
  }
}

extension TeamRules {
  /// What the command line says of a team.
  fileprivate init(
    _ command: TeamCommand, _ questionnaire: Questionnaire
  ) throws(CommandFailure) {
    func check(_ role: String, _ option: String) throws(CommandFailure) {
      if questionnaire.role(role) != nil { return }
      throw CommandFailure(
        .usage, "\(option): no role '\(role)'; \(questionnaire.rolesInWords).")
    }
    let named = command.named.flatMap { $0.split(separator: ",").map(String.init) }
    for role in named { try check(role, "--named") }
    var groups: [Group] = []
    for text in command.group {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let members = parts.count == 2 ? parts[1].split(separator: ",").map(String.init) : []
      guard parts.count == 2, !members.isEmpty else {
        throw CommandFailure(
          .usage, "--group \(text): write it as NAME=ROLE,ROLE, such as leaders=sponsor,manager.")
      }
      for role in members { try check(role, "--group \(text)") }
      if TeamJSON.reservedNames.contains(parts[0])
        || groups.contains(where: { $0.name == parts[0] })
      {
        throw CommandFailure(.usage, "--group \(text): the name '\(parts[0])' is taken.")
      }
      groups.append(Group(name: parts[0], roles: members))
    }
    self.init(
      minimum: command.minimum, named: named, groups: groups, isStrict: command.strict)
  }
}

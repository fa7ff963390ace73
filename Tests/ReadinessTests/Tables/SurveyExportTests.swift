@testable import Readiness
import TestSupport
import Testing

/// What a survey tool exports.
struct SurveyExport: Sendable, CustomTestStringConvertible {
  let name: String
  let lines: [String]
  var encode: @Sendable (String) -> [UInt8] = { Array($0.utf8) }

  var bytes: [UInt8] { encode(lines.map { $0 + "\r\n" }.joined()) }
  var testDescription: String { name }
}

/// The exports of survey tools are read without a map.
@Suite struct SurveyExportTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head.replacing("languages: [en]", with: "languages: [en, fr]") + """
        roles: {lead: {en: Lead (of a team), fr: Responsable (d’équipe)}, staff: {en: Staff, fr: Salarié}}
        dimensions:
          - id: d
            weight: 1
            questions:
              - id: K1
                title: {en: Purpose, fr: But}
                text: {en: "What will it be used for, and by whom?", fr: "À quoi cela servira-t-il ?"}
                options:
                  - {en: Nothing yet., fr: À rien.}
                  - {en: "A theme, with no “named” users.", fr: "Un thème, sans personne."}
                  - {en: A use and its users., fr: Un usage.}
              - {id: K2, type: yes-no, text: {en: Is it allowed?, fr: Est-ce permis ?}}
              - id: K3
                type: number
                range: [0, 60]
                scale: {0: 0, 60: 100}
                text: {en: How many hours a week?, fr: Combien d’heures par semaine ?}
              - id: K9
                type: multiple
                full: 2
                text: {en: "Which have you seen: simple, useful?", fr: "Qu’avez-vous vu ?"}
                options:
                  - {id: simple, text: {en: "Simple: two minutes, unaided.", fr: "Simple : deux minutes, seul."}}
                  - {id: useful, text: {en: "Useful; people came back", fr: "Utile ; on est revenu"}}
                  - {id: none, text: {en: None of these, fr: Rien de cela}, alone: true}
              - {id: T, type: text, text: {en: Anything else?, fr: Autre chose ?}}

        """)
  }

  private static let texts =
    "\"What will it be used for, and by whom?\",Is it allowed?,How many hours a week?,"
    + "\"Which have you seen: simple, useful?\",Anything else?"

  private static let frenchTexts =
    "À quoi cela servira-t-il\u{A0}?;Est-ce permis\u{202F}?;Combien d'heures par semaine ?;"
    + "Qu’avez-vous vu ?;Autre chose ?"

  private static let exports = [
    SurveyExport(
      name: "Google Forms",
      lines: [
        "Timestamp,Email Address,Your role," + texts,
        "2024/04/14 10:00:00 AM GMT+2,a@example.org,Lead (of a team),\"A theme, with no \"\"named\"\" "
          + "users.\",Yes,4.5,\"Simple: two minutes, unaided., Useful; people came back\",\"Fine, so\"",
        "2024/04/15 10:00:00 AM GMT+2,b@example.org,Staff,Don’t know,No,3-6,Useful; people came back,",
      ]),
    SurveyExport(
      name: "Google Forms in French",
      lines: [
        "Horodateur;Nom d'utilisateur;Votre rôle;" + frenchTexts,
        "14/04/2024 10:00:00;a@example.org;RESPONSABLE (D'ÉQUIPE);Un thème, sans personne;Oui;4,5;"
          + "\"Simple : deux minutes, seul., Utile ; on est revenu\";\"Fine, so\"",
        "15/04/2024 10:00:00;b@example.org;Salarié;Je ne sais pas;Non;3-6;\"Utile ; on est revenu\";",
      ]),
    SurveyExport(
      name: "Microsoft Forms",
      lines: [
        "ID,Start time,Completion time,Email,Name,Last modified time,Your role,"
          + texts.replacing("?,", with: "?\u{A0},"),
        "1,4/14/24 9:55:00,4/14/24 10:00:00,anonymous,anonymous,,Lead (of a team),"
          + "\"A theme, with no “named” users.\",Yes,4.5,"
          + "\"Simple: two minutes, unaided.;Useful; people came back;\",\"Fine, so\"",
        "2,4/15/24 9:55:00,4/15/24 10:00:00,anonymous,anonymous,,Staff,Don't know,No,3-6,"
          + "Useful; people came back;,",
      ]),
    SurveyExport(
      name: "LimeSurvey, codes",
      lines: [
        #""id","submitdate","lastpage","startlanguage","seed","role","K1","K2","K3","K9[SQ001]","#
          + #""K9[SQ002]","K9[SQ003]","T""#,
        #""1","2024-04-14 10:00:00","2","en","77","lead","AO02","Y","4.5","Y","Y","","Fine, so""#,
        #""2","2024-04-15 10:00:00","2","en","78","staff","dont-know","N","3-6","N","Y","N","""#,
      ]),
    SurveyExport(
      name: "LimeSurvey, codes and texts",
      lines: [
        #""Response ID","Date submitted","Last page","Your role","K1. What will it be used for, and "#
          + #"by whom?","K2. Is it allowed?","K3. How many hours a week?","K9[simple]. Which have "#
          + #"you seen: simple, useful? [Simple: two minutes, unaided.]","K9[useful]. Which have "#
          + #"you seen: simple, useful? [Useful; people came back]","T. Anything else?""#,
        #""1","2024-04-14 10:00:00","2","Lead (of a team)","A theme, with no “named” users.","Yes","#
          + #""4.5","Yes","Yes","Fine, so""#,
        #""2","2024-04-15 10:00:00","2","Staff","Don't know","No","3-6","No","Yes","""#,
      ]),
    SurveyExport(
      name: "LimeSurvey, texts",
      lines: [
        "Response ID,Date submitted,Your role,\"What will it be used for, and by whom?\","
          + "Is it allowed?,How many hours a week?,"
          + "\"Which have you seen: simple, useful? [Simple: two minutes, unaided.]\","
          + "\"Which have you seen: simple, useful? [Useful; people came back]\",Anything else?",
        "1,2024-04-14 10:00:00,Lead,\"A theme, with no “named” users.\",Yes,4.5,Yes,Yes,\"Fine, so\"",
        "2,2024-04-15 10:00:00,staff,Don't know,No,3-6,No,Yes,",
      ]),
    SurveyExport(
      name: "KoboToolbox",
      lines: [
        "start;end;grp/role;grp/K1;grp/K2;grp/K3;grp/K9;grp/K9/simple;grp/K9/useful;grp/K9/none;"
          + "grp/T;_id;_uuid;_submission_time;_validation_status;_index",
        "2024-04-14T09:50:00.000+02:00;2024-04-14T10:00:00.000+02:00;lead;2;yes;4.5;simple useful;1;"
          + "1;0;Fine, so;1;u1;2024-04-14T08:00:00;;1",
        "2024-04-15T09:50:00.000+02:00;2024-04-15T10:00:00.000+02:00;staff;dont-know;no;3-6;useful;0;"
          + "1;0;;2;u2;2024-04-15T08:00:00;;2",
      ]),
    SurveyExport(
      name: "ODK Central",
      lines: [
        "SubmissionDate,start,end,grp-role,grp-K1,grp-K2,grp-K3,grp-K9,grp-T,meta-instanceID,KEY,"
          + "SubmitterID,SubmitterName,AttachmentsPresent,Status,ReviewState,DeviceID,Edits",
        "2024-04-14T08:00:00.000Z,,,lead,2,yes,4.5,simple useful,\"Fine, so\",uuid:1,uuid:1,3,A,0,,,,0",
        "2024-04-15T08:00:00.000Z,,,staff,dont-know,no,3-6,useful,,uuid:2,uuid:2,3,A,0,,,,0",
      ]),
    SurveyExport(
      name: "Qualtrics, texts",
      lines: [
        "StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,"
          + "ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,"
          + "LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1,Q2,Q3,Q4,Q5,Q6",
        "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,"
          + "Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,"
          + "External Data Reference,Location Latitude,Location Longitude,Distribution Channel,"
          + "User Language,Your role," + texts,
        String(repeating: #""{""ImportId"":""x""}","#, count: 22)
          + #""{""ImportId"":""QID6_TEXT""}""#,
        "2024-04-14 09:50:00,2024-04-14 10:00:00,IP Address,192.0.2.1,100,60,True,"
          + "2024-04-14 10:00:01,R_1,,,,,,,anonymous,EN,Lead (of a team),"
          + "\"A theme, with no “named” users.\",Yes,4.5,"
          + "\"Simple: two minutes, unaided.,Useful; people came back\",\"Fine, so\"",
        "2024-04-15 09:50:00,2024-04-15 10:00:00,IP Address,192.0.2.2,100,60,True,"
          + "2024-04-15 10:00:01,R_2,,,,,,,anonymous,EN,Staff,Don’t know,No,3-6,"
          + "Useful; people came back,",
      ]),
    SurveyExport(
      name: "Qualtrics, numbers, one column for each choice",
      lines: [
        "StartDate,ResponseId,role,K1,K2,K3,K9_1,K9_2,K9_3,T",
        "Start Date,Response ID,Your role,\"What will it be used for, and by whom?\",Is it allowed?,"
          + "How many hours a week?,"
          + "\"Which have you seen: simple, useful? - Simple: two minutes, unaided.\","
          + "\"Which have you seen: simple, useful? - Useful; people came back\","
          + "\"Which have you seen: simple, useful? - None of these\",Anything else?",
        String(repeating: #""{""ImportId"":""x""}","#, count: 9)
          + #""{""ImportId"":""QID6_TEXT""}""#,
        "2024-04-14 10:00:00,R_1,lead,2,yes,4.5,1,1,,\"Fine, so\"",
        "2024-04-15 10:00:00,R_2,staff,dont-know,no,3-6,,1,,",
      ]),
    SurveyExport(
      name: "SurveyMonkey",
      lines: [
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,"
          + "Custom Data 1,Your role,\"What will it be used for, and by whom?\",Is it allowed?,"
          + "How many hours a week?,\"Which have you seen: simple, useful?\",,,Anything else?",
        ",,,,,,,,,Response,Response,Response,Open-Ended Response,\"Simple: two minutes, unaided.\","
          + "Useful; people came back,None of these,Open-Ended Response",
        "118,4,04/14/2024 09:50:00 AM,04/14/2024 10:00:00 AM,192.0.2.1,,,,,Lead (of a team),"
          + "\"A theme, with no “named” users.\",Yes,4.5,\"Simple: two minutes, unaided.\","
          + "Useful; people came back,,\"Fine, so\"",
        "119,4,04/15/2024 09:50:00 AM,04/15/2024 10:00:00 AM,192.0.2.2,,,,,Staff,Don't know,No,3-6,,"
          + "Useful; people came back,,",
      ]),
    SurveyExport(
      name: "a form of which each question begins with its id",
      lines: [
        "Timestamp\tRole\tK1 - What will it be used for, and by whom?\tK2 – Is it allowed?\tK3)\t"
          + "K9 - Which have you seen: simple, useful? *\tT. Anything else?",
        "2024-04-14T10:00Z\tLEAD\tA THEME, with no \u{201D}named\u{201C}  users\tTRUE\t4,5\t"
          + "simple useful\tFine, so",
        "2024-04-15T10:00Z\tSalarié\tne sait pas\tFALSE\t3–6\tuseful\t",
      ]),
    SurveyExport(
      name: "a spreadsheet in Windows-1252",
      lines: [
        "sep=;", "Rôle;Date;" + frenchTexts.replacing("\u{202F}", with: " "),
        "Responsable;14.04.2024;Un thème, sans personne.;oui;4,5;simple|useful;Fine, so",
        "Salarié;15.04.2024;je ne sais pas;non;3-6;useful;",
      ],
      encode: { text in
        text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
      }),
    SurveyExport(
      name: "a spreadsheet in UTF-16",
      lines: [
        "role\tdate\tPurpose\tK2\tk3\tK9\tAnything else",
        "lead\t14 April 2024\t2\ty\t4.5\tsimple;useful\tFine, so",
        "staff\t15 April 2024\tdont-know\tn\t3 to 6\tuseful\t",
      ],
      encode: { text in
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      }),
  ]

  @Test(arguments: exports)
  func `an export is read as it is`(export: SurveyExport) throws {
    let table = try questionnaire.table(export.bytes)
    #expect(table.columnFaults.isEmpty)
    let isGuessed = export.name.contains("1252")
    #expect(table.columnWarnings.map(\.fault.code) == (isGuessed ? ["windows-1252"] : []))
    let answers = try questionnaire.rows(export.bytes).map { try $0.whole() }
    #expect(answers.map { $0.respondent?.role } == ["lead", "staff"])
    #expect(answers.map { $0.respondent?.name } == [nil, nil])
    #expect(answers.map { $0.date?.prefix(10) } == ["2024-04-14", "2024-04-15"])
    #expect(
      answers.map { $0.byQuestion.map { $0?.value } } == [
        [.line(2), .yesNo(true), .number(4.5), .options([0, 1]), .text("Fine, so")],
        [.dontKnow, .yesNo(false), .between(3, 6), .options([1]), nil],
      ])
  }

  @Test func `no bytes, in whatever order, stop the reading`() throws {
    var random = SplitMix64(seed: 7)
    let pieces = Self.exports.flatMap { $0.bytes.split(separator: 0x2C, maxSplits: 200) }
    let marks: [[UInt8]] = [
      [0x2C], [0x3B], [0x0A], [0x0D], [0x22], [0x09], [0xE9], [0xC2, 0xA0], [0xE2, 0x80, 0x8B],
      [0x00],
      Array("[".utf8), Array("]".utf8), Array("/".utf8), Array(". ".utf8), Array("- ".utf8), [],
    ]
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(random.next() % 24) {
        bytes += pieces[Int(random.next() % UInt64(pieces.count))].prefix(60)
        bytes += marks[Int(random.next() % UInt64(marks.count))]
      }
      if let table = try? questionnaire.table(bytes) {
        #expect(TableInspection(table).columns.count == table.columns.count)
      }
    }
  }
}

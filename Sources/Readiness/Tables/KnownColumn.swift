/// The columns that forms and survey tools add to the questions, by their headers.
///
/// Google Forms, Microsoft Forms, LimeSurvey, KoboToolbox, ODK, Qualtrics and SurveyMonkey, in
/// English and French.
struct KnownColumn: Equatable {
  let content: ColumnContent

  /// Which of several columns with the same content is taken: the one with the lowest rank.
  let rank: Int

  /// - Parameter key: a header as `String.headerKey` gives it.
  init?(_ key: String) {
    if let known = Self.byKey[key] {
      self = known
    } else if key.hasPrefix("_") || key.hasPrefix("meta/") || key.hasPrefix("q_") {
      // KoboToolbox and Qualtrics begin the names of their own columns in this way.
      self.init(content: .ignored, rank: 0)
    } else {
      return nil
    }
  }

  private init(content: ColumnContent, rank: Int) {
    self.content = content
    self.rank = rank
  }

  private static let byKey: [String: KnownColumn] = {
    var columns: [String: KnownColumn] = [:]
    for (content, lists) in headers {
      for (rank, list) in lists.enumerated() {
        for key in list { columns[key] = KnownColumn(content: content, rank: rank) }
      }
    }
    return columns
  }()

  /// The headers of each content, those that say it best first.
  private static let headers: [(ColumnContent, [[String]])] = [
    (
      .role,
      [
        ["role", "rôle"],
        ["your role", "votre rôle", "my role", "mon rôle", "what is your role"],
        ["quel est votre rôle", "respondent role", "rôle du répondant"],
      ]
    ),
    (.name, [["name", "nom"], ["your name", "votre nom", "full name", "nom complet"]]),
    (
      .organisation,
      [
        ["organisation", "organization"],
        ["your organisation", "your organization", "votre organisation", "company", "entreprise"],
      ]
    ),
    (
      .id,
      [
        ["id"],
        [
          "_uuid", "instanceid", "meta-instanceid", "meta/instanceid", "key", "responseid",
          "response id", "id de la réponse", "id de réponse", "respondent id", "id du répondant",
          "submission id", "_id",
        ],
      ]
    ),
    (
      .date,
      [
        ["date"],
        [
          "completion time", "heure de fin", "heure d'achèvement", "submitdate", "date submitted",
          "date de soumission", "_submission_time", "submissiondate", "submission date",
          "recordeddate", "recorded date", "enddate", "end date", "date de fin", "end",
        ],
        [
          "timestamp", "horodateur", "horodatage", "datestamp", "date last action",
          "date de la dernière action", "date modified", "date de modification",
          "last modified time", "heure de dernière modification",
          "heure de la dernière modification", "today",
        ],
        [
          "date created", "date de création", "start", "startdate", "start date", "start time",
          "date de début", "heure de début", "date started", "date de lancement",
        ],
      ]
    ),
    (
      .ignored,
      [
        [
          "email", "e-mail", "email address", "e-mail address", "adresse e-mail", "adresse email",
          "adresse de messagerie", "adresse électronique", "mail", "username", "user name",
          "nom d'utilisateur", "first name", "last name", "prénom", "nom de famille", "ip",
          "ip address", "ipaddress", "ipaddr", "adresse ip", "status", "progress", "finished",
          "duration (in seconds)", "recipientlastname", "recipientfirstname", "recipientemail",
          "recipient last name", "recipient first name", "recipient email", "externalreference",
          "external data reference", "response type", "locationlatitude", "locationlongitude",
          "location latitude", "location longitude", "distributionchannel", "distribution channel",
          "userlanguage", "user language", "collectorid", "collector id", "custom data 1",
          "lastpage", "last page", "dernière page", "startlanguage", "start language",
          "langue de départ", "seed", "refurl", "referrer url", "url référente", "token",
          "language", "langue", "score", "total points", "quiz feedback", "grade posted time",
          "heure de publication de la note", "interviewtime", "total time", "temps total",
          "deviceid", "device id",
          "subscriberid", "simserial", "simid", "phonenumber", "devicephonenum", "formdef_version",
          "instancename", "meta-instancename", "rootuuid", "submitterid", "submittername",
          "attachmentspresent", "attachmentsexpected", "edits", "formversion", "reviewstate",
        ]
      ]
    ),
  ]
}

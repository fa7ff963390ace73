/// What keeps an interview from beginning, and what to do about it.
extension InterviewWords {
  package var nothingToAnswer: String {
    say(
      en: error("say what to answer: an ANSWERS file, or --questionnaire ID."),
      fr: error("dites à quoi répondre : un fichier ANSWERS, ou --questionnaire ID."))
  }

  package func noFileYet(_ path: String) -> String {
    say(
      en: error("\(path) does not exist yet. Say what to answer with --questionnaire ID."),
      fr: error("\(path) n'existe pas encore. Dites à quoi répondre avec --questionnaire ID."))
  }

  /// Where an answers file is named `-`, or not at all.
  package var noFileName: String {
    say(
      en: error("answers are kept in a file. Give its name, for example x.answers.yaml."),
      fr: error("les réponses vont dans un fichier. Donnez son nom, par exemple x.answers.yaml."))
  }

  package func answersOther(_ file: String, named: String, given: String) -> String {
    say(
      en: error(
        "\(file) answers the questionnaire \(named), not \(given). "
          + "Leave --questionnaire out, or name another file."),
      fr: error(
        "\(file) répond au questionnaire \(named), pas à \(given). "
          + "Enlevez --questionnaire, ou nommez un autre fichier."))
  }

  package func notWritten(in wanted: String, _ id: String, languages: [String]) -> String {
    say(
      en: error("--language \(wanted): \(id) is written in \(list(languages))."),
      fr: error("--language \(wanted) : \(id) est écrit dans ces langues : \(list(languages))."))
  }

  package func unknownRole(_ role: String, valid: [String]) -> String {
    say(
      en: error(
        "--role \(role): "
          + (valid.isEmpty ? "this questionnaire has no roles." : "the roles are \(list(valid)).")),
      fr: error(
        "--role \(role) : "
          + (valid.isEmpty
            ? "ce questionnaire n'a pas de rôles." : "les rôles sont \(list(valid)).")))
  }

  package func outsideFolder(_ questionnaire: String, of file: String) -> String {
    say(
      en: error(
        "\(file) could not name \(questionnaire), which lies outside its folder. "
          + "Copy it beside the answers file."),
      fr: error(
        "\(file) ne pourrait pas nommer \(questionnaire), qui est hors de son dossier. "
          + "Copiez-le à côté du fichier de réponses."))
  }

  package func noFolder(_ folder: String) -> String {
    say(
      en: error("there is no folder \(folder). Create it, or name another."),
      fr: error("il n'y a pas de dossier \(folder). Créez-le, ou nommez-en un autre."))
  }

  package func folderTakesNoFiles(_ folder: String) -> String {
    say(
      en: error("files in \(folder) cannot be created or replaced. \(readOnlyOrElsewhere)"),
      fr: error(
        "les fichiers de \(folder) ne peuvent être ni créés ni remplacés. \(readOnlyOrElsewhere)"))
  }

  package func cannotLock(_ file: String, _ reason: String) -> String {
    say(
      en: error("cannot lock \(file): \(reason). \(readOnlyOrElsewhere)"),
      fr: error("impossible de verrouiller \(file) : \(reason). \(readOnlyOrElsewhere)"))
  }

  private var readOnlyOrElsewhere: String {
    say(
      en: "Use --read-only, or another folder.",
      fr: "Prenez --read-only, ou un autre dossier.")
  }

  /// - Parameters:
  ///   - process: the number of the process that has the file, and its host; nil if not known.
  ///   - wasAsked: whether that process was asked to stop.
  package func inUse(_ file: String, process: Int?, host: String?, wasAsked: Bool) -> String {
    let process = process.map { "\($0)" } ?? "?"
    let host = host ?? "?"
    return say(
      en: error(
        "\(file) is open in another session (process \(process) on \(host)). "
          + (wasAsked ? "It did not stop." : "Use --read-only or --take-over.")),
      fr: error(
        "\(file) est ouvert dans une autre session (processus \(process) sur \(host)). "
          + (wasAsked ? "Elle ne s'est pas arrêtée." : "Prenez --read-only ou --take-over.")))
  }

  package func notSaved(_ file: String, _ reason: String) -> String {
    say(
      en: error("\(file) not saved, \(reason)."),
      fr: error("\(file) non enregistré, \(reason)."))
  }

  package func screenNeedsTerminal(_ reason: NonInteractiveReason) -> String {
    say(
      en: error("--full needs a terminal, and \(self.reason(reason)). Use --plain or --no-input."),
      fr: error(
        "--full demande un terminal, et \(self.reason(reason)). Prenez --plain ou --no-input."))
  }
}

// MARK: - Nobody to ask

extension InterviewWords {
  package func questionsStayOpen(_ open: Int, of count: Int, _ reason: NonInteractiveReason)
    -> String
  {
    say(
      en: error(
        "\(open) of \(count) questions have no answer, and input is off "
          + "(\(self.reason(reason)))."),
      fr: error(
        "\(open) question\(open > 1 ? "s" : "") sur \(count) sans réponse, et la saisie est coupée "
          + "(\(self.reason(reason)))."))
  }

  package func more(_ count: Int) -> String {
    say(
      en: "and \(count) more",
      fr: "et \(count) de plus")
  }

  package func answerThem(_ command: String) -> String {
    say(
      en: "Answer them in a terminal with: \(command)",
      fr: "Répondez-y dans un terminal avec : \(command)")
  }

  private func reason(_ reason: NonInteractiveReason) -> String {
    switch (language, reason) {
    case (.english, .noTerminalIn): "standard input is not a terminal"
    case (.english, .noTerminalOut): "standard output is not a terminal"
    case (.english, .byOption): "--no-input was given"
    case (.english, .continuousIntegration): "CI is set"
    case (.french, .noTerminalIn): "l'entrée standard n'est pas un terminal"
    case (.french, .noTerminalOut): "la sortie standard n'est pas un terminal"
    case (.french, .byOption): "--no-input est donné"
    case (.french, .continuousIntegration): "CI est défini"
    }
  }
}

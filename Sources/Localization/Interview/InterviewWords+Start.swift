/// What keeps an interview from beginning, and what to do about it.
extension InterviewWords {
  package var nothingToAnswer: String {
    switch language {
    case .english: error("say what to answer: an ANSWERS file, or --questionnaire ID.")
    case .french: error("dites à quoi répondre : un fichier ANSWERS, ou --questionnaire ID.")
    }
  }

  package func noFileYet(_ path: String) -> String {
    switch language {
    case .english:
      error("\(path) does not exist yet. Say what to answer with --questionnaire ID.")
    case .french:
      error("\(path) n'existe pas encore. Dites à quoi répondre avec --questionnaire ID.")
    }
  }

  /// Where an answers file is named `-`, or not at all.
  package var noFileName: String {
    switch language {
    case .english: error("answers are kept in a file. Give its name, for example x.answers.yaml.")
    case .french:
      error("les réponses vont dans un fichier. Donnez son nom, par exemple x.answers.yaml.")
    }
  }

  package func answersOther(_ file: String, named: String, given: String) -> String {
    switch language {
    case .english:
      error(
        "\(file) answers the questionnaire \(named), not \(given). "
          + "Leave --questionnaire out, or name another file.")
    case .french:
      error(
        "\(file) répond au questionnaire \(named), pas à \(given). "
          + "Enlevez --questionnaire, ou nommez un autre fichier.")
    }
  }

  package func notWritten(in wanted: String, _ id: String, languages: [String]) -> String {
    switch language {
    case .english: error("--language \(wanted): \(id) is written in \(list(languages)).")
    case .french:
      error("--language \(wanted) : \(id) est écrit dans ces langues : \(list(languages)).")
    }
  }

  package func unknownRole(_ role: String, valid: [String]) -> String {
    switch language {
    case .english:
      error(
        "--role \(role): "
          + (valid.isEmpty ? "this questionnaire has no roles." : "the roles are \(list(valid))."))
    case .french:
      error(
        "--role \(role) : "
          + (valid.isEmpty
            ? "ce questionnaire n'a pas de rôles." : "les rôles sont \(list(valid))."))
    }
  }

  package func outsideFolder(_ questionnaire: String, of file: String) -> String {
    switch language {
    case .english:
      error(
        "\(file) could not name \(questionnaire), which lies outside its folder. "
          + "Copy it beside the answers file.")
    case .french:
      error(
        "\(file) ne pourrait pas nommer \(questionnaire), qui est hors de son dossier. "
          + "Copiez-le à côté du fichier de réponses.")
    }
  }

  package func noFolder(_ folder: String) -> String {
    switch language {
    case .english: error("there is no folder \(folder). Create it, or name another.")
    case .french: error("il n'y a pas de dossier \(folder). Créez-le, ou nommez-en un autre.")
    }
  }

  package func folderTakesNoFiles(_ folder: String) -> String {
    switch language {
    case .english:
      error("files in \(folder) cannot be created or replaced. \(readOnlyOrElsewhere)")
    case .french:
      error(
        "les fichiers de \(folder) ne peuvent être ni créés ni remplacés. \(readOnlyOrElsewhere)")
    }
  }

  package func cannotLock(_ file: String, _ reason: String) -> String {
    switch language {
    case .english: error("cannot lock \(file): \(reason). \(readOnlyOrElsewhere)")
    case .french: error("impossible de verrouiller \(file) : \(reason). \(readOnlyOrElsewhere)")
    }
  }

  private var readOnlyOrElsewhere: String {
    switch language {
    case .english: "Use --read-only, or another folder."
    case .french: "Prenez --read-only, ou un autre dossier."
    }
  }

  /// - Parameters:
  ///   - process: the number of the process that has the file, and its host; nil if not known.
  ///   - wasAsked: whether that process was asked to stop.
  package func inUse(_ file: String, process: Int?, host: String?, wasAsked: Bool) -> String {
    let process = process.map { "\($0)" } ?? "?"
    let host = host ?? "?"
    return switch language {
    case .english:
      error(
        "\(file) is open in another session (process \(process) on \(host)). "
          + (wasAsked ? "It did not stop." : "Use --read-only or --take-over."))
    case .french:
      error(
        "\(file) est ouvert dans une autre session (processus \(process) sur \(host)). "
          + (wasAsked ? "Elle ne s'est pas arrêtée." : "Prenez --read-only ou --take-over."))
    }
  }

  package func notSaved(_ file: String, _ reason: String) -> String {
    switch language {
    case .english: error("\(file) not saved, \(reason).")
    case .french: error("\(file) non enregistré, \(reason).")
    }
  }

  package func screenNeedsTerminal(_ reason: NonInteractiveReason) -> String {
    switch language {
    case .english:
      error("--full needs a terminal, and \(self.reason(reason)). Use --plain or --no-input.")
    case .french:
      error(
        "--full demande un terminal, et \(self.reason(reason)). Prenez --plain ou --no-input.")
    }
  }
}

// MARK: - Nobody to ask

extension InterviewWords {
  package func questionsStayOpen(_ open: Int, of count: Int, _ reason: NonInteractiveReason)
    -> String
  {
    switch language {
    case .english:
      error(
        "\(open) of \(count) questions have no answer, and input is off "
          + "(\(self.reason(reason))).")
    case .french:
      error(
        "\(open) question\(open > 1 ? "s" : "") sur \(count) sans réponse, et la saisie est coupée "
          + "(\(self.reason(reason))).")
    }
  }

  package func more(_ count: Int) -> String {
    switch language {
    case .english: "and \(count) more"
    case .french: "et \(count) de plus"
    }
  }

  package func answerThem(_ command: String) -> String {
    switch language {
    case .english: "Answer them in a terminal with: \(command)"
    case .french: "Répondez-y dans un terminal avec : \(command)"
    }
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

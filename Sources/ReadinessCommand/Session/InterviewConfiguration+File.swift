import Interview
import Localization
import Readiness
import YAML

/// The answers file of an interview: how it names its questionnaire, its lock, and the answers that
/// `--set` puts into it.
extension InterviewConfiguration {
  /// How a new answers file names its questionnaire: a shipped id, or a path inside its folder.
  func name(
    of loaded: LoadedQuestionnaire, in path: String, _ language: Language
  ) throws(CommandFailure) -> String {
    if let reference = loaded.reference(inFileAt: path) { return reference }
    throw CommandFailure(
      .usage, saying: outsideFolder(loaded.source.name, of: path, in: language))
  }

  /// Refuses a symbolic link that leads nowhere: no file would be created through it.
  ///
  /// - Throws: `CommandFailure` that names the link.
  func checkLink(_ path: String, _ language: Language) throws(CommandFailure) {
    do { _ = try File.target(of: path) } catch {
      throw CommandFailure(
        .cannotCreate, saying: cannotReplace(path, SaveProblem(error), language))
    }
  }

  /// The lock of the answers file; nil, and a warning, where files cannot be locked.
  ///
  /// - Throws: `CommandFailure` when another session has the file, or nothing can be saved there.
  func lock(_ path: String, _ language: Language) throws(CommandFailure) -> FileLock? {
    let folder = File.folder(of: File.resolved(path))
    guard File.isFolder(folder) else {
      throw CommandFailure(.cannotCreate, saying: noFolder(folder, in: language))
    }
    guard File.canCreate(in: folder) else {
      throw CommandFailure(.cannotCreate, saying: folderTakesNoFiles(folder, in: language))
    }
    do { try AtomicFile.check(path) } catch {
      throw CommandFailure(
        .cannotCreate, saying: cannotReplace(path, SaveProblem(error), language))
    }
    do {
      return try FileLock(for: path)
    } catch {
      switch error {
      case .notSupported:
        printError(noLocksHere(path, language).neutralised + "\n")
        return nil
      case .impossible(let error):
        throw CommandFailure(.cannotCreate, saying: cannotLock(path, SaveProblem(error), language))
      case .held(let holder, let identity):
        let isAsked = takesOver && holder.isSession(on: identity)
        if isAsked, let lock = try? FileLock.takeOver(path, from: holder) { return lock }
        throw CommandFailure(
          .inUse, saying: inUse(path, by: holder, isAsked: isAsked, in: language))
      }
    }
  }

  /// Takes the changes that were given by `--set` and the like, and saves them.
  ///
  /// - Throws: `CommandFailure` when not all of them can be saved; the session is closed then.
  func take(_ given: [any GivenChange], _ ready: inout Ready) throws(CommandFailure) {
    var saving: InterviewEffect?
    for given in given {
      let event = given.event(ready.interview)
      saving = ready.interview.handle(event).effects.last ?? saving
    }
    guard let saving, let event = ready.answers.save(saving, ready.interview) else { return }
    _ = ready.interview.handle(event)
    if ready.interview.isUnsaved {
      let lines = [
        problem(event, with: ready.answers.file.path, ready.interview),
        ready.answers.leave(ready.interview),
      ]
      throw CommandFailure(.cannotSave, text: lines.compactMap(\.self).neutralisedText)
    }
    ready.hasSaved = true
  }
}

// MARK: - Words

extension InterviewConfiguration {
  private func outsideFolder(
    _ questionnaire: String, of file: String, in language: Language
  ) -> String {
    language.error(
      en: "\(file) could not name \(questionnaire), which lies outside its folder. "
        + "Copy it beside the answers file.",
      fr: "\(file) ne pourrait pas nommer \(questionnaire), qui est hors de son dossier. "
        + "Copiez-le à côté du fichier de réponses.")
  }

  private func noFolder(_ folder: String, in language: Language) -> String {
    language.error(
      en: "no folder \(folder). Create it, or name another.",
      fr: "pas de dossier \(folder). Créez-le, ou nommez-en un autre.")
  }

  private func folderTakesNoFiles(_ folder: String, in language: Language) -> String {
    let hint = readOnlyOrElsewhere(language)
    return language.error(
      en: "files in \(folder) cannot be created or replaced. \(hint)",
      fr: "les fichiers de \(folder) ne peuvent être ni créés ni remplacés. \(hint)")
  }

  private func cannotLock(_ file: String, _ problem: SaveProblem, _ language: Language) -> String {
    let (reason, hint) = (problem.reason(in: language), readOnlyOrElsewhere(language))
    return language.error(
      en: "cannot lock \(file): \(reason). \(hint)",
      fr: "impossible de verrouiller \(file)\u{A0}: \(reason). \(hint)")
  }

  private func cannotReplace(
    _ file: String, _ problem: SaveProblem, _ language: Language
  ) -> String {
    let (reason, hint) = (problem.reason(in: language), readOnlyOrElsewhere(language))
    return language.error(
      en: "cannot write \(file): \(reason). \(hint)",
      fr: "impossible d’écrire \(file)\u{A0}: \(reason). \(hint)")
  }

  private func noLocksHere(_ file: String, _ language: Language) -> String {
    language.say(
      en: "Warning: cannot lock \(file): locks are not supported here. "
        + "Answer it in one session at a time.",
      fr:
        "Attention\u{A0}: impossible de verrouiller \(file)\u{A0}: les verrous ne sont pas pris en "
        + "charge ici. N’y répondez que dans une session à la fois.")
  }

  private func readOnlyOrElsewhere(_ language: Language) -> String {
    language.say(
      en: "Use --read-only, or another folder.", fr: "Prenez --read-only, ou un autre dossier.")
  }

  private func inUse(
    _ file: String, by holder: LockHolder, isAsked: Bool, in language: Language
  ) -> String {
    let process = holder.process.map { "\($0)" } ?? "?"
    let host = holder.host ?? "?"
    let hint =
      isAsked
      ? language.say(en: "It did not stop.", fr: "Elle ne s’est pas arrêtée.")
      : takesOver
        ? language.say(
          en: "Only a session of yours on this machine can be asked to stop.",
          fr: "Seule une de vos sessions sur cette machine peut être priée de s’arrêter.")
        : language.say(
          en: "Use --read-only or --take-over.", fr: "Prenez --read-only ou --take-over.")
    return language.error(
      en: "\(file) is open in another session (process \(process) on \(host)). \(hint)",
      fr: "\(file) est ouvert dans une autre session (processus \(process) sur \(host)). \(hint)")
  }

  /// What saving has left undone; nil if nothing.
  private func problem(
    _ event: InterviewEvent, with file: String, _ interview: InterviewState
  ) -> String? {
    let language = interview.language
    switch event {
    case .savingFailed(let reason):
      return language.error(
        en: "\(file) not saved, \(reason).", fr: "\(file) non enregistré, \(reason).")
    case .savedInPart(_, let missing, let reason):
      let ids = language.list(missing.map(interview.questionnaire.id))
      return language.error(
        en: "\(ids) not saved in \(file), \(reason).",
        fr: "\(ids) non enregistré dans \(file), \(reason).")
    case .conflict(let yours):
      return language.error(
        en: "\(file) changed outside. Yours is in \(yours).",
        fr: "\(file) a changé ailleurs. Le vôtre est dans \(yours).")
    default: return nil
    }
  }
}

/// What is wrong with an answer given by `--set ID=VALUE`, and what the question takes instead.
extension InterviewWords {
  package func givenWithoutValue(_ text: String) -> String {
    switch language {
    case .english: error("--set \(text): write --set ID=VALUE.")
    case .french: error("--set \(text) : écrivez --set ID=VALEUR.")
    }
  }

  package func givenForNoQuestion(_ text: String, _ id: String, nearest: String?) -> String {
    switch language {
    case .english:
      error(
        "--set \(text): no question \(id)." + (nearest.map { " Did you mean \($0)?" } ?? ""))
    case .french:
      error(
        "--set \(text) : pas de question \(id)."
          + (nearest.map { " Vouliez-vous dire \($0) ?" } ?? ""))
    }
  }

  /// - Parameter takes: what the question takes; nil where the problem says it.
  package func givenIsWrong(
    _ text: String, _ problem: String, _ id: String, takes: String?
  ) -> String {
    switch language {
    case .english:
      error("--set \(text): \(problem)." + (takes.map { " \(id) takes \($0)." } ?? ""))
    case .french:
      error("--set \(text) : \(problem)." + (takes.map { " \(id) prend \($0)." } ?? ""))
    }
  }

  package func reasonMissing(_ id: String) -> String {
    switch language {
    case .english:
      "not-applicable needs a reason, "
        + "--set \(id)='{answer: not-applicable, note: \"the reason\"}'"
    case .french:
      "not-applicable demande une raison, "
        + "--set \(id)='{answer: not-applicable, note: \"la raison\"}'"
    }
  }

  // MARK: What a question takes

  package func takesLines(_ count: Int) -> String {
    switch language {
    case .english: "1 to \(count), or dont-know"
    case .french: "1 à \(count), ou dont-know"
    }
  }

  package var takesYesOrNo: String {
    switch language {
    case .english: "yes or no, or dont-know"
    case .french: "yes ou no, ou dont-know"
    }
  }

  package func takesNumbers(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (decimalNotation(range.lowerBound), decimalNotation(range.upperBound))
    return switch language {
    case .english: "\(low) to \(high), a range such as 3-6, or dont-know"
    case .french: "\(low) à \(high), une fourchette comme 3-6, ou dont-know"
    }
  }

  package func takesOptions(_ ids: [String]) -> String {
    switch language {
    case .english: "\(list(ids)), or dont-know"
    case .french: "\(list(ids)), ou dont-know"
    }
  }

  package func takesText(limit: Int) -> String {
    switch language {
    case .english: "a text of at most \(grouped(limit)) characters"
    case .french: "un texte de \(limit) caractères au plus"
    }
  }

  // MARK: What is wrong, without what to do

  package var nothingGiven: String {
    switch language {
    case .english: "nothing is given"
    case .french: "rien n'est donné"
    }
  }

  package func isNotOffered(_ text: String) -> String {
    switch language {
    case .english: "\(text) is not offered"
    case .french: "\(text) n'est pas proposé"
    }
  }

  package func optionStandsAlone(_ line: Int) -> String {
    switch language {
    case .english: "option \(line) stands alone"
    case .french: "l'option \(line) exclut les autres"
    }
  }

  package func isNeitherYesNorNo(_ text: String) -> String {
    switch language {
    case .english: "\(text) is neither yes nor no"
    case .french: "\(text) n'est ni yes ni no"
    }
  }

  package func isNoNumber(_ text: String) -> String {
    switch language {
    case .english: "'\(text)' is no number"
    case .french: "« \(text) » n'est pas un nombre"
    }
  }

  package func isAbove(_ number: Double, _ most: Double) -> String {
    switch language {
    case .english: "\(decimalNotation(number)) is above \(decimalNotation(most))"
    case .french: "\(decimalNotation(number)) dépasse \(decimalNotation(most))"
    }
  }

  package func isBelow(_ number: Double, _ least: Double) -> String {
    switch language {
    case .english: "\(decimalNotation(number)) is below \(decimalNotation(least))"
    case .french: "\(decimalNotation(number)) est sous \(decimalNotation(least))"
    }
  }

  package func runsBackwards(_ low: Double, _ high: Double) -> String {
    let (low, high) = (decimalNotation(low), decimalNotation(high))
    return switch language {
    case .english: "the range runs backwards, \(low) to \(high)"
    case .french: "la fourchette est à l'envers, \(low) à \(high)"
    }
  }

  package func isTooLong(_ count: Int, limit: Int) -> String {
    switch language {
    case .english: "\(grouped(count)) characters, \(grouped(limit)) at most"
    case .french: "\(count) caractères, \(limit) au plus"
    }
  }

  package var textIsNeverUnknown: String {
    switch language {
    case .english: "a text is never unknown"
    case .french: "un texte n'est jamais inconnu"
    }
  }
}

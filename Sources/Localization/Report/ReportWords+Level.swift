extension ReportWords {
  package func levelPoint(number: String, levels: String, level: String, score: String) -> String {
    say(
      en: "Level \(number) of \(levels), \(level): \(score) points out of 100.",
      fr: "Niveau \(number) sur \(levels), \(level) : \(score) points sur 100.")
  }

  package func levelRange(
    number: String, levels: String, level: String, score: String, low: String, high: String
  ) -> String {
    say(
      en: "Level \(number) of \(levels), \(level): \(score) points out of 100 on what was "
        + "answered, between \(low) and \(high) once the gaps are filled.",
      fr: "Niveau \(number) sur \(levels), \(level) : \(score) points sur 100 sur ce qui a été "
        + "répondu, entre \(low) et \(high) une fois les manques comblés.")
  }

  package func levelOpen(lowest: String, highest: String) -> String {
    say(
      en: "Between level \(lowest) and level \(highest): too much is unknown to say more.",
      fr: "Entre le niveau \(lowest) et le niveau \(highest) : trop d’inconnues pour en dire plus.")
  }

  package func levelNone(share: String) -> String {
    say(
      en:
        "The answers given cover only \(share)% of the total weight. No level is given below 60%.",
      fr: "Les réponses données ne couvrent que \(share) % du poids total. Aucun niveau n’est "
        + "donné en dessous de 60 %.")
  }

  package func levelHeld(fromScore: String, held: String, gates: String) -> String {
    say(
      en: "The answers add up to level \(fromScore); the level is held at \(held) by: \(gates).",
      fr: "Les réponses donnent le niveau \(fromScore) ; il est ramené à \(held) par : \(gates).")
  }

  package func medianLine(line: String) -> String {
    say(
      en: "Your typical answer is line \(line), which is not the level that the average gives.",
      fr: "Votre réponse type est la ligne \(line), ce qui n’est pas le niveau que donne la "
        + "moyenne.")
  }

  package func notRepresentative(dimension: String, share: String) -> String {
    say(
      en: "\(dimension): \(share)% of its weight is not applicable; what is left does not "
        + "represent it.",
      fr: "\(dimension) : \(share) % de son poids est sans objet ; ce qui reste ne la représente "
        + "pas.")
  }
}

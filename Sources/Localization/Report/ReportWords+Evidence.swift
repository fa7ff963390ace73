extension ReportWords {
  package func evidence(score: String) -> String {
    say(
      en: "If every answer merely stated were one line too high, and every documented one half a "
        + "line, you would be at \(score).",
      fr: "Si chaque réponse simplement déclarée était d’une ligne trop haute, et chaque réponse "
        + "documentée d’une demi-ligne, vous seriez à \(score).")
  }

  package func backed(backed: Int, scored: Int, stated: Int) -> String {
    switch language {
    case .english where backed == 0 && scored == 1:
      "The one scored answer is someone’s word, with no document or observation behind it."
    case .french where backed == 0 && scored == 1:
      "La seule réponse notée est déclarée, sans document ni constat."
    case .english where backed == 0:
      "None of the \(scored) scored answers has a document or an observation behind it; they are "
        + "someone’s word."
    case .french where backed == 0:
      "Aucune des \(scored) réponses notées ne s’appuie sur un document ou un constat ; elles sont "
        + "déclarées."
    case .french where backed == 1:
      "1 réponse notée sur \(scored) s’appuie sur un document ou un constat ; "
        + statedInFrench(stated)
    case .english where backed == 1:
      "1 of \(scored) scored answers has a document or an observation behind it; "
        + (stated == 1 ? "1 is someone’s word." : "\(stated) are someone’s word.")
    case .english:
      "\(backed) of \(scored) scored answers have a document or an observation behind them; "
        + "\(stated) are someone’s word."
    case .french:
      "\(backed) réponses notées sur \(scored) s’appuient sur un document ou un constat ; "
        + "\(stated) sont déclarées."
    }
  }

  private func statedInFrench(_ count: Int) -> String {
    if count == 0 { return "aucune n’est simplement déclarée." }
    return count == 1 ? "1 est déclarée." : "\(count) sont déclarées."
  }

  package func weights(number: String, any: String, near: String) -> String {
    say(
      en: "Over all ways of weighting the dimensions, the level is \(number) in \(any)% of them; "
        + "around our weights, in \(near)%.",
      fr: "Sur toutes les façons de pondérer les dimensions, le niveau est \(number) dans \(any) % "
        + "des cas ; autour de nos pondérations, dans \(near) %.")
  }
}

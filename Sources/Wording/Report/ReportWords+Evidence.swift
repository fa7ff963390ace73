extension ReportWords {
  package func evidence(score: String) -> String {
    switch language {
    case .english:
      "If every answer merely stated were one line too high, and every documented one half a "
        + "line, you would be at \(score)."
    case .french:
      "Si chaque réponse simplement déclarée était d’une ligne trop haute, et chaque réponse "
        + "documentée d’une demi-ligne, vous seriez à \(score)."
    }
  }

  package func backed(backed: String, scored: String, stated: String) -> String {
    switch language {
    case .english:
      "\(backed) of \(scored) scored answers have a document or an observation behind them; "
        + "\(stated) are someone’s word."
    case .french:
      "\(backed) réponses notées sur \(scored) s’appuient sur un document ou un constat ; "
        + "\(stated) sont déclarées."
    }
  }

  package func weights(number: String, any: String, near: String) -> String {
    switch language {
    case .english:
      "Over all ways of weighting the dimensions, the level is \(number) in \(any)% of them; "
        + "around our weights, in \(near)%."
    case .french:
      "Sur toutes les façons de pondérer les dimensions, le niveau est \(number) dans \(any) % "
        + "des cas ; autour de nos pondérations, dans \(near) %."
    }
  }
}

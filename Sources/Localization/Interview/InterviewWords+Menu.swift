/// The choice of what to answer.
extension InterviewWords {
  package var chooseWhat: String {
    switch language {
    case .english: "What do you want to answer?"
    case .french: "À quoi voulez-vous répondre ?"
    }
  }

  package func goOnWith(_ file: String, title: String, counts: String) -> String {
    switch language {
    case .english: "Go on with \(file): \(title) \(counts)"
    case .french: "Continuer \(file) : \(title) \(counts)"
    }
  }

  package func begin(_ title: String, id: String, minutes: Int?) -> String {
    switch language {
    case .english: "\(title) (\(id)\(minutes.map { ", \($0) minutes" } ?? ""))"
    case .french: "\(title) (\(id)\(minutes.map { ", \($0) minutes" } ?? ""))"
    }
  }

  package func choicePrompt(_ count: Int, default number: Int) -> String {
    switch language {
    case .english: "Number 1 to \(count), or Enter for \(number): "
    case .french: "Nombre de 1 à \(count), ou Entrée pour \(number) : "
    }
  }
}

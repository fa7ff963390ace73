/// The choice of what to answer.
extension InterviewWords {
  package var chooseWhat: String {
    say(
      en: "What do you want to answer?",
      fr: "À quoi voulez-vous répondre ?")
  }

  package func goOnWith(_ file: String, title: String, counts: String) -> String {
    say(
      en: "Go on with \(file): \(title) \(counts)",
      fr: "Continuer \(file) : \(title) \(counts)")
  }

  package func begin(_ title: String, id: String, minutes: Int?) -> String {
    say(
      en: "\(title) (\(id)\(minutes.map { ", \($0) minutes" } ?? ""))",
      fr: "\(title) (\(id)\(minutes.map { ", \($0) minutes" } ?? ""))")
  }

  package func choicePrompt(_ count: Int, default number: Int) -> String {
    say(
      en: "Number 1 to \(count), or Enter for \(number): ",
      fr: "Nombre de 1 à \(count), ou Entrée pour \(number) : ")
  }
}

/// The placeholders of a text: `{name}`, `${name}`, `%s`, `%d`, `%1$s`; each as it is written.
func placeholders(in text: String) -> [String] {
  let characters = Array(text)
  var found: [String] = []
  var index = 0
  while index < characters.count {
    switch characters[index] {
    case "{":
      let end = characters[index...].firstIndex { $0 == "}" || $0.isWhitespace }
      if let end, characters[end] == "}" { found.append(String(characters[index...end])) }
    case "%":
      let end = characters[(index + 1)...].firstIndex { !$0.isNumber && $0 != "$" }
      let next = end.map { $0 + 1 < characters.count ? characters[$0 + 1] : " " }
      if let end, "sd@".contains(characters[end]), next?.isLetter == false {
        found.append(String(characters[index...end]))
      }
    default: break
    }
    index += 1
  }
  return found.sorted()
}

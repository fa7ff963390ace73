import Localization
package import YAML

extension Fault {
  /// What is wrong, in English.
  package var englishMessage: String { message.text(in: .english) }

  /// What to write instead, in English.
  package var englishHelp: String? { help?.text(in: .english) }
}

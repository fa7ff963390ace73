/// Someone who may be asked, or who does what is advised.
package struct Role: Sendable {
  package let id: String
  package let title: LocalizedText
}

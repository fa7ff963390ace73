/// What came of an event.
package struct Outcome: Equatable, Sendable {
  package var effects: [Effect] = []
  package var notices: [Notice] = []
}

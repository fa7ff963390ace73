/// What came of an event.
package struct InterviewOutcome: Equatable, Sendable {
  package var effects: [InterviewEffect] = []
  package var notices: [Notice] = []
}

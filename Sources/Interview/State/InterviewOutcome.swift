/// The result of an event: effects to carry out, and notices for the person.
package struct InterviewOutcome: Equatable, Sendable {
  package var effects: [InterviewEffect] = []
  package var notices: [Notice] = []
}

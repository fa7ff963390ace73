@testable import Readiness
import Testing

@Suite struct ActionRecordTests {
  @Test(arguments: [
    (ActionStatus.planned, "2024-05-10", true), (.started, "2024-05-10", true),
    (.done, "2024-05-10", false), (.dropped, "2024-05-10", false),
    (.planned, "2024-05-11", false), (.planned, "2024-05-12", false), (.planned, "spring", false),
    (.planned, "2023-12-31", true),
  ])
  func `what is not done the day after it was due is overdue`(
    status: ActionStatus, due: String, isOverdue: Bool
  ) throws {
    let today = try #require(CalendarDate("2024-05-11"))
    #expect(ActionRecord(status: status, due: due).isOverdue(on: today) == isOverdue)
  }
}

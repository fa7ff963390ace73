@testable import Readiness
import Testing

/// Dates as people and programs write them: read where they can mean one day only.
@Suite struct WrittenDateTests {
  @Test(arguments: [
    "2024-04-14", "2024-04-14T09:00:00Z", "2024-04-14T09:00:00+02:00", "2024-04-14 09:00:00",
    "2024-04-14T23:59:59.999-11:00", "2024-04-14T0900", "20240414", "20240414T090000Z",
    "2024/04/14", "2024.4.14", "2024/04/14 9:00:00 AM GMT+2", "14/04/2024", "14.04.2024 10:00",
    "14. 4. 2024", "4/14/2024 10:00:00", "04-14-2024", "4/14/24", "14 April 2024",
    "Sunday, 14 April 2024", "April 14, 2024", "Apr 14, 2024 3:05 pm", "14-Apr-2024",
    "14 avr. 2024", "dimanche 14 avril 2024 à 9h05", "14th of April 2024", "2024-Apr-14",
    "Sun, 14 Apr 2024 10:00:00 +0000", "２０２４-０４-１４", "2024‑04‑14", "\u{200E}14/\u{200E}04/2024",
    "14\u{A0}avril\u{A0}2024", " 2024-04-14 ", "2024-04-14 10:00 (CEST)",
  ])
  func `one meaning is read`(text: String) {
    #expect(CalendarDate(text)?.description == "2024-04-14")
  }

  @Test(arguments: [
    ("1er mai 2024", "2024-05-01"), ("05/05/2024", "2024-05-05"), ("31/12/1999", "1999-12-31"),
    ("3 août 2024", "2024-08-03"), ("29 février 2024", "2024-02-29"),
  ])
  func `other days are read too`(text: String, day: String) {
    #expect(CalendarDate(text)?.description == day)
  }

  @Test(arguments: [
    ("02/05/2024", ["dmy": "2024-05-02", "mdy": "2024-02-05"]),
    ("02.05.2024 09:00", ["dmy": "2024-05-02", "mdy": "2024-02-05"]),
    ("15/04/24", ["dmy": "2024-04-15", "ymd": "2015-04-24"]),
    ("01-02-03", ["dmy": "2003-02-01", "mdy": "2003-01-02", "ymd": "2001-02-03"]),
    ("14-Apr-24", ["dmy": "2024-04-14", "mdy": "2024-04-14", "ymd": "2014-04-24"]),
  ])
  func `several meanings are known as such`(text: String, days: [String: String]) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.onlyDay == nil && CalendarDate(text) == nil)
    let found = date.days.map { ($0.key.rawValue, $0.value.description) }
    #expect(Dictionary(uniqueKeysWithValues: found) == days)
  }

  @Test(arguments: [
    "", "spring", "2024", "April 2024", "2024-04", "2024-04-31", "31/02/2024", "32/13/2024",
    "2024-04-14 to 2024-04-20", "2024-04-14/2024-04-20", "14/04", "45396", "1713085200",
    "2024-W15-7", "2024-105", "14/04-2024", "2024-04-14 noon", "2024-04-14 25:00",
    "2024-04-14 13:00 pm", "2024-04-14 09:60", "14/04/024", "2024/14/04", "0000-01-01",
    "2024-04-14 or so", "10:00", "99990414",
  ])
  func `what is no day is none`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test(arguments: [
    ("2024-04-14T09:00:00Z", "2024-04-14T09:00:00Z"), ("14/04/2024 9:05 pm", "2024-04-14T21:05:00"),
    ("14/04/2024 12:05 am", "2024-04-14T00:05:00"), ("2024-04-14", "2024-04-14"),
    ("14 avril 2024 à 9h", "2024-04-14T09:00:00"),
    ("2024/04/14 9:00:00 AM GMT-5", "2024-04-14T09:00:00-05:00"),
    ("14 Apr 2024 09:00:00.25 CEST (Paris)", "2024-04-14T09:00:00.25+02:00"),
    ("2024-04-14T09:00:00+05:30[Asia/Kolkata]", "2024-04-14T09:00:00+05:30"),
  ])
  func `the time of day stays behind it`(text: String, iso: String) {
    #expect(WrittenDate(text)?.iso(in: nil) == iso)
  }
}

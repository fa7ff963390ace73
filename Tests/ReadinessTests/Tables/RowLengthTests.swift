import Readiness
import TestSupport
import Testing

/// Rows of a table with more or fewer cells than there are columns.
@Suite struct RowLengthTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample.questionnaire(
      Sample.head + """
        roles: {boss: The boss, worker: Worker}
        dimensions:
          - id: d
            weight: 1
            questions:
              - \(Sample.choice("a"))
              - \(Sample.choice("b"))
              - {id: n, type: number, range: [0, 70], scale: {0: 0, 70: 100}, text: n?}
              - {id: y, type: yes-no, text: y?}
              - id: m
                type: multiple
                full: 1
                text: m?
                options: [{id: p, text: P}, {id: q, text: Q}]

        """)
  }

  /// How many questions the only row answers; -1 if it is not counted.
  private func answered(_ header: String, _ row: String) throws -> Int {
    let rows = try questionnaire.rows(header + "\n" + row + "\n")
    #expect(rows.count == 1 && rows[0].faults.count == 1, "\(row)")
    return rows[0].answers.map { answers in answers.byQuestion.count { $0 != nil } } ?? -1
  }

  @Test(arguments: [
    // One of the choices may be missing, as the 5 can be that of either.
    ("role,a,b", "boss,5"), ("a,b,n", "1"), ("role,a,b,m", "boss,5,"),
    ("a,Remark", "5"), ("a,name", "5"), ("a,b,y", "1,1"),
  ])
  func `a row is not counted where cells can have moved to the left`(
    header: String, row: String
  ) throws {
    #expect(try answered(header, row) == -1, "\(header): \(row)")
  }

  @Test(arguments: [
    ("a,b,m", "4,5", 2), ("a,b,m", "5,5", 2), ("role,a,m", "boss,5", 1), ("a,m,b", "5,p", 2),
    ("a,y,m", "5,no", 2),
    ("role,a,b", "boss,1,5,x", 2), ("role,a,b", "boss,1,5,,3", 2),
  ])
  func `a row counts where none can have moved`(header: String, row: String, count: Int) throws {
    #expect(try answered(header, row) == count, "\(header): \(row)")
  }

  @Test func `a separator at the end of a row is no cell too many`() throws {
    let rows = try questionnaire.rows("role,a,b\nboss,1,5,\n")
    #expect(rows.count == 1)
    #expect(try rows[0].whole().byQuestion.count { $0 != nil } == 2)
  }

  @Test(arguments: [
    ("n,a", "3,5,4"), ("a,y", "1,2,no"), ("role,y", "Lee, boss,yes"), ("b,y,a", "5,no,x,1"),
  ])
  func `a row with a cell too many is not counted where one is in the wrong column`(
    header: String, row: String
  ) throws {
    #expect(try answered(header, row) == -1, "\(header): \(row)")
  }

  @Test func `options that exclude each other are told of their row`() throws {
    let questionnaire = try Sample.questionnaire(
      Sample.head + """
        dimensions:
          - id: d
            questions:
              - id: m
                type: multiple
                full: 1
                text: m?
                options: [{id: none, text: None, alone: true}, {id: p, text: P}]

        """)
    let inspection = TableInspection(try questionnaire.table("m.none,m.p\nx,x\nx,\n"))
    #expect(inspection.rowFaults.count == 1)
  }

  @Test func `a row that is not counted is not shown as understood`() throws {
    let inspection = TableInspection(try questionnaire.table("a,b\n1,2\n5\n"))
    #expect(inspection.columns[0].examples.map(\.cell) == ["1"])
    #expect(inspection.rowFaults.count == 1)
  }
}

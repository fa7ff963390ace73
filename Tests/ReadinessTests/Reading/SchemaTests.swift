@testable import Readiness
import Testing

@Suite struct SchemaTests {
  @Test func `the schemas describe exactly the keys that the reader takes`() {
    #expect(FileSchema.disagreements == [])
  }
}

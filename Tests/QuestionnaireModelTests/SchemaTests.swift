import Testing

@testable import QuestionnaireModel

@Suite struct SchemaTests {
  @Test func `the schemas describe exactly the keys that the reader takes`() {
    #expect(FileSchema.disagreements == [])
  }
}

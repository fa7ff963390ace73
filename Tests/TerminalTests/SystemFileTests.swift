import Foundation
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Writing to descriptors, which may take less at once than there is.
@Suite struct SystemFileTests {
  @Test func `everything goes through a pipe that is full meanwhile`() async throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    try #require(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8) }
    let read = Task.detached {
      FileHandle(fileDescriptor: reading, closeOnDealloc: true).readDataToEndOfFile()
    }
    #expect(SystemFile.write(bytes, to: writing) == 0)
    close(writing)
    #expect(Array(await read.value) == bytes)
  }

  @Test func `what cannot be written gives the error number`() throws {
    let file = open("/dev/null", O_RDONLY)
    defer { close(file) }
    #expect(SystemFile.write([1], to: file) == EBADF)
    #expect(SystemFile.write([], to: file) == 0)
  }
}

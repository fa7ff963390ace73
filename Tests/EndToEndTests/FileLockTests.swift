@testable import ReadinessCommand
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the error numbers of a refused lock mean.
@Suite struct FileLockTests {
  @Test(arguments: [
    (EWOULDBLOCK, FileLock.Refusal.held), (EAGAIN, .held), (EINTR, .interrupted),
    (ENOLCK, .notSupported), (ENOTSUP, .notSupported), (EOPNOTSUPP, .notSupported),
    (ENOSYS, .notSupported), (EINVAL, .notSupported),
    (EIO, .other), (EACCES, .other), (EBADF, .other), (ESTALE, .other), (0, .other),
  ])
  func `only a lock that would block is another session's`(code: Int32, means: FileLock.Refusal) {
    #expect(FileLock.Refusal(code: code) == means)
  }
}

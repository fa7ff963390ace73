import Testing

@testable import ReadinessCommand

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waiting for what may take for ever.
@Suite struct WorkTests {
  @Test func `a signal does not end the wait`() {
    let before = signal(SIGUSR2) { _ in }
    defer { _ = signal(SIGUSR2, before) }
    let waiting = pthread_self()
    let value = Work.result(within: 20_000) {
      for _ in 0..<10 {
        usleep(20_000)
        pthread_kill(waiting, SIGUSR2)
      }
      return 1
    }
    #expect(value == 1)
  }

  @Test func `what takes longer is given up`() {
    let start = ContinuousClock.now
    let value = Work.result(within: 50) {
      usleep(2_000_000)
      return 1
    }
    #expect(value == nil)
    #expect(start.duration(to: .now) >= .milliseconds(50))
  }
}

import CFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of this machine.
struct SystemCalls: FileSystem {
  func open(_ path: String, _ flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    let file = openFile(path, flags | O_CLOEXEC, mode)
    if file < 0 { throw SystemError() }
    return file
  }

  func close(_ file: Int32) throws(SystemError) { try check(closeFile(file)) }

  func read(_ file: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = unsafe readFile(file, buffer.baseAddress, count)
      if initialized < 0 { (initialized, code) = (0, errno) }
    }
    if code != 0 { throw SystemError(code: code) }
    return bytes
  }

  func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws(SystemError) -> Int {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe writeFile(file, buffer.baseAddress, buffer.count)
    }
    if count < 0 { throw SystemError() }
    return count
  }

  func synchronize(_ file: Int32) throws(SystemError) { try check(fsync(file)) }

  func status(of file: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(unsafe fstat(file, &status))
    return FileStatus(status)
  }

  func status(at path: String, followsLink: Bool) throws(SystemError) -> FileStatus {
    var status = stat()
    try check(unsafe followsLink ? stat(path.path, &status) : lstat(path.path, &status))
    return FileStatus(status)
  }

  func checkWritable(_ path: String) throws(SystemError) {
    try check(unsafe access(path.path, W_OK))
  }

  func setOwner(_ user: uid_t?, _ group: gid_t, of file: Int32) throws(SystemError) {
    try check(fchown(file, user ?? uid_t.max, group))
  }

  func setMode(_ mode: mode_t, of file: Int32) throws(SystemError) {
    try check(fchmod(file, mode))
  }

  func copyAttributes(from: Int32, to: Int32) { files_copy_attributes(from, to) }

  func rename(_ path: String, to place: String) throws(SystemError) {
    try check(renameFile(path, place))
  }

  func link(_ path: String, to place: String) throws(SystemError) {
    try check(linkFile(path, place))
  }

  func remove(_ path: String) throws(SystemError) { try check(unsafe unlink(path.path)) }

  func lock(_ file: Int32) throws(SystemError) { try check(flock(file, LOCK_EX | LOCK_NB)) }

  func empty(_ file: Int32) throws(SystemError) { try check(ftruncate(file, 0)) }

  private func check(_ result: Int32) throws(SystemError) {
    if result != 0 { throw SystemError() }
  }
}

// MARK: - Calls that have the names of methods above

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path.path, flags, mode)
}

private func closeFile(_ file: Int32) -> Int32 { close(file) }

private func readFile(_ file: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, start, count)
}

private func writeFile(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, start, count)
}

private func renameFile(_ path: String, _ place: String) -> Int32 {
  unsafe rename(path.path, place.path)
}

private func linkFile(_ path: String, _ place: String) -> Int32 {
  unsafe link(path.path, place.path)
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system knows of a file without reading it.
struct FileStatus: Equatable {
  let identity: FileIdentity
  let kind: FileKind

  /// The permissions, without the kind.
  let mode: mode_t
  let user: uid_t
  let group: gid_t

  /// How many names it has.
  let links: Int
  let size: Int

  /// When it was last changed.
  let seconds: Int
  let nanoseconds: Int
}

/// What tells one file from all others, whatever its path.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// What can stand at a path.
enum FileKind: Equatable {
  case plain
  case folder
  case link
  case pipe
  case device
  /// A disk.
  case blockDevice
  case socket

  fileprivate init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .plain
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFBLK: self = .blockDevice
    default: self = .device
    }
  }
}

extension FileStatus {
  init(_ status: stat) {
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    kind = FileKind(status.st_mode)
    mode = status.st_mode & 0o7777
    user = status.st_uid
    group = status.st_gid
    links = Int(status.st_nlink)
    size = Int(status.st_size)
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }
}

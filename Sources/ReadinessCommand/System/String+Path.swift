import Localization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Paths as the system has them, which need not be UTF-8.
///
/// In a text, each byte that is none stands as U+10FE00 and its value, from U+10FE80 to U+10FEFF.
/// Nobody writes these scalars; those that a path has all the same stand as their bytes.
extension String {
  /// The text of a path.
  init(path bytes: some Sequence<UInt8>) {
    self = ""
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      var iterator = rest.makeIterator()
      let start = rest.startIndex
      if case .valid(let encoded) = decoder.parseScalar(from: &iterator),
        !Unicode.UTF8.decode(encoded).isByteOfPath
      {
        unicodeScalars.append(Unicode.UTF8.decode(encoded))
        rest = rest[(start + encoded.count)...]
      } else {
        unicodeScalars.append(Unicode.Scalar(byteOfPath: rest[start]))
        rest = rest[(start + 1)...]
      }
      decoder = Unicode.UTF8.ForwardParser()
    }
  }

  /// The text of a path that ends with a null byte.
  init(path start: UnsafePointer<CChar>) {
    let count = unsafe strlen(start)
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    self.init(path: unsafe bytes.map { UInt8(bitPattern: $0) })
  }

  /// The path for the system, with a null byte at its end.
  var path: [CChar] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if scalar.isByteOfPath {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return (bytes + [0]).map { CChar(bitPattern: $0) }
  }
}

extension Unicode.Scalar {
  /// - Parameter byte: one from 0x80 on.
  fileprivate init(byteOfPath byte: UInt8) {
    self = Unicode.Scalar(0x10FE00 + UInt32(byte)) ?? "\u{FFFD}"
  }
}

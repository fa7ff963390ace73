import Foundation
@testable import Reports
import Testing

/// Contrast as the Web Content Accessibility Guidelines 2.2 measure it.
@Suite struct ContrastTests {
  private static let bands: [Paint] = [.paper, .band1, .band2, .band3, .band4, .band5]

  @Test(arguments: [\Paint.light, \Paint.dark])
  func `texts can be read on every band`(colour: KeyPath<Paint, String> & Sendable) throws {
    for band in Self.bands {
      for text in [Paint.ink, .soft] {
        let contrast = try Self.contrast(text[keyPath: colour], band[keyPath: colour])
        #expect(contrast >= 4.5, "\(text) on \(band): \(contrast)")
      }
    }
  }

  @Test(arguments: [\Paint.light, \Paint.dark])
  func `bars differ from what is behind them, in grey too`(
    colour: KeyPath<Paint, String> & Sendable
  ) throws {
    for band in Self.bands {
      for bar in [Paint.bar, .strong] {
        let contrast = try Self.contrast(bar[keyPath: colour], band[keyPath: colour])
        #expect(contrast >= 3, "\(bar) on \(band): \(contrast)")
      }
    }
    #expect(try Self.contrast(Paint.gap[keyPath: colour], Paint.bar[keyPath: colour]) >= 2)
    for (one, next) in zip(Self.bands.dropFirst(), Self.bands.dropFirst(2)) {
      let contrast = try Self.contrast(one[keyPath: colour], next[keyPath: colour])
      #expect(contrast >= 1.08, "\(one) and \(next): \(contrast)")
    }
  }

  /// The ratio of the lighter to the darker luminance of two colours as `#rrggbb`.
  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let (left, right) = (try luminance(one), try luminance(other))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  private static func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

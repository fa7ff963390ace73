/// The index of an element in the list of its kind, so that the index of a question cannot be used
/// for a gate.
public struct ElementIndex<Subject>: Hashable, Sendable {
  /// The position in the list, from 0.
  public let position: Int

  public init(_ position: Int) { self.position = position }

  /// The index of the element with a number as it is shown, from 1.
  public init(number: Int) { self.init(number - 1) }

  /// The number as it is shown, from 1.
  public var number: Int { position + 1 }
}

public typealias QuestionIndex = ElementIndex<Question>
public typealias DimensionIndex = ElementIndex<Dimension>
public typealias LevelIndex = ElementIndex<Level>
public typealias GateIndex = ElementIndex<Gate>
public typealias OptionIndex = ElementIndex<MultipleOption>

extension ElementIndex: Strideable {
  public func distance(to other: Self) -> Int { other.position - position }
  public func advanced(by count: Int) -> Self { Self(position + count) }

  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}

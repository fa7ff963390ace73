/// A list with one element for each subject of a kind: the questions themselves, or the state of
/// each question. Its indices are those of the subjects.
public struct IndexedList<Subject, Element> {
  /// The elements in order.
  public private(set) var elements: [Element]

  public init(_ elements: some Sequence<Element>) { self.elements = Array(elements) }

  /// The same element for each of some subjects.
  public init(repeating element: Element, count: Int) {
    elements = Array(repeating: element, count: count)
  }

  /// The list of what a function makes of each element.
  public func mapElements<Result, Failure: Error>(
    _ transform: (Element) throws(Failure) -> Result
  ) throws(Failure) -> IndexedList<Subject, Result> {
    IndexedList<Subject, Result>(try elements.map(transform))
  }

  /// Each index with its element, in order.
  public func indexed() -> Zip2Sequence<Range<ElementIndex<Subject>>, [Element]> {
    zip(indices, elements)
  }

  public mutating func append(_ element: Element) { elements.append(element) }
}

public typealias PerQuestion<Element> = IndexedList<Question, Element>
public typealias PerDimension<Element> = IndexedList<Dimension, Element>
public typealias PerLevel<Element> = IndexedList<Level, Element>
public typealias PerGate<Element> = IndexedList<Gate, Element>

extension IndexedList: RandomAccessCollection, MutableCollection {
  public var startIndex: ElementIndex<Subject> { ElementIndex(0) }
  public var endIndex: ElementIndex<Subject> { ElementIndex(elements.count) }

  public subscript(index: ElementIndex<Subject>) -> Element {
    // Elements such as questions are too large to be copied for a look at a part of one.
    _read { yield elements[index.position] }
    _modify { yield &elements[index.position] }
  }
}

extension IndexedList: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension IndexedList: Equatable where Element: Equatable {}
extension IndexedList: Sendable where Element: Sendable {}

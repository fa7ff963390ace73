/// A list from which elements are taken out and put back in the reverse order, each in one step
/// (“dancing links”; Knuth 2000).
struct LinkedRanks {
  /// The neighbours of each element; the last one stands for both ends.
  private var previous: [Int]
  private var following: [Int]

  /// - Parameter order: each number below its count once.
  init(_ order: [Int]) {
    let end = order.count
    previous = Array(repeating: end, count: end + 1)
    following = Array(repeating: end, count: end + 1)
    for (left, right) in zip([end] + order, order + [end]) {
      following[left] = right
      previous[right] = left
    }
  }

  mutating func remove(_ element: Int) {
    following[previous[element]] = following[element]
    previous[following[element]] = previous[element]
  }

  /// Puts back the element that was removed last of those still out.
  mutating func restore(_ element: Int) {
    following[previous[element]] = element
    previous[following[element]] = element
  }

  /// The first element; `end` if there is none.
  var first: Int { following[end] }

  /// The element after one that is in the list; `end` after the last.
  func next(after element: Int) -> Int { following[element] }

  /// What stands behind the last element.
  var end: Int { following.count - 1 }
}

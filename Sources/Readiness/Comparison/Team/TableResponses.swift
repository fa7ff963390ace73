import Localization

/// The responses that tables hold, by what they say and when they were given: so the same response
/// is known again in another table, which may be written otherwise.
struct TableResponses: Sendable {
  private var known: [Key: [Response]] = [:]

  private struct Key: Hashable {
    /// The minute that the clocks of the place showed, from 1 January 1970 on; nil if no time of
    /// day is written.
    let minute: Int?

    /// The hash of what was answered.
    let answers: Int
  }

  /// The first response of a second; a key has no more of them than a minute has seconds.
  fileprivate struct Response {
    let source: String
    let table: String
    let respondent: Answers.Respondent?

    /// Nil where no seconds are written.
    let second: Int?
  }
}

extension TableResponses {
  /// Notes a response, and gives the source of the one in another table that it may be: with the
  /// same answers and role, no other id and no other name, and given at the same time, to the
  /// second where both say it; without a time, one of nobody in particular.
  ///
  /// - Parameters:
  ///   - table: the table that it is a row of.
  ///   - time: when it was given, with a time of day; nil if nothing tells.
  mutating func add(
    _ answers: Answers, from source: String, ofTable table: String, at time: WrittenDate?
  ) -> String? {
    let new = Response(
      source: source, table: table, respondent: answers.respondent, second: time?.time?.second)
    let hash = answers.hashOfContent
    let keys = (time?.minutes ?? [nil]).map { Key(minute: $0, answers: hash) }
    let twin = keys.flatMap { known[$0] ?? [] }.first {
      $0.table != table && new.mayBe($0, isTimed: time != nil)
    }
    for key in keys where known[key]?.contains(where: { $0.second == new.second }) != true {
      known[key, default: []].append(new)
    }
    return twin?.source
  }
}

extension TableResponses.Response {
  /// Whether nothing tells a response with the same answers of the same minute from this one.
  fileprivate func mayBe(_ other: Self, isTimed: Bool) -> Bool {
    if let second, let otherSecond = other.second, second != otherSecond { return false }
    func differs(_ part: (Answers.Respondent) -> String?) -> Bool {
      let (mine, others) = (respondent.flatMap(part), other.respondent.flatMap(part))
      return isTimed ? mine != nil && others != nil && mine != others : mine != nil || others != nil
    }
    return !differs(\.id) && !differs { $0.name?.folded }
  }
}

extension WrittenDate {
  /// The minutes that the clocks of the place may have shown, from 1 January 1970 on, one for each
  /// day that may be meant.
  fileprivate var minutes: [Int?] {
    guard let time else { return [nil] }
    return daysInOrder.map { $0.day.daysSinceEpoch * 1_440 + time.hour * 60 + time.minute }
  }
}

extension Answers {
  /// A hash of the role and of the answers, texts however they are spaced and capitalised.
  fileprivate var hashOfContent: Int {
    var hasher = Hasher()
    hasher.combine(respondent?.role)
    for answer in byQuestion {
      if case .text(let text) = answer?.value {
        hasher.combine(text.folded)
      } else {
        hasher.combine(answer?.value)
      }
    }
    return hasher.finalize()
  }
}

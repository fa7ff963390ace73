import Localization
import Readiness
import Terminal

/// The score row and the advice row, for the answers with the present mark.
struct LiveRows {
  let session: ScreenSession
  let columns: Int

  var rows: [StyledText] { [score, advice].map { StyledText($0.neutralised) } }

  private var interview: InterviewState { session.interview }

  private var line: ScoreLine {
    interview.scoreLine(of: session.preview?.assessment ?? interview.assessment)
  }

  private var score: String {
    let earlier = session.preview.map { _ in interview.assessment }
    return fitting(line.scores(was: earlier))
  }

  private var advice: String { fitting(line.advices) }

  /// The first text that fits; the texts stand from the longest to the shortest.
  private func fitting(_ texts: [String]) -> String {
    texts.first { $0.neutralised.displayWidth <= columns } ?? texts.last ?? ""
  }
}

extension ScoreLine {
  /// The sentences on the score, from the longest to the shortest.
  func scores(was earlier: LiveAssessment?) -> [String] {
    let long = score(was: earlier)
    guard !isHidden, let range = assessment.assessment?.score?.range else { return [long] }
    let short = shortScore(range, was: earlier?.assessment?.score?.range)
    let shortest = shortScore(range)
    return [long, "\(short) \(level)", "\(shortest) \(level)", shortest]
  }

  /// The sentences on the advice, from the longest to the shortest.
  var advices: [String] {
    let long = advice
    guard !isHidden, questionnaire.risks != nil, let figures = assessment.assessment?.advice
    else { return [long] + (gateText(isShort: true).map { [$0] } ?? []) }
    let short = gateText(isShort: true).map { [adviceText + " " + $0] } ?? []
    let bare = [true, false].map { figures.text(in: language, withOthers: $0).withoutStop }
    return [long] + short + [adviceText] + bare
  }
}

// MARK: - Words

extension ScoreLine {
  /// “Score 3-97, was 0-100.”
  private func shortScore(_ range: Interval, was earlier: Interval? = nil) -> String {
    let now = short(range)
    guard let earlier = earlier.map(short), earlier != now else {
      return say(en: "Score \(now).", fr: "Note \(now).")
    }
    return say(en: "Score \(now), was \(earlier).", fr: "Note \(now), était \(earlier).")
  }

  private func short(_ range: Interval) -> String {
    let (low, high) = (language.whole(range.low), language.whole(range.high))
    return low == high ? low : "\(low)-\(high)"
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

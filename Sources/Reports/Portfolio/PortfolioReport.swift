package import Localization
package import Readiness

/// The report on many companies that answered the same questions: where they stand, what limits
/// most of them, and what to offer them.
package struct PortfolioReport: Localized {
  let portfolio: Portfolio

  /// The language code of the questionnaire's texts.
  let textLanguage: String
  package let language: Language

  /// Whether charts stand beside the tables with their figures.
  let withCharts: Bool

  package init(_ portfolio: Portfolio, language: String, withCharts: Bool = false) {
    self.portfolio = portfolio
    textLanguage = language
    self.language = Language(code: language)
    self.withCharts = withCharts
  }

  /// The report as blocks.
  package var document: ReportDocument {
    ReportDocument(
      language: language, textLanguage: textLanguage, title: title,
      blocks: [subtitle] + summary + [.keep("portfolio")] + levelSection + adviceSection
        + areaSection + riskSection + gateSection + actionSection + missingSection + groupSection
        + changeSection + outcomeSection + notes)
  }

  // MARK: What the sections share

  var questionnaire: Questionnaire { portfolio.questionnaire }

  func text(_ text: LocalizedText) -> String {
    language.foreign(text.text(in: textLanguage), in: textLanguage)
  }

  func name(_ gate: GateIndex, isAtStart: Bool = true) -> String {
    named(questionnaire.gates[gate], of: questionnaire, in: textLanguage, isAtStart: isAtStart)
  }

  func level(_ level: Int) -> String {
    level < questionnaire.levels.count
      ? text(questionnaire.levels.elements[level].title)
      : say(en: "too little answered", fr: "trop peu de réponses")
  }

  func advice(_ advice: Int) -> String {
    advice < Advice.allCases.count
      ? Advice.allCases[advice].title(in: language)
      : say(en: "no advice", fr: "pas de conseil")
  }

  /// A count and its share in percent and as a bar, or that it is withheld.
  func share(_ count: Int?, of total: Int?) -> [Inline] {
    guard let count else { return [Inline(withheld), "", ""] }
    guard let total, total > 0 else { return [Inline(language.grouped(count)), "", ""] }
    let share = Double(count) / Double(total)
    return [
      Inline(language.grouped(count)), Inline(language.percent(share)),
      Inline([.bar(Interval(100 * share), target: nil)]),
    ]
  }

  func cell(_ count: Int?) -> Inline { Inline(count.map(language.grouped) ?? withheld) }

  var companyColumns: [Table.Column] { companyColumns(say(en: "Share", fr: "Part")) }

  /// - Parameter share: the head of the shares.
  func companyColumns(_ share: String) -> [Table.Column] {
    [
      Table.Column(companiesColumn, isNumeric: true), Table.Column(share, isNumeric: true),
      Table.Column(""),
    ]
  }

  var companiesColumn: String { say(en: "Companies", fr: "Entreprises") }

  var withheld: String { say(en: "withheld", fr: "non montré") }

  func companies(_ count: Int) -> String {
    let number = language.grouped(count)
    return plural(
      count, en: (one: "\(number) company", other: "\(number) companies"),
      fr: (one: "\(number) entreprise", other: "\(number) entreprises"))
  }
}

// MARK: - The first lines

extension PortfolioReport {
  private var title: String { say(en: "Portfolio", fr: "Portefeuille") }

  private var subtitle: Block {
    var parts = [text(questionnaire.title), companies(portfolio.count)]
    if let days = portfolio.days {
      parts.append(
        days.lowerBound == days.upperBound
          ? language.date(days.lowerBound)
          : say(
            en: "\(language.date(days.lowerBound)) to \(language.date(days.upperBound))",
            fr: "du \(language.date(days.lowerBound)) au \(language.date(days.upperBound))"))
    }
    return .paragraph(Inline(parts.joined(separator: " · ")))
  }

  /// Where they stand, what limits most, what to offer: a line each.
  private var summary: [Block] {
    let lines = [standing, mostAdvised, mostLimiting, mostPlanned].compactMap(\.self)
    return lines.isEmpty ? [] : [.list(lines.map { Inline($0) })]
  }

  private var standing: String? {
    portfolio.scores.map { scores in
      let (middle, ends) = (language.whole(scores.median), language.whole(scores.quarters))
      if portfolio.count == 1 {
        return say(en: "The score is \(middle) of 100.", fr: "La note est de \(middle) sur 100.")
      }
      if scores.count == 1 {
        return say(
          en: "The score of the one company that answered enough is \(middle) of 100.",
          fr: "La note de la seule entreprise qui a assez répondu est de \(middle) sur 100.")
      }
      if scores.count == portfolio.count {
        return say(
          en:
            "The median score is \(middle) of 100; the middle half of the companies score \(ends).",
          fr:
            "La note médiane est de \(middle) sur 100\u{202F}; la moitié centrale des entreprises "
            + "a une note de \(ends).")
      }
      let number = scores.count.map { language.grouped($0) + " " } ?? ""
      return say(
        en: "The median score of the \(number)companies that answered enough is \(middle) of 100; "
          + "the middle half of them score \(ends).",
        fr: "La note médiane des \(number)entreprises qui ont assez répondu est de \(middle) sur "
          + "100\u{202F}; la moitié centrale a une note de \(ends).")
    }
  }

  /// Nil, too, where an advice whose count is withheld may be as frequent.
  private var mostAdvised: String? {
    guard let row = portfolio.advices.cells.last else { return nil }
    let counts = row.dropLast(2)
    let withheld = portfolio.count - row.dropLast().compactMap(\.self).reduce(0, +)
    guard let most = counts.compactMap(\.self).max(), most > 0, withheld < most
    else { return nil }
    let share = language.percent(Double(most) / Double(max(1, portfolio.count)))
    let names = counts.indices.filter { counts[$0] == most }.map { language.quoted(advice($0)) }
    let list = language.conjunction(names)
    return plural(
      names.count,
      en: (
        one: "The most frequent advice is \(list): \(share).",
        other: "The most frequent advice: \(list), \(share) each."
      ),
      fr: (
        one: "Le conseil le plus fréquent est \(list)\u{A0}: \(share).",
        other: "Les conseils les plus fréquents sont \(list)\u{A0}: \(share) chacun."
      ))
  }

  /// Those of the first that are told which as many companies share; there may be none.
  private func most<Told>(_ told: [Told], _ counts: (Told) -> Portfolio.Told) -> [Told] {
    told.filter { counts($0).count == told.first.map(counts)?.count }
  }

  /// How many things of the same count are named; more are counted.
  private static let mostNamed = 3

  private var mostLimiting: String? {
    let first = most(portfolio.gates, \.counts)
    guard let share = first.first.map({ language.percent($0.counts.share) }) else { return nil }
    let names = first.prefix(Self.mostNamed).map { name($0.gate, isAtStart: false) }
    let list = language.longList(names) + (names.count < first.count ? andOthers : "")
    let shown = portfolio.isGateWithheld ? mayBeShown : ""
    return plural(
      first.count,
      en: (
        one: "The most frequent blocking condition\(shown): \(list), in \(share) of the "
          + "companies.",
        other: "The most frequent blocking conditions\(shown), in \(share) of the companies each: "
          + "\(list)."
      ),
      fr: (
        one: "La condition bloquante la plus fréquente\(shown)\u{A0}: \(list), dans \(share) des "
          + "entreprises.",
        other: "Les conditions bloquantes les plus fréquentes\(shown), dans \(share) des "
          + "entreprises chacune\u{A0}: \(list)."
      ))
  }

  /// What stands behind the first of a longer list, which stands below.
  private var andOthers: String { say(en: "; and others", fr: "\u{202F}; et d’autres") }

  private var mostPlanned: String? {
    let first = most(portfolio.actions, \.counts)
    let names = first.prefix(Self.mostNamed).compactMap { actionText($0.id).map(language.quoted) }
    guard let share = first.first.map({ language.percent($0.counts.share) }), !names.isEmpty
    else { return nil }
    let list = language.semicolons(names) + (names.count < first.count ? andOthers : "")
    let shown = portfolio.isActionWithheld ? ofThoseShown : ""
    let inPlans = plural(
      first.count,
      en: (
        one: "in the plans of \(share) of the companies",
        other: "in the plans of \(share) of the companies each"
      ),
      fr: (
        one: "dans les plans de \(share) des entreprises",
        other: "dans les plans de \(share) des entreprises chacune"
      ))
    return language.labelled("\(mostFrequentInPlans)\(shown)", "\(list), \(inPlans)") + "."
  }

  /// What is added of conditions where the count of another is withheld, which may be greater.
  private var mayBeShown: String {
    say(en: " that may be shown", fr: " parmi celles qui peuvent être montrées")
  }

  private var ofThoseShown: String {
    say(en: ", of what may be shown", fr: ", parmi ce qui peut être montré")
  }

  var mostFrequentInPlans: String {
    say(en: "Most frequent in the plans", fr: "Ce qui revient le plus dans les plans")
  }

  func actionText(_ id: String) -> String? {
    questionnaire.questions.lazy.flatMap(\.actions).first { $0.id == id }.map { text($0.text) }
  }

  private var notes: [Block] {
    var notes: [String] = []
    if portfolio.minimum > 1 {
      let most = portfolio.minimum - 1
      let few = plural(
        most, en: (one: "one company alone", other: "1 to \(most) companies"),
        fr: (one: "une seule entreprise", other: "de 1 à \(most) entreprises"))
      notes.append(
        say(
          en:
            "Whatever concerns \(few) is withheld, and so is anything it could be worked out from.",
          fr: "Ce qui concerne \(few) n’est pas montré, ni ce qui permettrait de le déduire."))
    }
    if portfolio.repeated > 0 {
      let lines = language.grouped(portfolio.repeated)
      notes.append(
        say(
          en: "Of a company with several lines for one day the last counts: \(lines) left out.",
          fr: "D’une entreprise qui a plusieurs lignes pour un jour, la dernière compte\u{A0}: "
            + "\(lines) écartées."))
    }
    if let incomplete = portfolio.incomplete, incomplete > 0 {
      let few = companies(incomplete)
      notes.append(
        say(
          en: "So much is unanswered in \(few) that they have neither score nor level here.",
          fr: "Trop peu de réponses dans \(few) pour une note ou un niveau ici."))
    }
    return [.heading(2, say(en: "How to read this", fr: "Comment lire ce rapport"))]
      + (notes.isEmpty ? [] : [.list(notes.map { Inline($0) })]) + [.paragraph(Inline(notAdvice))]
  }
}

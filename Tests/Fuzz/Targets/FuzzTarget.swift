import Readiness
import TestSupport
import YAML

/// What is fed with bytes that nobody meant for it.
package enum FuzzTarget: String, CaseIterable {
  /// A YAML text is read and its faults are printed.
  case yaml

  /// A questionnaire is read and checked, and a report is made of no answers to it.
  case questionnaire

  /// An answers file is read, scored and planned for, and reports are made of it.
  case answers

  /// A table of answers is read row by row.
  case tables

  /// Bytes of a terminal become keys.
  case keys

  /// An answer is put into an answers file.
  case splice

  /// An interview goes on by the keys that the bytes are.
  case interview

  /// The target of the process that fuzzes.
  nonisolated(unsafe) package static var chosen = yaml

  /// What a target does wrong with some bytes; nil if nothing, as far as it does not trap.
  package func fault(in bytes: [UInt8]) -> String? {
    switch self {
    case .yaml: ReadingTargets.yaml(bytes)
    case .questionnaire: ReadingTargets.questionnaire(bytes)
    case .answers: ReadingTargets.answers(bytes)
    case .tables: ReadingTargets.table(bytes)
    case .keys: KeyTargets.keys(bytes)
    case .splice: SpliceTarget.fault(in: bytes)
    case .interview: KeyTargets.interview(bytes)
    }
  }
}

/// The questionnaires that targets read answers for.
enum Known {
  static let quick = try! Sample.frozen("quick-check")
  static let large = try! Sample.frozen("enterprise-2.0")

  /// A question of each type, one that has changed, one with a condition, a gate and an action.
  static let small = try! Sample.questionnaire(
    Sample.head.replacing("version: 1", with: "version: 3") + """
      dimensions:
        - id: a
          questions:
            - {id: p, type: yes-no, text: p?}
            - id: c
              text: c?
              since: 2
              not-applicable: true
              when: {p: yes}
              options: [one, two, three]
              actions: [{id: c.a, text: Do it, from: [1, 2], to: 3, days: {1: 3, 2: 2}}]
            - id: m
              type: multiple
              text: m?
              full: 1
              options: [{id: x, text: x}, {id: y, text: y}, {id: z, text: z, alone: true}]
            - {id: n, type: number, text: n?, range: [-5, 70], scale: {0: 0, 20: 100}}
            - {id: t, type: text, text: t?}
            - {id: d, text: d?, options: [one, two, three], dont-know: lowest}
      gates:
        - {id: g, when: {any: [{c: {at-most: 1}}, {n: {below: 2}}]}, level: two, reason: Because}

      """)

  /// The questionnaire that an answers file names, or the smallest one.
  static func questionnaire(named name: String?) -> Questionnaire {
    [quick, large].first { $0.id == name } ?? small
  }
}

/// One defect of meaning each, over all kinds that `check` knows.
let mutations: [Mutation] =
  scoreMutations + useMutations + conditionMutations + riskMutations
  + actionMutations + textMutations

private let whole = "enterprise-2.0"
private let quick = "quick-check"

private let lineOfK1 = "          - en: \"A use, for people we can name.\"\n"
private let lineOfK1French =
  "            fr: \"Un usage, pour des gens que nous savons nommer.\"\n"
private let longLineOfK1 = """
            - text:
                en: "A use, for people we can name."
                fr: "Un usage, pour des gens que nous savons nommer."
              score:\u{20}
  """
private let hoursScale = "scale: {0: 0, 2: 25, 5: 50, 10: 75, 17.5: 100}"

private let scoreMutations: [Mutation] = [
  Mutation(
    "a line scores less than the one before", quick, lineOfK1 + lineOfK1French,
    longLineOfK1 + "10\n", "score-falls", at: "10"),
  Mutation(
    "two lines score the same", quick, lineOfK1 + lineOfK1French, longLineOfK1 + "25\n",
    "equal-scores", at: "25"),
  Mutation(
    "a number scores the same whatever it is", whole, hoursScale, "scale: {0: 50, 70: 50}",
    "flat-scale", at: "{"),
  Mutation(
    "the scale varies only where nobody answers", whole, hoursScale, "scale: {80: 0, 90: 100}",
    "flat-scale", at: "{"),
  Mutation(
    "yes and no score the same where only a condition reads them", whole,
    "type: yes-no\n", "type: yes-no\n        score: {yes: 60, no: 60}\n", "equal-scores",
    at: "{yes: 60"),
  Mutation(
    "the first knot is missing", whole, hoursScale,
    "scale: {2: 25, 5: 50, 10: 75, 17.5: 100}", "scale-hole", at: "2: 25"),
  Mutation(
    "the last knot is missing", whole, hoursScale, "scale: {0: 0, 2: 25, 5: 50, 10: 75}",
    "scale-hole", at: "10: 75"),
  Mutation(
    "the scale stands still in between", whole, hoursScale,
    "scale: {0: 0, 2: 25, 5: 50, 10: 50, 17.5: 100}", "scale-hole", at: "10: 50"),
  Mutation(
    "the scale goes up and down", whole, hoursScale,
    "scale: {0: 0, 2: 50, 5: 25, 10: 75, 17.5: 100}", "scale-turns", at: "5: 25"),
  Mutation(
    "a knot lies above the range", whole, "range: [0, 20]", "range: [0, 12]",
    "knot-outside-range", at: "15: 100"),
  Mutation(
    "more points are wanted than there are", whole, "full: 6", "full: 12", "full-out-of-reach",
    at: "12"),
  Mutation(
    "one option is as good as all", whole, "full: 6", "full: 0.5", "equal-scores", at: "0.5"),
  Mutation(
    "an option adds nothing", whole, "- id: export\n            points: 1",
    "- id: export\n            points: 0", "option-without-points", at: "0"),
  Mutation(
    "none of these scores most", whole,
    "- id: none\n            alone: true\n            text:\n"
      + "              en: \"None of these, or there is no tool\"",
    "- id: none\n            alone: true\n            points: 6\n            text:\n"
      + "              en: \"None of these, or there is no tool\"",
    "alone-scores-most", at: "6"),
]

private let useMutations: [Mutation] = [
  Mutation(
    "a weight in a dimension that is not scored", whole,
    "- id: S1\n        type: choice\n", "- id: S1\n        type: choice\n        weight: 3\n",
    "weight-cannot-matter", at: "3"),
  Mutation(
    "a dimension loses its weight", whole, "- id: test\n    weight: 9", "- id: test\n    weight: 0",
    "weight-cannot-matter", at: "3"),
  Mutation(
    "the only item of a part has a weight", whole,
    "impact: {rises-with: [S4]}", "impact: {rises-with: {S4: 3}}", "weight-cannot-matter", at: "3"),
  Mutation(
    "the only scenario has a weight", quick,
    "weight: 1\n        level: {rises-with: [K5]}", "weight: 5\n        level: {rises-with: [K5]}",
    "weight-cannot-matter", at: "5"),
  Mutation(
    "a weight too small to be seen", whole,
    [
      ("- id: U4\n        type: choice\n        weight: 2", "- id: U4\n        weight: 1"),
      ("- id: U1\n        type: choice\n        weight: 3", "- id: U1\n        weight: 1000"),
    ], "weight-cannot-matter", at: "1"),
  Mutation(
    "a dimension too light to be seen", whole,
    [
      ("- id: test\n    weight: 9", "- id: test\n    weight: 1"),
      ("- id: use\n    weight: 20", "- id: use\n    weight: 1000"),
      ("- id: skills\n    weight: 18", "- id: skills\n    weight: 1000"),
      ("- id: value\n    weight: 16", "- id: value\n    weight: 1000"),
    ], "weight-cannot-matter", at: "1\n    title:\n      en: \"Test"),
  Mutation(
    "nothing reads the answer", whole, "likelihood: {rises-with: [S2]}",
    "likelihood: {rises-with: [S1]}", "question-without-effect", at: "S2"),
  Mutation(
    "nobody is asked", whole, "ask: [marketing, hr]\n        source: \"l'avis",
    "ask: []\n        source: \"l'avis", "empty-list", at: "["),
  Mutation(
    "a role has nothing to do", quick, "roles:\n", "roles:\n  guest: {en: Guest, fr: Invité}\n",
    "idle-role", at: "guest"),
  Mutation(
    "nobody reaches the highest level", quick,
    [
      (
        "          - en: \"IT takes part, and proposes tools unasked.\"\n"
          + "            fr: \"La DSI participe, et propose des outils d’elle-même.\"\n",
        """
                  - text: {en: It takes part., fr: Elle participe.}
                    score: 76\n
        """
      ), ("from: 87.5", "from: 99"),
    ], "level-unreachable", at: "99"),
  Mutation(
    "the scores step over a level", quick,
    [("from: 62.5", "from: 62.51"), ("from: 87.5", "from: 62.52")], "level-unreachable",
    at: "62.51"),
]

private let conditionMutations: [Mutation] = [
  Mutation(
    "a question is asked in no case", whole, "when: {F1: yes}",
    "when: {F1: yes, not: {F1: yes}}", "never-asked", at: "{F1: yes, not"),
  Mutation(
    "a question is asked below the least number", whole, "when: {F1: yes}",
    "when: {S4: {below: 0}}", "never-asked", at: "{S4"),
  Mutation(
    "a question is asked in any case", whole, "when: {F1: yes}",
    "when: {any: [{F1: yes}, {F1: no}]}", "always-asked", at: "{any"),
  Mutation(
    "a question hangs on a line that all are above", whole, "when: {F1: yes}",
    "when: {S1: {at-least: 1}}", "always-asked", at: "{S1"),
  Mutation(
    "a part of a condition says nothing", whole, "when: {F1: yes}",
    "when: {F1: yes, S1: {at-most: 5}}", "test-always-true", at: "S1: {at-most: 5}"),
  Mutation(
    "a part of a gate never holds", whole, "{C2: {below: 2}}", "{C2: {below: 0}}",
    "test-never-true", at: "{C2"),
  Mutation(
    "a gate never fires", whole, "when: {T1: {at-most: 1}}",
    "when: {T1: {at-most: 1}, X1: 5, not: {X1: {at-least: 4}}}", "gate-never-fires", at: "{T1"),
  Mutation(
    "a gate always fires", whole, "when: {T5: {at-most: 1}}", "when: {T5: {at-most: 5}}",
    "gate-always-fires", at: "{T5"),
  Mutation(
    "a gate holds the highest level", whole,
    "when: {T1: {at-most: 1}}\n    level: tester",
    "when: {T1: {at-most: 1}}\n    level: enterprise-2.0", "gate-holds-nothing",
    at: "enterprise-2.0\n    advice"),
  Mutation(
    "a gate holds the highest advice", whole, "when: {T5: {at-most: 1}}\n    advice: prepare",
    "when: {T5: {at-most: 1}}\n    advice: go", "gate-holds-nothing", at: "go"),
  Mutation(
    "no action leads out of a gate", whole, "when: {T5: {at-most: 1}}",
    "when: {T5: {at-most: 4}}", "gate-cannot-be-lifted", at: "law-blank"),
  Mutation(
    "a gate reads what no action changes", whole, "when: {T5: {at-most: 1}}",
    "when: {S3: {at-least: 5}}", "gate-cannot-be-lifted", at: "law-blank"),
]

private let riskMutations: [Mutation] = [
  Mutation(
    "a scenario cannot vary", quick,
    [
      (
        "type: choice\n        ask: [sponsor, marketing]\n"
          + "        source: \"qu'est ce que je risque si je n'y suis pas\"",
        "type: yes-no\n        score: {yes: 40, no: 40}\n        ask: [sponsor, marketing]"
      )
    ], "key-of-other-type", at: "options"),
  Mutation(
    "a part of a scenario cannot vary", whole,
    "scale: {0: 0, 2: 25, 5: 50, 10: 75, 15: 100}", "scale: {0: 30, 20: 30}",
    "scenario-constant", at: "impact: {rises-with: [S4]}"),
  Mutation(
    "a scenario hangs on a question that is never asked", whole,
    [("when: {F1: yes}", "when: {S1: 1, S4: {above: 20}}"), ("[S4]", "[V4]")],
    "scenario-constant", at: "A2"),
  Mutation(
    "an item counts twice", whole, "{falls-with: [R4, U3, C1]}", "{falls-with: [R4, U3, R4]}",
    "repeated-item", at: "R4]"),
  Mutation(
    "go cannot be advised", whole, "launch-cut: 50", "launch-cut: 0", "advice-impossible",
    at: "0"),
  Mutation(
    "two gates hold all answers in turn", quick,
    [
      ("when: {K1: {at-most: 2}}", "when: {K1: {at-most: 3}}"),
      ("when: {K8: {at-most: 2}}", "when: {K1: {at-least: 3}}"),
    ],
    "advice-impossible", at: "advice:"),
  Mutation(
    "wait cannot be advised", whole, "absence-cut: 50", "absence-cut: 0", "advice-impossible",
    at: "0"),
  Mutation(
    "an advice needs what everyone has", whole, "test: curious}", "test: onlooker}",
    "needs-cannot-matter", at: "onlooker"),
  Mutation(
    "test needs more than go", whole, "needs: {go: practitioner, test: curious}",
    "needs: {go: curious, test: practitioner}", "needs-cannot-matter", at: "practitioner}"),
]

/// What stands behind the text of the first action of K7, up to the second one.
private func firstActionOfK7(from: String, to: Int, days: String) -> String {
  """
  from: \(from)
              to: \(to)
              days: \(days)
              owner: manager
            - id: K7.b
  """
}

private let actionMutations: [Mutation] = [
  Mutation(
    "an action starts where no answer is", quick,
    "          - en: \"A named person from IT takes part.\"\n"
      + "            fr: \"Une personne de la DSI, nommée, participe.\"\n"
      + "          - en: \"IT takes part, and proposes tools unasked.\"\n"
      + "            fr: \"La DSI participe, et propose des outils d’elle-même.\"\n",
    "", "action-step-impossible", at: "2]"),
  Mutation(
    "an action lifts nothing", quick,
    firstActionOfK7(from: "[1, 2]", to: 3, days: "{1: 1.5, 2: 1}"),
    firstActionOfK7(from: "[1, 2]", to: 2, days: "{1: 1.5, 2: 1}"),
    "action-lifts-nothing", at: "2\n"),
  Mutation(
    "an action promises more than there is", whole, "full: 6", "full: 14", "action-out-of-reach",
    at: "4\n"),
  Mutation(
    "an action stands where nothing is scored", whole,
    "          en: \"Look at three competitors’ pages for one hour.\"\n"
      + "            fr: \"Regarder une heure les pages de trois concurrents.\"\n",
    """
              en: "Look at three competitors’ pages for one hour."
                fr: "Regarder une heure les pages de trois concurrents."
            actions:
              - {id: S2.a, text: {en: Wait, fr: Attendre}, from: [1], to: 3, days: 1}\n
    """, "action-never-planned", at: "S2.a"),
  Mutation(
    "an action needs what no action leads to", whole, "needs: {V1: 3}\n          - id: V2.b",
    "needs: {V1: 5}\n          - id: V2.b", "action-needs-unreachable", at: "V1: 5"),
  Mutation(
    "two actions wait for each other", quick,
    "days: {1: 2, 2: 1.5}\n            owner: sponsor\n          - id: K1.b",
    "days: {1: 2, 2: 1.5}\n            owner: sponsor\n            needs: {K2: 3}\n"
      + "          - id: K1.b",
    "action-circle", at: "K1.a"),
  Mutation(
    "a weak line has no action", quick,
    firstActionOfK7(from: "[1, 2]", to: 3, days: "{1: 1.5, 2: 1}"),
    firstActionOfK7(from: "[1]", to: 3, days: "{1: 1.5}"),
    "weak-line-without-action", at: "en: \"IT decides case by case"),
]

private let notATest = "\"What cannot be stopped is not a test.\""
private let notATestInFrench = "\"Ce qu’on ne peut pas arrêter n’est pas un test.\""

private let textMutations: [Mutation] = [
  Mutation(
    "a translation is missing", quick, lineOfK1French, "", "missing-translation",
    at: "en: \"A use, for people"),
  Mutation(
    "a text has no languages", quick,
    "reason:\n      en: \(notATest)\n      fr: \(notATestInFrench)", "reason: \(notATest)",
    "untranslated-text", at: "\"What cannot"),
  Mutation(
    "a text was not translated", quick, "fr: \(notATestInFrench)", "fr: \(notATest)",
    "untranslated-text", at: "\"What cannot"),
  Mutation(
    "another number in another language", whole, "l’outil sur dix appareils",
    "l’outil sur vingt appareils",
    "numbers-differ", at: "\"Essayer d’ouvrir"),
  Mutation(
    "another number in digits", "online-payments", "en laissent 1,85", "en laissent 1,95",
    "numbers-differ", at: "\"Frais fixes"),
  Mutation(
    "a placeholder got lost", quick,
    [("en: \"IT has set its conditions.\"", "en: \"IT has set its conditions, {name}.\"")],
    "placeholders-differ", at: "\"La DSI a posé"),
  Mutation(
    "two lines say the same", quick, "en: \"IT has set its conditions.\"",
    "en: \"IT decides case by case: nothing is settled.\"", "duplicate-text",
    at: "\"IT decides case by case:"),
  Mutation(
    "two lines say nearly the same", quick, "en: \"A named person from IT takes part.\"",
    "en: \"IT decides case by case, if nothing is settled.\"", "near-duplicate-text",
    at: "\"IT decides case by case, if"),
  Mutation(
    "two short lines differ in a letter", "online-payments", "en: \"Every day.\"",
    "en: \"Every weeks.\"", "near-duplicate-text", at: "\"Every weeks"),
  Mutation(
    "two questions ask the same", quick, "en: \"How will we earn money from it?\"",
    "en: \"What will it be used for?\"", "duplicate-text",
    at: "\"What will it be used for?\"\n          fr: \"Comment"),
  Mutation(
    "two dimensions ask the same", quick, "en: \"Who will do it, and with what time?\"",
    "en: \"What will it be used for, and how does it pay?\"", "duplicate-text",
    at: "\"What will it be used for, and how does it pay?\"\n      fr: \"Qui"),
  Mutation(
    "an id is another one misspelt", quick, "- id: useful", "- id: efective", "alike-ids",
    at: "efective"),
  Mutation(
    "an id is another one with two letters exchanged", quick, "- id: no-small-test",
    "- id: no-sue", "alike-ids", at: "no-sue"),
  Mutation(
    "two ids look alike", quick, "- id: no-small-test", "- id: no_use", "alike-ids", at: "no_use"),
  Mutation(
    "a sentence without end", quick,
    "en: \"Answer aloud, in one sentence, to someone who will use it.\"",
    """
    en: "Answer aloud, in one sentence, to someone who will use it, after you have thought of all \
    those who might use it as well, and of those who said last time that they never would."
    """, "hard-to-read", at: "\"Answer aloud"),
  Mutation(
    "two questions in one", quick, "en: \"What will it be used for?\"",
    "en: \"What will it be used for, and who will pay for it?\"", "double-barrelled",
    at: "\"What will"),
  Mutation(
    "two questions in one, the second with a preposition", quick,
    "en: \"What time are these people ready to give?\"",
    "en: \"What time are these people ready to give, and with whose consent?\"",
    "double-barrelled", at: "\"What time"),
  Mutation(
    "two questions in one in a French question that turns round", quick,
    "fr: \"La DSI nous freine-t-elle\u{202F}?\"", "fr: \"L’outil est-il simple et utile\u{202F}?\"",
    "double-barrelled", at: "\"L’outil est-il"),
  Mutation(
    "one degree of two things", quick, "en: \"Where in the company will we find the skills?\"",
    "en: \"How good are the skills and the tools of the company?\"", "double-barrelled",
    at: "\"How good"),
  Mutation(
    "a finding is allowed without a reason", quick,
    "# readiness: allow idle-role the six questionnaires share one list of roles",
    "# readiness: allow idle-role", "allow-without-reason", at: "# readiness"),
  Mutation(
    "a code that does not exist is allowed", quick, "# readiness: allow idle-role the",
    "# readiness: allow idle-rule the", "allow-unknown-code", at: "# readiness"),
  Mutation(
    "nothing is there to be allowed", quick, "  absence-cut: 50",
    "  absence-cut: 50  # readiness: allow advice-impossible it was so once", "allow-unused",
    at: "# readiness"),
]

/// The rules about the sense of a questionnaire.
enum CheckRules {
  /// All rules.
  ///
  /// Findings at the same place and of the same severity are printed in this order.
  static let all: [any CheckRule] = [
    EqualScores(),
    KnotOutsideRange(),
    FlatScale(),
    ScaleTurns(),
    ScaleHole(),
    AloneScoresMost(),
    OptionWithoutPoints(),
    FullOutOfReach(),

    WeightCannotMatter(),
    QuestionWithoutEffect(),
    IdleRole(),
    LevelUnreachable(),

    NeverAsked(),
    AlwaysAsked(),
    GateNeverFires(),
    GateAlwaysFires(),
    TestAlwaysTrue(),
    TestNeverTrue(),
    GateHoldsNothing(),
    GateCannotBeLifted(),

    RepeatedItem(),
    ScenarioConstant(),
    NeedsCannotMatter(),
    AdviceImpossible(),

    ActionNeverPlanned(),
    ActionStepImpossible(),
    ActionOutOfReach(),
    ActionNeedsUnreachable(),
    WeakLineWithoutAction(),

    UntranslatedText(),
    NumbersDiffer(),
    PlaceholdersDiffer(),
    DuplicateText(),
    NearDuplicateText(),
    OptionLikeLineNumber(),
    AlikeIDs(),
    HardToRead(),
    DoubleBarrelled(),

    AllowUnknownCode(),
    AllowWithoutReason(),
    AllowUnused(),
  ]
}

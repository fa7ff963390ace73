package import Readiness

extension Question {
  /// Reads an answer as a person types it: `3`, `yes`, `3-6`, `1 3`, `simple,useful`, `dont-know`.
  ///
  /// Whether “not applicable” has its reason is left to the caller.
  ///
  /// - Throws: `AnswerParsingError` if the text is no answer, or one that the question does not
  ///   take.
  package func answer(typed text: String) throws(AnswerParsingError) -> AnswerValue {
    try AnswerParser(self, .typed).value(text)
  }

  /// The reason behind “not applicable” in a typed text; nil if there is none.
  package func reason(typed text: String) -> String? {
    AnswerParser(self, .typed).reason(text)
  }

  /// Whether a text is one of the words that are answers to the question, or begins one.
  package func mayBegin(typed text: String) -> Bool {
    AnswerParser(self, .typed).mayBegin(text)
  }
}

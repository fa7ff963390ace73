import CYAML
import YAML

/// Text to located tree, against bare libyaml events over the same text.
enum YAMLBenchmark {
  static func run() throws {
    var text = ""
    var count = 0
    while text.utf8.count < 12_000_000 {
      text +=
        "- id: item-\(count)\n  weight: \(count % 10)\n  text: \"some text \(count)\"\n"
        + "  list: [1, 2, three]\n"
      count += 1
    }
    let source = SourceText(name: "benchmark", text: text)
    var limits = ReadingLimits()
    limits.bytes = .max
    limits.values = .max
    var ratios: [Double] = []
    for _ in 0..<7 {
      let bare = median(of: 1) { events(source.bytes) }
      let tree = try median(of: 1) { _ = try Document(source, limits: limits) }
      ratios.append(tree / bare)
    }
    report(
      "tree / bare events, 12 MB", ratios.sorted()[ratios.count / 2], "times", promise: "at most 2")
  }

  private static func events(_ bytes: [UInt8]) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var event = yaml_event_t()
      var isDone = false
      while !isDone, yaml_parser_parse(&parser, &event) != 0 {
        isDone = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }
}

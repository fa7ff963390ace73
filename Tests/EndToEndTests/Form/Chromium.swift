import Foundation
import TestSupport

/// A Chromium without windows, driven over pipes by the DevTools protocol.
final class Chromium {
  /// Where it is; nil if it is not installed.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static let isInstalled = path != nil && Shell.isInstalled

  struct Fault: Error {
    let text: String
  }

  private let process = Process()
  private let commands: FileHandle
  private let replies: FileHandle
  private var received = Data()
  private var number = 0
  private var session: String?

  /// Messages that answered nothing yet.
  private var events: [[String: Any]] = []

  /// - Parameter folder: where its profile, its pipes and its downloads go.
  init(in folder: URL) throws {
    let names = ["commands", "replies"].map { folder.appendingPathComponent(".\($0)").path }
    for name in names where mkfifo(name, 0o600) != 0 { throw Fault(text: "no pipe \(name)") }
    process.executableURL = URL(fileURLWithPath: Shell.path)
    // The browser reads commands from descriptor 3 and replies on descriptor 4.
    process.arguments = [
      "-c", "exec \"$@\" 3<\"$HOME/.commands\" 4>\"$HOME/.replies\" 2>/dev/null", "bash",
      Self.path ?? "", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
      "--remote-debugging-pipe", "--user-data-dir=\(folder.path)/.profile", "about:blank",
    ]
    process.environment = ProcessInfo.processInfo.environment
      .merging(["HOME": folder.path]) { $1 }
    try process.run()
    guard let commands = FileHandle(forWritingAtPath: names[0]),
      let replies = FileHandle(forReadingAtPath: names[1])
    else { throw Fault(text: "no pipes") }
    (self.commands, self.replies) = (commands, replies)
    let process = process
    DispatchQueue.global().asyncAfter(deadline: .now() + 120) { process.terminate() }
  }

  func end() {
    process.terminate()
    process.waitUntilExit()
  }
}

// MARK: - The protocol

extension Chromium {
  /// Sends a command and returns its result.
  @discardableResult
  func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    try commands.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let reply = try next()
      if reply["id"] as? Int == number {
        if let error = reply["error"] { throw Fault(text: "\(method): \(error)") }
        return reply["result"] as? [String: Any] ?? [:]
      }
      events.append(reply)
    }
  }

  /// Waits for an event whose parameters pass a test.
  func wait(for method: String, where holds: ([String: Any]) -> Bool) throws {
    while true {
      let event = events.isEmpty ? try next() : events.removeFirst()
      let parameters = event["params"] as? [String: Any] ?? [:]
      if event["method"] as? String == method, holds(parameters) { return }
    }
  }

  /// The next message; messages end with a zero byte.
  private func next() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = received[..<end]
        received = Data(received[received.index(after: end)...])
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      let data = replies.availableData
      if data.isEmpty { throw Fault(text: "Chromium has ended") }
      received += data
    }
  }
}

// MARK: - A page

extension Chromium {
  /// Opens a file as the page that all else acts on, and waits until it is loaded.
  ///
  /// - Parameter width: that of the window, in pixels.
  func open(_ file: URL, width: Int) throws {
    session = nil
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"] as? String
    let attached = try send(
      "Target.attachToTarget", ["targetId": target ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    try send("Page.enable")
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 700, "deviceScaleFactor": 1, "mobile": false])
    try send("Page.navigate", ["url": file.absoluteString])
    try wait(for: "Page.loadEventFired") { _ in true }
  }

  /// The value of an expression in the page.
  @discardableResult
  func evaluate(_ expression: String) throws -> Any? {
    let reply = try send(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let fault = reply["exceptionDetails"] { throw Fault(text: "\(expression): \(fault)") }
    return (reply["result"] as? [String: Any])?["value"]
  }

  func text(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }

  /// A key that has a name and a number in the page's events.
  enum Key: String {
    case tab = "Tab"
    case enter = "Enter"
    case space = " "
    case down = "ArrowDown"

    fileprivate var code: Int {
      switch self {
      case .tab: 9
      case .enter: 13
      case .space: 32
      case .down: 40
      }
    }

    fileprivate var text: String? {
      switch self {
      case .enter: "\r"
      case .space: " "
      case .tab, .down: nil
      }
    }
  }

  func press(_ key: Key) throws {
    var down: [String: Any] = ["key": key.rawValue, "windowsVirtualKeyCode": key.code]
    down["type"] = "keyDown"
    down["text"] = key.text
    try send("Input.dispatchKeyEvent", down)
    try send(
      "Input.dispatchKeyEvent",
      ["type": "keyUp", "key": key.rawValue, "windowsVirtualKeyCode": key.code])
  }

  func type(_ text: String) throws { try send("Input.insertText", ["text": text]) }

  /// Waits until an expression is true.
  func wait(until expression: String) throws {
    let frames = "new Promise(done => requestAnimationFrame(() => done(Boolean(\(expression)))))"
    for _ in 0..<1_000 {
      if try evaluate(frames) as? Bool == true { return }
    }
    throw Fault(text: "never: \(expression)")
  }
}

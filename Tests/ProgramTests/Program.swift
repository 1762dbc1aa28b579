import Foundation

/// The program itself, as a shell starts it.
enum Program {
    /// Beside the tests, as SwiftPM builds both into one folder.
    static let path: String = {
        #if canImport(Darwin)
            let products = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
        #else
            let products = Bundle.main.bundleURL
        #endif
        return products.appendingPathComponent("convviz").path
    }()

    /// How a run ended.
    struct Outcome {
        let status: Int32
        let output: Data
        let error: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
        /// The output as JSON.
        var json: Any { get throws { try JSONSerialization.jsonObject(with: output) } }
    }

    /// What the program finds in its environment unless a test says otherwise.
    static let environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]

    /// Runs the program with its output into a pipe.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: Folder? = nil
    ) throws -> Outcome {
        try run(path, arguments, input: Data(input.utf8), environment: environment, in: folder)
    }

    /// Runs a line of shell in which `$convviz` is the program.
    static func shell(_ line: String, in folder: Folder? = nil) throws -> Outcome {
        try run("/bin/sh", ["-c", line], input: Data(), environment: ["convviz": path], in: folder)
    }

    static func run(
        _ executable: String, _ arguments: [String], input: Data, environment: [String: String], in folder: Folder?
    ) throws -> Outcome {
        let scratch = try Folder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.environment = Self.environment.merging(environment) { $1 }
        process.currentDirectoryURL = (folder ?? scratch).url
        // Files instead of pipes: nothing can get stuck, whoever writes how much before anybody reads.
        process.standardInput = try FileHandle(forReadingFrom: scratch.write("input", input))
        let error = try scratch.write("error", Data())
        process.standardError = try FileHandle(forWritingTo: error)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let watchdog = Watchdog(of: process.processIdentifier)
        let written = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        watchdog.callOff()
        // A death by signal n reads 128 + n, as in a shell.
        let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
        return Outcome(status: status, output: written, error: try String(contentsOf: error, encoding: .utf8))
    }

    private final class Marker {}
}

/// Kills what does not end by itself: a test that waits for ever tells nothing.
struct Watchdog {
    private let work: DispatchWorkItem

    init(of process: Int32, seconds: Double = 30) {
        work = DispatchWorkItem { kill(process, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: work)
    }

    func callOff() {
        work.cancel()
    }
}

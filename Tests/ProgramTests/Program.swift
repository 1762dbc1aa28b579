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
    static let environment = ["PATH": searchPath, "TERM": "xterm-256color", "LC_ALL": utf8]

    static let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

    #if canImport(Darwin)
        static let utf8 = "en_US.UTF-8"
    #else
        static let utf8 = "C.UTF-8"
    #endif

    /// Runs the program where nobody looks at a picture.
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
        let files = try Folder()
        try files.write("input", input)
        let child = Child(
            executable, arguments, environment: Self.environment.merging(environment) { $1 },
            input: files.path("input"), output: files.path("output"), error: files.path("error"),
            folder: (folder ?? files).url.path)
        return try Outcome(
            status: child.run(), output: files.bytes("output"),
            error: String(decoding: files.bytes("error"), as: UTF8.self))
    }

    private final class Marker {}
}

import ConvCode
import ConvEngine
import Foundation
import Testing

/// Python, and scripts that it runs.
struct PythonRun {
    /// How it ended, and all that was said.
    let status: Int32
    let output: String

    /// Runs scripts by name, all in one process.
    init(_ scripts: [String: String], with python: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("convviz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in scripts {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".py"))
        }
        self = try Self(python, [Self.runner, folder.path])
    }

    private init(_ executable: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [executable] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }

    private static let runner = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Scripts/lib/run-scripts").path

    /// A Python that has NumPy: the first in the search path may be one that has not.
    static let withNumPy: String? = [
        "python3", "/usr/bin/python3", "/opt/homebrew/bin/python3", "/usr/local/bin/python3",
    ]
    .first { (try? Self($0, ["-c", "import numpy"]))?.status == 0 }

    /// The one that `Scripts/check-pytorch` has found.
    static let withPyTorch = ProcessInfo.processInfo.environment["CONVVIZ_PYTORCH"]
}

extension Library {
    /// The whole script for a convolution.
    func script(_ convolution: Convolution) throws -> String {
        var bytes: [UInt8] = []
        try Script(convolution, in: self).write { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

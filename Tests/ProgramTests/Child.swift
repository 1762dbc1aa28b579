import Foundation

/// A process, started and waited for.
///
/// Foundation's `Process` waits on Linux until everything that the child has started is gone, too: a tmux server stays.
/// Its input and output are files: however much is written before anybody reads, nothing can get stuck.
struct Child {
    struct CannotStart: Error {
        let reason: Int32
    }

    let executable: String
    let arguments: [String]
    let environment: [String: String]
    let input: String
    let output: String
    let error: String
    let folder: String

    init(
        _ executable: String, _ arguments: [String], environment: [String: String], input: String, output: String,
        error: String, folder: String
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.input = input
        self.output = output
        self.error = error
        self.folder = folder
    }

    /// Runs it to its end; killed after half a minute, for a test that waits for ever tells nothing.
    ///
    /// - Returns: its exit status; after a death by signal n that is 128 + n, as in a shell.
    func run() throws -> Int32 {
        let process = try start()
        let watchdog = DispatchWorkItem { kill(process, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watchdog)
        defer { watchdog.cancel() }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    private func start() throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        // The threads that tests run on block signals; whatever they start must not.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        posix_spawnattr_setsigmask(&attributes, &none)

        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let create = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, create, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, error, create, 0o600)

        // The shell changes the folder: not every system can do that here.
        let words = (["sh", "-c", "cd \"$0\" && exec \"$@\"", folder, executable] + arguments).map { strdup($0) }
        let settings = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + settings).forEach { free($0) } }
        var process: pid_t = 0
        let reason = posix_spawn(&process, "/bin/sh", &actions, &attributes, words + [nil], settings + [nil])
        guard reason == 0 else { throw CannotStart(reason: reason) }
        return process
    }
}

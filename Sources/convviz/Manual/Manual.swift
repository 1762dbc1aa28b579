import ArgumentParser

/// `convviz manual`: the manual page, for whoever installs the program.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Write the manual page, for man.", shouldDisplay: false)

    func run() throws {
        try StandardOutput.write(ManualPage.text)
    }
}

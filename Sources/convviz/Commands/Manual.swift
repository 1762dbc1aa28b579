import ArgumentParser

/// `convviz manual`: the manual page, for the script that installs the program.
struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Write the manual page, for man.", shouldDisplay: false)

    func run() throws {
        guard let program = CommandInfo(dump: Convviz._dumpHelp()) else {
            throw Failure(
                .internalError, "the options cannot be listed", hint: "please report it; convviz --help lists them too")
        }
        let page = ManualPage(program: program, version: Convviz.configuration.version)
        try StandardOutput.write(page.text)
    }
}

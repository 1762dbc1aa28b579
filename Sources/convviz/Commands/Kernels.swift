import ArgumentParser
import ConvData

/// `convviz kernels`: every name that may stand for numbers.
struct Kernels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kernels",
        abstract: "List the named kernels and inputs.",
        discussion: """
            Examples:
              convviz 2d -i house -w sobel-x
              convviz conv2d -i random:3x6x6 --seed 7 -w gaussian
            """)

    func run() throws {
        try StandardOutput.write(NameList.text)
    }
}

import ArgumentParser
import ConvData
import ConvRecipe

/// The program: one subcommand a kind of operation.
@main
struct Convviz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convviz",
        abstract: "See every multiply of a convolution, in your terminal.",
        discussion: """
            Examples:
              convviz 1d                         a kernel slides over a row of numbers
              convviz 2d                         over a grid
              convviz conv2d                     over a grid of several channels
              convviz 3d                         and through depth, too
              convviz maxpool2d                  a window takes the greatest of its cells
              convviz avgpool1d                  or their mean; each along 1, 2 or 3 axes
              convviz gallery padding_strides    the scenes that courses link to
              convviz 2d -i "1 2 3; 4 5 6; 7 8 9" -w "1 0; 0 -1" --padding 1
              convviz 1d -i signal.csv -w edge --stride 2 --text
              convviz 3d -i ball -w edge --json

            While it plays: space pauses, the arrow keys step, ? shows all keys, q quits.
            """,
        version: "0.1.0",
        subcommands: [
            OperationCommand<OneD>.self, OperationCommand<TwoD>.self, OperationCommand<Conv2D>.self,
            OperationCommand<ThreeD>.self, Gallery.self, Kernels.self, Lessons.self, Notes.self, Doctor.self,
            Manual.self,
        ],
        groupedSubcommands: [
            CommandGroup(
                name: "Pooling",
                subcommands: [
                    OperationCommand<MaxPool1D>.self, OperationCommand<MaxPool2D>.self,
                    OperationCommand<MaxPool3D>.self, OperationCommand<AvgPool1D>.self,
                    OperationCommand<AvgPool2D>.self, OperationCommand<AvgPool3D>.self,
                ])
        ])

    static func main() {
        StandardStreams.fillGaps()
        let arguments = Spelling.normalized(Array(CommandLine.arguments.dropFirst()))
        do {
            try Spelling.check(Array(CommandLine.arguments.dropFirst()))
            try checkName(of: arguments.first)
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            end(with: failure)
        } catch let error as RecipeError {
            end(with: Failure(error))
        } catch let status as ExitStatus {
            exit(withError: ExitCode(status.rawValue))
        } catch  where exitCode(for: error) == .failure {
            // The parser of options knows an error by this code that is not its own.
            end(with: Failure(unforeseen: error))
        } catch {
            end(with: error, on: arguments)
        }
    }

    /// What the parser of options says: help and the like, or what is wrong. It repeats what was typed as it is, so it is
    /// made to say it again of arguments that can be shown.
    private static func end(with error: any Error, on arguments: [String]) -> Never {
        let code = exitCode(for: error)
        guard code != .success else {
            do {
                try StandardOutput.write(CompletionScript.completed(fullMessage(for: error)) + "\n")
            } catch {
                end(with: error as? Failure ?? Failure(unforeseen: error))
            }
            exit(withError: code)
        }
        let shown = arguments.map(Excerpt.printable)
        func said(_ error: any Error) -> String {
            ParserMessage.advising(ParserMessage.withoutFarName(fullMessage(for: error)), to: shown)
        }
        var message = said(error)
        if shown != arguments {
            do {
                _ = try parseAsRoot(shown)
                // Whatever is in an argument; the message has lines of its own.
                message = message.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { Excerpt.printable(String($0)) }.joined(separator: "\n")
            } catch {
                message = said(error)
            }
        }
        StandardError.write(message + "\n")
        exit(withError: code)
    }

    private static func end(with failure: Failure) -> Never {
        StandardError.write(failure.text)
        exit(withError: ExitCode(failure.status.rawValue))
    }

    /// A mistyped command gets the one that was meant.
    static func checkName(of argument: String?) throws(Failure) {
        let names = configuration.subcommands.flatMap {
            [$0.configuration.commandName ?? ""] + $0.configuration.aliases
        }
        guard let argument, !argument.hasPrefix("-"), argument != "help", !names.contains(argument) else { return }
        throw UnknownCommand(word: argument, names: names).failure
    }
}

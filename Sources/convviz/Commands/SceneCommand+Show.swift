import ConvLesson
import ConvRecipe

/// A command line of a lesson, understood by the program's own commands.
extension SceneCommand {
    /// - Parameter reader: of the lesson's folder.
    func show(reading reader: some SourceReader) throws(Fault) -> Show {
        do {
            try Spelling.check(line)
            guard let command = try Convviz.parseAsRoot(Spelling.normalized(line)) as? any ShowingCommand else {
                throw fault("this shows nothing", hint: "a scene is a command that plays")
            }
            return try command.show(reading: reader)
        } catch let fault as Fault {
            throw fault
        } catch let failure as Failure {
            throw fault(failure.message, hint: failure.hint)
        } catch let error as RecipeError {
            throw fault(error)
        } catch {
            throw fault(ofParsing: error)
        }
    }

    /// The words as a command takes them. Options of another key change what a scene of the gallery is made of.
    private var line: [String] {
        let isChanged = words.contains { $0.key != words.first?.key }
        return isChanged ? Gallery.spelledOut(texts) ?? texts : texts
    }

    private func fault(ofParsing error: any Error) -> Fault {
        guard let message = ParserMessage(error, of: line) else {
            return fault("this shows nothing", hint: "a scene is a command that plays")
        }
        return fault(message.reason, hint: message.hint)
    }
}

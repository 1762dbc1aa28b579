import ConvLesson
import ConvRecipe

/// A command line of a lesson, understood by the program's own commands.
extension SceneCommand {
    /// - Parameter reader: of the lesson's folder.
    func show(reading reader: some SourceReader) throws(Fault) -> Show {
        do {
            try Spelling.check(texts)
            guard let command = try Convviz.parseAsRoot(Spelling.normalized(texts)) as? any ShowingCommand else {
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

    /// What the parser of options says: what is wrong, in one sentence, and what to change in those that follow.
    private func fault(ofParsing error: any Error) -> Fault {
        guard Convviz.exitCode(for: error) != .success else {
            return fault("this shows nothing", hint: "a scene is a command that plays")
        }
        let text = Convviz.message(for: error).split(separator: "\n").joined(separator: " ")
        let sentences = text.split(separator: ". ", maxSplits: 1).map { sentence in
            String(sentence.last == "." ? sentence.dropLast() : sentence).lowercasedFirst
        }
        return fault(sentences.first ?? "this cannot be understood", hint: sentences.dropFirst().first)
    }
}

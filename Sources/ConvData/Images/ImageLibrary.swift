/// A library in C that decodes a form of images, and what is said where it does not.
struct ImageLibrary {
    let form: String
    let name: String
    /// How it is installed.
    let installation: String
    /// The form that needs no such library.
    let otherForm: String

    var notBuilt: DataError {
        DataError(
            "a \(form) cannot be read, because \(name)'s headers were missing when convviz was built",
            hint: "\(installation) and build again, or convert the image to \(otherForm)")
    }

    /// - Parameter libraries: the names that were tried.
    func notThere(_ libraries: [String]) -> DataError {
        DataError(
            "a \(form) cannot be read without \(name), and there is no \(libraries.first ?? name)",
            hint: "\(installation), or convert the image to \(otherForm)")
    }

    func damaged(_ how: String) -> DataError {
        DataError("the \(form) is damaged: \(how)", hint: "save or download the file again")
    }

    /// - Parameter message: the library's own words, ended by a zero.
    func damaged(saying message: [CChar]) -> DataError { damaged(words(message)) }

    /// To go on after a colon.
    func words(_ message: [CChar]) -> String {
        let text = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return Excerpt.printable(text.asContinuation)
    }
}

extension String {
    /// Without its capital, unless it begins with an acronym, to go on after a colon.
    fileprivate var asContinuation: String {
        dropFirst().first?.isLowercase == true ? prefix(1).lowercased() + dropFirst() : self
    }
}

/// One way in which the axes of an input may lie.
package struct InputLay {
    /// What is said of it, which goes on after the source's name.
    package var remark: String?
    /// Whether it may be taken; else it is only worth a hint.
    package var isOffered = true
    /// Behind how many axes of space the channels stand; nil where they stand first.
    var channelsBehind: Int?

    /// The numbers with their channels first.
    package func array(of numbers: ReadNumbers) -> NumberArray {
        let array = numbers.array
        guard let spatialRank = channelsBehind else { return array }
        let last = array.shape.count - 1
        let channels = last - spatialRank
        return array.transposed(Array(0..<channels) + [last] + Array(channels..<last))
    }
}

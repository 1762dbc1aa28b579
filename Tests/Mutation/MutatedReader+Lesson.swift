import ConvData
import ConvEngine
import ConvLesson
import ConvStory

extension MutatedReader {
    /// A lesson is read with every fault that is in it, and every one is printed; then its stops are looked for.
    static func lesson(_ bytes: [UInt8]) throws(DataError) {
        let file = LessonFile(bytes)
        let text = file.text(of: file.faults, named: "a file")
        guard text.unicodeScalars.allSatisfy({ $0 == "\n" || $0.properties.generalCategory != .control }) else {
            throw DataError("", hint: "")
        }
        for scene in file.lesson?.scenes ?? [] {
            let visit = SceneVisit(scene) { command throws(Fault) in
                guard let story = stories[command.words.count % 3] else { throw command.fault("there is no story") }
                return story
            }
            guard visit.faults.allSatisfy({ !$0.message.isEmpty }) else { throw DataError("", hint: "") }
        }
        for fault in file.faults { try check(fault) }
        if let fault = file.faults.first { throw DataError(fault.message, hint: fault.hint ?? "") }
    }

    /// Every fault is as a reader's error is to be, not only the first.
    private static func check(_ fault: Fault) throws(DataError) {
        let isGood = [fault.message, fault.hint ?? ""].allSatisfy { !$0.isEmpty && $0 == Excerpt.printable($0) }
        guard isGood else { throw DataError("", hint: "\(fault)") }
    }

    /// Of windows, of a pooling and of stamps: whatever a scene shows, its stops have these to be in.
    private static let stories: [Story?] = {
        let grid = try? Tensor(shape: Shape([1, 3, 3]), values: Array(repeating: 1, count: 9))
        let kernel = try? Tensor(shape: Shape([2, 1, 2, 2]), values: Array(repeating: 1, count: 8))
        let stamp = try? Tensor(shape: Shape([1, 2, 2, 2]), values: Array(repeating: 1, count: 8))
        guard let grid, let kernel, let stamp else { return [nil, nil, nil] }
        var transposed = Parameters(spatialRank: 2)
        transposed.isTransposed = true
        let convolutions = [
            try? Convolution(input: grid, weight: kernel, parameters: Parameters(spatialRank: 2)),
            try? Convolution(
                pooling: grid, kernelSize: [2, 2], combine: .maximum, parameters: Parameters(poolingBy: [2, 2])),
            try? Convolution(input: grid, weight: stamp, parameters: transposed),
        ]
        return convolutions.map { $0.map { Story(Subject($0), perspective: .inputs) } }
    }()
}

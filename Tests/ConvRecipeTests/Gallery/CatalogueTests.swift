import ConvData
import ConvEngine
import ConvRecipe
import ConvStory
import Testing

/// The convolution of a scene.
func convolution(_ name: String) throws -> Convolution {
    try #require(Catalogue.scene(named: name)).recipe.operation(reading: .none).convolution
}

extension GalleryScene: CustomTestStringConvertible {
    public var testDescription: String { name }
}

@Suite struct CatalogueTests {
    @Test func namesAreDistinct() {
        let names = Catalogue.scenes.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count >= 17 + 10)
    }

    @Test(arguments: Catalogue.scenes)
    func isFoundHoweverItIsSpelled(_ scene: GalleryScene) {
        let hyphenated = String(scene.name.map { $0 == "_" ? "-" : $0 })
        #expect(Catalogue.scene(named: scene.name) == scene)
        #expect(Catalogue.scene(named: hyphenated) == scene)
        #expect(Catalogue.scene(named: scene.name.uppercased()) == scene)
    }

    @Test(arguments: ["", "_", "no_padding", "dilation_", "digits"])
    func knowsNot(name: String) {
        #expect(Catalogue.scene(named: name)?.name == (name == "dilation_" ? "dilation" : nil))
    }

    /// One line, short enough for the list.
    @Test(arguments: Catalogue.scenes)
    func saysWhatToWatch(_ scene: GalleryScene) {
        #expect(!scene.summary.isEmpty && scene.summary.count <= 59)
        #expect(!scene.summary.contains("\n") && !scene.summary.hasSuffix("."))
        // A scene is seen alone: nothing before it is the same. A colour is one of its channels.
        #expect(!scene.summary.contains("the same"))
        for (color, channel) in [("red", "red (c0)"), ("green", "green (c1)")] {
            #expect(!scene.summary.split(separator: " ").contains { $0 == color } || scene.summary.contains(channel))
        }
    }

    /// Where inputs stamp nothing is put between them or round them, and what is said there is of stamps.
    @Test(arguments: Catalogue.scenes.filter(\.recipe.transposed))
    func saysWhatToWatchOfStamps(_ scene: GalleryScene) throws {
        var subject = try scene.recipe.operation(reading: .none).subject(title: scene.name)
        subject.about = scene.about
        let story = Story(subject, perspective: .outputs)
        func about(_ story: Story) -> String? {
            story.scene(at: story.storyboard.moment(at: story.storyboard.end)).about
        }
        #expect(about(story) == scene.summary)
        let line = try #require(about(story.replacing(perspective: .inputs)))
        #expect(!line.contains("zero") && !line.contains("border") && line.count <= 78)
        #expect(line.contains("stamp") || line.contains("cuts off"))
    }

    @Test(arguments: Catalogue.scenes)
    func isTold(_ scene: GalleryScene) throws {
        let convolution = try scene.recipe.operation(reading: .none).convolution
        #expect(convolution.spatialRank == scene.recipe.kind.spatialRank)

        let trace = Trace(convolution)
        #expect(trace.heading(title: scene.name).first?.hasPrefix(scene.name + ", ") == true)
        let last = try #require(convolution.placements.last)
        var text = ""
        trace.write(last) { text += $0 }
        #expect(text.hasPrefix("placement \(last.step + 1)/\(convolution.placements.count): "))
        for axis in convolution.axes.indices {
            #expect(SizeFormula(convolution, axis: axis).result == convolution.outputShape[axis + 1])
        }
    }

    /// What is written reads back as what was convolved.
    @Test(arguments: Catalogue.scenes)
    func isWritten(_ scene: GalleryScene) throws {
        final class Written {
            var bytes: [UInt8] = []
        }
        let convolution = try scene.recipe.operation(reading: .none).convolution
        let written = Written()
        try JSONDocument.write(convolution, to: { written.bytes += $0 })
        let output = try #require(String(decoding: written.bytes, as: UTF8.self).split(separator: "\"data\": ").last)
        let list = output[..<(output.lastIndex(of: "]") ?? output.endIndex)]
        #expect(try Literal.read(String(list) + "]").values == convolution.output().values)
    }
}

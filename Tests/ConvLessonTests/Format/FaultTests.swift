import ConvLesson
import Testing

/// Every mistake that is known, by itself.
@Suite(.enabled(if: canReadYAML, "there is no libyaml")) struct FaultTests {
    @Test(arguments: [
        ("", "the file is empty: convviz lesson show prints a lesson to copy and change"),
        ("# nothing\n", "the file is empty: convviz lesson show prints a lesson to copy and change"),
        ("- a\n", "1:1 a lesson is a table of keys, but this is a list: write a key, ':' and its value"),
        ("edges", "1:1 a lesson is a table of keys, but this is a text: write a key, ':' and its value"),
        ("title: a\nscenes: [{scene: a, show: 1d}]", "1:1 the version is missing: begin the file by 'convviz: 1'"),
        (
            "convviz: one\nscenes: [{scene: a, show: 1d}]",
            "1:10 'convviz' is the version of the format: write 'convviz: 1'"
        ),
        (
            "convviz: 0\nscenes: [{scene: a, show: 1d}]",
            "1:10 'convviz' is the version of the format: write 'convviz: 1'"
        ),
        (
            "convviz: 2\nnew: 1",
            "1:10 this lesson is of version 2, but this convviz reads version 1: use a newer convviz"
        ),
        ("convviz: 1\ntitle: a", "1:1 there are no scenes: begin them by 'scenes:'"),
        ("convviz: 1\nscenes: []", "2:9 'scenes' is empty: give one or more"),
        ("convviz: 1\nscenes: a", "2:9 'scenes' is a list, but this is a text: begin each of them by '- '"),
        (
            "convviz: 1\nscenes:\n  scene: a",
            "3:3 'scenes' is a list, but this is a table of keys: begin each of them by '- '"
        ),
        (
            "convviz: 1\nscenes: [a]",
            "2:10 a scene is a table of keys, but this is a text: write a key, ':' and its value"
        ),
        (
            "convviz: 1\nconvviz: 1\nscenes: [{scene: a, show: 1d}]",
            "2:1 'convviz' is there twice: leave out one of them"
        ),
        (
            "convviz: 1\ncolour: red\nscenes: [{scene: a, show: 1d}]",
            "2:1 there is no key 'colour' in a lesson: the keys of a lesson are convviz, title, minutes, theme, speed, unit, scenes"
        ),
        (
            "convviz: 1\nminutes: soon\nscenes: [{scene: a, show: 1d}]",
            "2:10 'minutes' is a whole number from 1 to 9999, but this is 'soon': write the number alone"
        ),
        (
            "convviz: 1\nminutes: 99999999999999999999\nscenes: [{scene: a, show: 1d}]",
            "2:10 'minutes' is a whole number from 1 to 9999, but this is '99999999999999999999': write the number alone"
        ),
        (
            "convviz: 1\nspeed: [2]\nscenes: [{scene: a, show: 1d}]",
            "2:8 'speed' is one word, but this is a list: write one"
        ),
        (
            "convviz: 1\ntitle: 12\nscenes: [{scene: a, show: 1d}]",
            "2:8 'title' is a sentence, but this is a number: put the sentence in quotes"
        ),
        (
            "convviz: 1\ntitle: \"\\e[2J\"\nscenes: [{scene: a, show: 1d}]",
            "2:8 this has a character that cannot be shown: '<ESC>[2J': leave it out"
        ),
        ("convviz: 1\n---\nconvviz: 1", "2:1 a lesson is one document, but here another begins: leave out '---'"),
    ])
    func ofAFile(text: String, fault: String) {
        #expect(LessonFile(text).short == [fault])
        #expect(LessonFile("\u{FEFF}" + text.replacing("\n", with: "\r\n")).short == [fault])
    }

    @Test(arguments: [
        ("", "3:5 this scene shows nothing: give it 'show', 'like' or 'text'"),
        ("show: [1d]", "4:11 'show' is a command line, but this is a list: write it on one line, as in a shell"),
        ("show:", "4:10 'show' is a command line, but this is nothing: write it on one line, as in a shell"),
        ("show: ' '", "4:11 'show' is empty: write a command line"),
        ("show: convviz 1d", "4:11 show: a scene is what one types after 'convviz': leave out that word"),
        ("show: conv2 -i digit3", "4:11 show: 'conv2' shows nothing: did you mean 'conv2d'?"),
        (
            "show: doctor",
            "4:11 show: 'doctor' shows nothing: a scene begins with one of 1d, conv1d, 2d, conv2d, 3d, conv3d, maxpool1d, maxpool2d, maxpool3d, avgpool1d, avgpool2d, avgpool3d, gallery"
        ),
        ("show: 1d -o out.npy", "4:14 show: '-o' shows nothing: leave it out"),
        ("show: 1d --check y.csv", "4:14 show: '--check' shows nothing: leave it out"),
        ("show: 1d --output=out.npy", "4:14 show: '--output' shows nothing: leave it out"),
        ("show: \"1d --emit numpy\"", "4:15 show: '--emit' shows nothing: leave it out"),
        (
            "show: 1d -i -",
            "4:17 show: a lesson does not read standard input: give numbers, or a file beside the lesson"
        ),
        (
            "show: 1d --input=-",
            "4:14 show: a lesson does not read standard input: give numbers, or a file beside the lesson"
        ),
        (
            "show: 1d -i /etc/passwd",
            "4:17 show: '/etc/passwd' is not in the lesson's folder: put the file beside the lesson"
        ),
        ("show: 1d -i ../a.csv", "4:17 show: '../a.csv' is not in the lesson's folder: put the file beside the lesson"),
        ("show: 1d -i=../a.csv", "4:14 show: '../a.csv' is not in the lesson's folder: put the file beside the lesson"),
        (
            "show: 1d -w=-",
            "4:14 show: a lesson does not read standard input: give numbers, or a file beside the lesson"
        ),
        (
            "show: 1d --bias=a/../../b.csv",
            "4:14 show: 'a/../../b.csv' is not in the lesson's folder: put the file beside the lesson"
        ),
        ("with: --flip", "3:5 this scene shows nothing: give it 'show', 'like' or 'text'"),
        ("like: a", "4:11 a scene cannot be like itself: name one above it"),
        ("like: b", "4:11 there is no scene 'b' above: this is the first: use 'show'"),
        ("like: [b]", "4:11 'like' is the name of a scene, but this is a list: write one"),
        ("text: 7", "4:11 'text' is a sentence, but this is a number: put the sentence in quotes"),
        ("text: ''", "4:11 'text' is a sentence, but this is empty: write one, or leave it out"),
        ("show: 1d\n    text: words", "5:5 a scene has 'show' or 'text', not both: leave out one of them"),
        (
            "show: 1d\n    with: --flip",
            "5:5 'with' adds options to another scene's command line: name that scene by 'like'"
        ),
        (
            "show: 1d\n    beside: flip",
            "5:13 'beside' holds options or a command line, but 'flip' begins neither: begin an option with --, as --flip"
        ),
        (
            "show: 1d\n    beside: stride 2",
            "5:13 'beside' holds options or a command line, but 'stride' begins neither: begin an option with --, as --stride 2"
        ),
        ("show: 1d\n    beside: conv2 -i digit3", "5:13 beside: 'conv2' shows nothing: did you mean 'conv2d'?"),
        ("show: 1d\n    beside: --json", "5:13 beside: '--json' shows nothing: leave it out"),
        ("show: 1d\n    stops: start", "5:12 'stops' is a list, but this is a text: begin each of them by '- '"),
        (
            "show: 1d\n    stops: [start]",
            "5:13 a stop is a table of keys, but this is a text: write a key, ':' and its value"
        ),
        ("text: words\n    stops: [{at: start}]", "5:5 a page of words has no stops: say it in 'text', or use 'show'"),
        ("show: 1d\n    scene: b", "5:5 'scene' is there twice: leave out one of them"),
        ("show: 1d\n    titel: b", "5:5 there is no key 'titel' in a scene: did you mean 'title'?"),
        (
            "show: 1d\n    note: {a: b}",
            "5:11 'note' is a sentence, but this is a table of keys: put the sentence in quotes"
        ),
    ])
    func ofAScene(keys: String, fault: String) {
        #expect(LessonFile(scene: keys).short.first == fault)
    }

    @Test(arguments: [
        ("- show: 1d", "3:5 a scene has a name: write 'scene: ' and one"),
        ("- {scene: a.b, show: 1d}", "3:13 'a.b' is no name of a scene: use forty letters, digits and '-' at most"),
        ("- {scene: '', show: 1d}", "3:13 '' is no name of a scene: use forty letters, digits and '-' at most"),
        ("- {scene: a, show: 1d}\n  - {scene: a, show: 1d}", "4:13 there are two scenes 'a': give each its own name"),
        (
            "- {scene: grid, show: 2d}\n  - {scene: b, like: gird}",
            "4:22 there is no scene 'gird' above: did you mean 'grid'?"
        ),
        ("- {scene: a, like: b}\n  - {scene: b, like: a}", "3:22 scene 'b' comes later: 'like' takes a scene above"),
        (
            "- {scene: a, text: words}\n  - {scene: b, like: a}",
            "4:22 scene 'a' is a page of words: name one that has a command line"
        ),
        (
            "- {scene: a, show: 1d}\n  - {scene: b, like: a, with: flip}",
            "4:31 'with' holds options, but 'flip' is none: begin it with --, as --flip"
        ),
        (
            "- {scene: a, show: 1d}\n  - {scene: b, like: a, with: --check y.csv}",
            "4:31 with: '--check' shows nothing: leave it out"
        ),
        (
            "- {scene: a, show: con3d}\n  - {scene: b, like: a}",
            "3:22 show: 'con3d' shows nothing: did you mean 'conv3d'?"
        ),
    ])
    func ofScenes(scenes: String, fault: String) {
        #expect(LessonFile(scenes: "  " + scenes).short == [fault])
    }

    @Test(arguments: ["value", "inputs"])
    func whatAsksAboutAnOutputHaltsAtOne(kind: String) {
        let file = LessonFile(scene: "show: 1d", "stops:", "  - at: end", "    ask: \(kind)")
        #expect(file.short == ["6:13 '\(kind)' asks about an output, but 'end' is none: halt at one, as at: y[0]"])
    }

    /// A picture has a cell for each character.
    @Test(arguments: [
        (
            "say: a 日本",
            "7:16 no cell of a screen can show '日': it is two columns wide: use letters that take one column"
        ),
        ("note: 😀", "7:15 no cell of a screen can show '😀': it is two columns wide: use letters that take one column"),
        (
            "say: \"cafe\\u0301\"",
            "7:19 no cell of a screen can show '\u{301}': it stands upon the character before it: "
                + "write letter and accent as one character"
        ),
        (
            "ask: choice\n        options: [a, \"本\"]\n        expect: 1",
            "8:23 no cell of a screen can show '本': it is two columns wide: use letters that take one column"
        ),
    ])
    func whatNoCellCanShow(keys: String, fault: String) {
        #expect(LessonFile(stop: keys).short == [fault])
    }

    @Test func whatEveryCellCanShow() {
        #expect(LessonFile(stop: "say: ä é ß Ω Ж → · × – … ‘x’ “y” ½").short == [])
        let other = LessonFile(scenes: "  - scene: 卷\n    title: 一\n    text: 行\n")
        #expect(other.faults.map { $0.mark?.line } == [3, 4, 5])
    }

    /// Words are not torn.
    @Test func roomIsCountedInColumns() {
        let long = String(repeating: "é", count: 140)
        #expect(LessonFile(stop: "say: \(long)").short == [])
        #expect(
            LessonFile(stop: "say: \(long)e").short == [
                "7:14 this has 141 columns; two lines of 70 have room for 140: say it more shortly, or at two stops"
            ])
        let words = Array(repeating: String(repeating: "m", count: 40), count: 3).joined(separator: " ")
        #expect(
            LessonFile(stop: "say: \(words)").short == [
                "7:14 this takes 3 lines of 70 columns; there is room for 2: say it more shortly, or at two stops"
            ])
    }

    @Test func tooManyScenesAreRefused() {
        let scenes = (0..<20_000).map { "  - {scene: s\($0), like: r\($0)}\n" }.joined()
        #expect(
            LessonFile(scenes: scenes).short.contains(
                "3:3 there are 20000 scenes, but a lesson has room for 500: make several lessons"))
    }
}

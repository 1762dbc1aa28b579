import Testing

/// What is wrong is said, and then what to change.
@Suite struct AdviceTests {
    /// What is wrong, and what to change.
    @Test(arguments: [
        ("1d --speed 0", "The speed 0 is not between 0.125 and 64. Give one that is, as --speed 0.5 for half as fast."),
        (
            "lesson --speed 99",
            "The speed 99 is not between 0.125 and 64. Give one that is, as --speed 0.5 for half as fast."
        ),
        ("1d --start 0", "The placement 0 does not exist: the first is 1. Begin with it by --start 1."),
        ("2d 5", "Unexpected argument '5'. Numbers stand behind -i, as -i \"5\"."),
        ("1d 5 6", "2 unexpected arguments: '5', '6'. Numbers stand behind -i, as -i \"5 6\"."),
        (
            "lesson edges padding",
            "Unexpected argument 'padding'. One lesson is played at a time: leave it out, then convviz lesson padding."
        ),
        ("2d foo.png", "Unexpected argument 'foo.png'. A file stands behind -i, as -i foo.png."),
        ("2d ./foo.bmp", "Unexpected argument './foo.bmp'. A file stands behind -i, as -i ./foo.bmp."),
        ("2d digit3", "Unexpected argument 'digit3'. A name stands behind -i, as -i digit3."),
        ("2d sobel-x", "Unexpected argument 'sobel-x'. A name stands behind -w, as -w sobel-x."),
        ("1d stride 2", "2 unexpected arguments: 'stride', '2'. Begin an option with --, as --stride 2."),
        ("kernels x", "Unexpected argument 'x'. Leave it out."),
        ("lesson new a.yaml b.yaml", "Unexpected argument 'b.yaml'. Leave it out."),
        ("notes 1 2 3", "2 unexpected arguments: '2', '3'. Leave them out."),
        ("1d --padding", "Missing value for '--padding <p>'. Write its value behind it: --padding 1."),
        ("1d -w", "Missing value for '-w <source>'. Write its value behind it: -w <source>."),
    ])
    func saysWhatToChange(arguments: String, said: String) throws {
        let outcome = try Program.run(arguments.split(separator: " ").map(String.init))
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        #expect(outcome.error.split(separator: "\n").first == "Error: \(said)")
    }

    /// A table with a column of names comes to an end: what is advised can be done.
    @Test func aColumnOfNames() throws {
        let folder = try Folder(["a.csv": "row,c1,c2\nann,1,2\nbob,3,4\n", "b.csv": ",c1,c2\nann,1,2\nbob,3,4\n"])
        for command in ["1d", "2d"] {
            let outcome = try Program.run([command, "-i", "a.csv", "--shape"], in: folder)
            #expect(outcome.error.hasPrefix("convviz: a.csv, line 2, column 1 ('row'): 'ann' is not a number."))
            #expect(
                outcome.error.contains("for 1d with --column")
                    && outcome.error.contains("empty the cell above the names"))
        }
        #expect(try Program.run(["2d", "-i", "b.csv", "-w", "[[1]]", "--shape"], in: folder).status == 0)
        #expect(try Program.run(["1d", "-i", "a.csv", "--column", "c1", "-w", "1", "--shape"], in: folder).status == 0)
    }

    /// A name is suggested where it is near, and not just less far than all others.
    @Test(arguments: ["--foo", "--x", "--mode"])
    func suggestsNothingFar(option: String) throws {
        let outcome = try Program.run(["1d", option])
        #expect(outcome.status == 64)
        #expect(outcome.error.hasPrefix("Error: Unknown option '\(option)'\nUsage: "), "\(outcome.error)")
    }

    /// What to change is told in words that can be typed.
    @Test(arguments: [
        ("conv2d -i random:3x5x5 -w 1;2", 65, "in numbers give [3,KH,KW], channels separated by '|'."),
        (
            "conv2d -i random:4x5x5 --groups 2 -w 1;2", 65,
            "or give a kernel by name, which makes one filter for each group."
        ),
        ("conv2d -i random:3x5x5 --transposed -w 1;2", 65, "in numbers give [3,1,KH,KW] as nested lists."),
        ("2d -w 1", 65, "For a kernel of 1x1 write '[[1]]'."),
        ("2d -i bal", 65, "Did you mean 'ball'?"),
        ("2d -i 3x224x224", 65, "For an array of that shape write random:3x224x224."),
        (
            "2d --padding 1 1", 64,
            "Write one number for all axes, or one for each with commas between, as --padding 1,1."
        ),
        ("1d -i 1 2 3", 64, "Put the numbers in quotes, as -i \"1 2 3\"."),
        ("-i 1,2,3", 64, "convviz 1d -i ... is for signals; 2d, conv2d and 3d are for grids, channels and volumes."),
        (
            "1d -w net.keras", 65,
            "keras.models.load_model('net.keras').layers[0].get_weights()[0]), and read it with --weight-layout keras."
        ),
        ("conv2d -i random:4x5x5 --groups 2 --out-channels 1", 65, "Choose a multiple of 2."),
        ("gallery zzzzzz", 64, "convviz gallery lists them all."),
    ])
    func tellsWhatToChange(arguments: String, status: Int32, hint: String) throws {
        let outcome = try Program.run(arguments.split(separator: " ").map(String.init) + ["--shape"])
        #expect(outcome.status == status)
        let last = outcome.error.split(separator: "\n").last
        #expect(last?.hasSuffix(hint) == true, "\(outcome.error)")
    }
}

import Picture
import Testing

/// Which elements only one of two pictures has.
@Suite struct PictureDifferencesTests {
    private func picture(_ texts: String) -> Picture {
        var picture = Picture()
        for text in texts { picture.add(TextRun(String(text), at: Point(0, 0))) }
        return picture
    }

    private func differences(_ old: String, _ new: String) -> (new: String, gone: String) {
        let (mine, theirs) = picture(new).differences(from: picture(old))
        func letters(_ text: String, _ places: [Range<Int>]) -> String {
            String(places.joined().map { Array(text)[$0] })
        }
        return (letters(new, mine), letters(old, theirs))
    }

    @Test func ofTheSameThereAreNone() {
        #expect(differences("abc", "abc") == ("", ""))
        #expect(differences("", "") == ("", ""))
    }

    @Test func whatIsAddedWhatIsGoneWhatIsReplaced() {
        #expect(differences("abc", "abXc") == ("X", ""))
        #expect(differences("abXc", "abc") == ("", "X"))
        #expect(differences("abcdef", "aXcdYf") == ("XY", "be"))
        #expect(differences("", "abc") == ("abc", ""))
        #expect(differences("abc", "") == ("", "abc"))
    }

    @Test func whatChangesItsPlaceIsInBoth() {
        #expect(differences("abcd", "bcda") == ("a", "a"))
    }

    /// What goes on behind it is found again.
    @Test func muchMayBeNewInOnePlace() {
        let letters = "ghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        #expect(differences("abcdef", "abc\(letters)def") == (letters, ""))
        #expect(differences("a1b2c", "a3b\(letters)c") == ("3" + letters, "12"))
    }
}

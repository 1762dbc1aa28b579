@testable import Picture
import Testing

/// Which elements only one of two pictures has.
@Suite struct PictureDifferencesTests {
    /// Every letter has a column of its own; what stands between bars is a sheet of its own.
    private func sheets(_ texts: String) -> [Sheet] {
        texts.split(separator: "|", omittingEmptySubsequences: false).map { text in
            var picture = Picture()
            for letter in text { picture.add(TextRun(String(letter), at: Point(Double(letter.asciiValue!), 0))) }
            return picture.sheet
        }
    }

    private func picture(_ sheets: [Sheet]) -> Picture {
        var picture = Picture()
        for sheet in sheets { picture.add(sheet) }
        return picture
    }

    private func differences(_ old: [Sheet], _ new: [Sheet]) -> (new: String, gone: String) {
        let (mine, theirs) = picture(new).differences(from: picture(old))
        func letters(_ bounds: [CellBounds]) -> String {
            String(bounds.map { Character(UnicodeScalar(UInt8($0.left))) })
        }
        return (letters(mine), letters(theirs))
    }

    private func differences(_ old: String, _ new: String) -> (new: String, gone: String) {
        differences(sheets(old), sheets(new))
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

    /// In whatever pieces it was added.
    @Test func ofSheetsThatAreAlikeThereAreNone() {
        #expect(differences("abcdefghi|12|jklmnopqrs", "abcdefghi|12|jklmnopqrs") == ("", ""))
        #expect(differences("abcdefghi|12|jklmnopqrs", "abcdefghi|13|jklmnopqrX") == ("3X", "2s"))
        #expect(differences("abcdefgh", "ab|cde|fgh") == ("", ""))
    }

    /// Sheets that stay are found again, whatever comes and goes between them.
    @Test func whatStaysIsNotLookedAt() {
        let (first, second) = (sheets("abcdefghi")[0], sheets("jklmnopqrs")[0])
        #expect(differences([first, second], [first, second]) == ("", ""))
        #expect(differences([first, second], [first] + sheets("12") + [second]) == ("12", ""))
        #expect(differences([first] + sheets("123456789") + [second], [first, second]) == ("", "123456789"))
        #expect(differences([first, second], [second]) == ("", "abcdefghi"))
    }
}

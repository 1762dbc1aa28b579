import Foundation
import Testing

@testable import CursesTerminal

/// By whatever way a file comes to have other contents, it is told once.
@Suite struct FileWatchTests {
    /// A folder with a file in it, which goes when the test is over.
    private final class Place {
        let folder: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("watch-\(UUID().uuidString)")
            for name in ["", "elsewhere"] {
                try FileManager.default.createDirectory(
                    at: folder.appendingPathComponent(name), withIntermediateDirectories: false)
            }
            try write("lesson")
            try write("elsewhere/real")
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

        /// In place, as some editors do.
        func write(_ name: String) throws {
            let file = try #require(fopen(path(name), "w"))
            fputs("new", file)
            fclose(file)
        }

        /// By putting another file there, as others do.
        func replace(_ name: String) throws {
            try write(name + "~")
            try #require(rename(path(name + "~"), path(name)) == 0)
        }

        func link(_ name: String, to target: String) throws {
            try #require(symlink(target, path(name + "~")) == 0)
            try #require(rename(path(name + "~"), path(name)) == 0)
        }
    }

    @Test func aFileIsWrittenAndReplaced() throws {
        let place = try Place()
        let watch = try #require(FileWatch(place.path("lesson")))
        #expect(!watch.hasChange())
        try place.write("lesson")
        #expect(watch.hasChange())
        #expect(!watch.hasChange())
        try place.replace("lesson")
        #expect(watch.hasChange())
        try place.write("lesson")
        #expect(watch.hasChange())
        #expect(!watch.hasChange())
    }

    /// Where it leads, and to where it is made to lead.
    @Test func aLink() throws {
        let place = try Place()
        try place.link("link", to: "elsewhere/real")
        let watch = try #require(FileWatch(place.path("link")))
        #expect(!watch.hasChange())
        try place.write("elsewhere/real")
        #expect(watch.hasChange())
        try place.replace("elsewhere/real")
        #expect(watch.hasChange())
        try place.write("elsewhere/real")
        #expect(watch.hasChange())
        try place.link("link", to: "lesson")
        #expect(watch.hasChange())
        try place.write("lesson")
        #expect(watch.hasChange())
        #expect(!watch.hasChange())
    }

    #if os(Linux)
        @Test func otherFilesAreNotIt() throws {
            let place = try Place()
            try place.link("link", to: "elsewhere/real")
            let watch = try #require(FileWatch(place.path("link")))
            try place.write("lesson")
            try place.write("real")
            try place.write("elsewhere/link")
            #expect(!watch.hasChange())
        }

        /// Of more events than the system keeps the file's own may be one that is lost.
        @Test func moreThanTheSystemKeeps() throws {
            let text = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
            let most = try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
            let place = try Place()
            let watch = try #require(FileWatch(place.path("lesson")))
            // Two that are alike and follow each other are one.
            let files = try ["a", "b"].map { name in
                try place.write(name)
                return place.path(name)
            }
            for index in 0...most { close(open(files[index % 2], O_WRONLY)) }
            try place.write("lesson")
            #expect(watch.hasChange())
            #expect(!watch.hasChange())
        }
    #endif
}

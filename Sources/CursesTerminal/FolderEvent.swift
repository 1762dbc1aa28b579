#if canImport(Glibc)
    import Glibc

    /// What inotify tells of a folder that is watched.
    struct FolderEvent {
        let watch: Int32
        /// Whether there were more events than the system keeps.
        let isLoss: Bool
        /// Of the file in the folder.
        let name: String

        /// Each is 16 bytes, of which the last four are the length of the name that follows, padded with zeros.
        static func all(in bytes: ArraySlice<UInt8>) -> [FolderEvent] {
            var (events, rest) = ([FolderEvent](), bytes)
            while rest.count >= 16 {
                func number(at offset: Int) -> UInt32 {
                    rest.dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
                }
                let length = Int(number(at: 12))
                let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
                events.append(
                    FolderEvent(
                        watch: Int32(bitPattern: number(at: 0)), isLoss: number(at: 4) & UInt32(IN_Q_OVERFLOW) != 0,
                        name: String(decoding: name, as: UTF8.self)))
                rest = rest.dropFirst(16 + length)
            }
            return events
        }
    }
#endif

import ConvPlayer

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension WallClock {
    static var now: WallClock {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return WallClock(hours: Int(parts.tm_hour), minutes: Int(parts.tm_min), seconds: min(Int(parts.tm_sec), 59))
    }
}

# shellcheck shell=sh
# Sets up a machine: what Scripts/convviz and Scripts/test share. To be sourced; all it says goes to standard error.

say() {
    printf 'convviz: %s\n' "$*" >&2
}

# Status 69: something that is needed is not there.
give_up() {
    say "$*"
    exit 69
}

# macOS has a `swift` that only offers to install the real one.
require_swift() {
    if [ "$(uname -s)" = Darwin ]; then
        xcode-select -p >/dev/null 2>&1 ||
            give_up "there is no Swift toolchain; install it with 'xcode-select --install', and start again."
    fi
    command -v swift >/dev/null ||
        give_up "there is no Swift toolchain; install Swift 6.1 or newer from https://www.swift.org/install," \
            "have 'swift' in PATH, and start again."
}

require_working_swift() {
    swift build --version >/dev/null 2>&1 </dev/null ||
        give_up "the Swift toolchain does not start; 'swift build --version' shows why," \
            "and https://www.swift.org/install lists what it needs."
}

missing=

# need PACKAGE FILE...: the package is missing unless one of the files is there.
need() {
    package=$1
    shift
    for file; do
        [ ! -e "$file" ] || return 0
    done
    missing="$missing $package"
}

# What a build needs besides the toolchain, and what the toolchain itself needs. macOS has it all; elsewhere than on
# Debian and Ubuntu the files and packages have other names, and the build says what it misses.
need_build_tools() {
    command -v apt-get >/dev/null || return 0
    need libncurses-dev /usr/include/curses.h
    need git "$(command -v git)"
    need ca-certificates /etc/ssl/certs/ca-certificates.crt
    need g++ /usr/lib/gcc/*/*/libstdc++.so
    # The toolchain starts with these libraries only.
    swift build --version >/dev/null 2>&1 </dev/null || missing="$missing libcurl4 libsqlite3-0 libxml2"
}

# Libraries without which all works but some files: so nothing fails for want of them.
wish_for_libraries() {
    wish_for "PNG files" libpng-dev /usr/include/png.h libpng include/png.h
    wish_for "JPEG files" libturbojpeg0-dev /usr/include/turbojpeg.h jpeg-turbo include/turbojpeg.h
    wish_for "lessons" libyaml-dev /usr/include/yaml.h libyaml include/yaml.h
}

# wish_for WHAT PACKAGE HEADER FORMULA HEADER: the package and header of apt-get, and those of brew. On macOS headers are
# where the compiler does not look by itself.
wish_for() {
    if command -v apt-get >/dev/null; then
        wish=$2 header=$3
    elif command -v brew >/dev/null; then
        wish=$4 header=$(brew --prefix "$4")/$5
        export CPATH="${header%/*}${CPATH:+:$CPATH}"
    else
        return 0
    fi
    [ -e "$header" ] || (missing=" $wish" && install_missing) || say "going on without $1"
}

# The tests run scripts in Python with NumPy; the first python3 in PATH may be one without.
need_numpy() {
    for python in python3 /usr/bin/python3 /opt/homebrew/bin/python3 /usr/local/bin/python3; do
        ! "$python" -c 'import numpy' >/dev/null 2>&1 </dev/null || return 0
    done
    if command -v apt-get >/dev/null; then need python3-numpy; else need numpy; fi
}

install_missing() {
    [ -n "$missing" ] || return 0
    # Word by word, as apt-get and brew want them.
    # shellcheck disable=SC2086
    if command -v apt-get >/dev/null; then
        install_with_apt $missing
    elif command -v brew >/dev/null; then
        say "installing$missing"
        brew install $missing </dev/null >&2
    else
        give_up "install$missing, then start again."
    fi
}

install_with_apt() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null; then
        as_root=sudo
    else
        give_up "installing what is missing needs root; run 'apt-get install $*' as root, then start again."
    fi
    say "installing $*"
    # A fresh machine has no package lists, or old ones.
    apt_get install --no-install-recommends "$@" 2>/dev/null || {
        apt_get update && apt_get install --no-install-recommends "$@"
    } || give_up "installing failed; run 'apt-get install $*' as root to see why, then start again."
}

# Asks nothing, and waits while the machine is busy with updates of its own.
apt_get() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 "$@" </dev/null >/dev/null
}

# Everything in one file starts some milliseconds sooner, and outlives an update of the toolchain. The toolchain's own
# linker is quick and needs no package. macOS brings Swift's libraries with it.
build_release() {
    say "building; the first time takes a minute or two"
    toolchain=$(swift -print-target-info </dev/null | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1|p')
    static=$1/.build/static
    set -- --package-path "$1" -c release --product convviz
    if [ -e "$toolchain/lib/swift_static/linux/libswiftCore.a" ] && [ -e "$toolchain/bin/ld.lld" ]; then
        set -- "$@" --static-swift-stdlib -Xswiftc -use-ld=lld
        # The C++ library is asked for by a name that both its forms have: the one found first is taken.
        cxx=$("$toolchain/bin/clang" -print-file-name=libstdc++.a 2>/dev/null) || cxx=
        if [ -e "$cxx" ]; then
            mkdir -p "$static" && ln -sf "$cxx" "$static/libstdc++.a"
            set -- "$@" -Xlinker "-L$static"
        fi
        # A list of places to adjust at the start that is a megabyte smaller, where the C library can read it.
        libc=$(ldd /bin/sh 2>/dev/null | sed -n 's|.*libc\.so\.6 => \([^ ]*\).*|\1|p')
        if [ -r "$libc" ] && grep -q GLIBC_ABI_DT_RELR "$libc"; then
            set -- "$@" -Xlinker -z -Xlinker pack-relative-relocs
        fi
    fi
    swift build "$@" </dev/null >&2 ||
        give_up "the build failed; it needs Swift 6.1 or newer, git, a C++ library (g++)" \
            "and the ncurses headers (libncurses-dev)."
}

# shellcheck shell=sh
# What is installed, and where: what Scripts/install and Scripts/uninstall share. To be sourced.

# Below the prefix.
# shellcheck disable=SC2034
{
    program_file=bin/convviz
    manual_file=share/man/man1/convviz.1
    bash_file=share/bash-completion/completions/convviz
    zsh_file=share/zsh/site-functions/_convviz
    fish_file=share/fish/vendor_completions.d/convviz.fish
    # The directories that were not there before, outer before inner: these may go again.
    record_file=share/convviz/directories
    # Links that had to be made outside of the prefix.
    links_file=share/convviz/links
    all_files="$program_file $manual_file $bash_file $zsh_file $fish_file"
}

# give_up STATUS SENTENCE HINT
give_up() {
    printf 'convviz: %s.\n%s.\n' "$2" "$3" >&2
    exit "$1"
}

# Sets prefix from the arguments: the one given, or where everybody or else this user keeps programs.
choose_prefix() {
    read_prefix "$@"
    [ -z "$prefix" ] || return 0
    if [ -w /usr/local ] && [ -w /usr/local/bin ]; then
        prefix=/usr/local
    else
        prefix=${HOME:-}/.local
        [ -n "${HOME:-}" ] || give_up 69 "HOME is not set" "Give a prefix, as in Scripts/install /opt/convviz"
    fi
}

# Sets prefix to the one given, or to nothing.
read_prefix() {
    [ $# -le 1 ] || give_up 64 "there are $# prefixes" "Give one; --help tells more"
    case ${1-} in
    -*) give_up 64 "'$1' is not an option" "Give a directory; --help tells more" ;;
    /*) prefix=$1 ;;
    ?*) prefix=$PWD/$1 ;;
    '') prefix= ;;
    esac
    prefix=${prefix%/}
}

# shellcheck shell=bash
# Makes this checkout ready to run or to test; sourced by the commands beside it.
#
# .venv/ready holds a line for each purpose that was installed to the end. Without that file nobody knows what a
# power cut left behind, so the environment is made anew; what was downloaded before (build/wheels) serves again.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly READY=.venv/ready
readonly WHEELS=build/wheels
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# make_ready run|test
make_ready() {
    local purpose=$1 python lock=requirements.txt mark
    [ "$purpose" = run ] || lock=requirements-dev.txt
    python=$(find_python)
    mark=$(mark_of "$purpose" "$python" "$lock")
    if is_ready "$mark"; then
        install_packages "$purpose" "$python" || say "going on without them"
        return
    fi
    install_packages "$purpose" "$python" || fail "stopped: the packages named above are needed. Is there a network?"
    mkdir -p build
    exec 9>build/lock
    flock 9 # of two commands in one checkout, the second waits for the first
    if ! is_ready "$mark"; then
        install_python_packages "$python" "$lock"
        # A mark that outlives a power cut must not outlive the files it speaks of.
        sync
        { [ "$purpose" = run ] || mark_of run "$python" requirements.txt; echo "$mark"; } >"$READY.new"
        mv "$READY.new" "$READY"
    fi
    exec 9>&-
}

is_ready() { [ -x .venv/bin/kiosk ] && grep -qsxF "$1" "$READY"; }

# mark_of PURPOSE PYTHON LOCK: a line that changes whenever something must be installed again.
mark_of() { echo "$1 $({ version_of "$2"; pwd; cat "$3" pyproject.toml setup.cfg; } | sha256sum | cut -d' ' -f1)"; }

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || echo none; }

find_python() {
    local name
    for name in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
        case $(version_of "$name") in 3.11 | 3.12 | 3.13)
            command -v "$name"
            return
            ;;
        esac
    done
    fail "the kiosk needs Python 3.11, 3.12 or 3.13, and none is here. Debian 12, Debian 13 and Ubuntu 24.04 bring one."
}

# install_packages run|test PYTHON: with apt, what dpkg does not know as installed.
install_packages() {
    local lacking name why names
    if ! command -v apt-get >/dev/null; then
        [ -f "$READY" ] || say "no apt-get here: install by hand what script/packages names"
        return 0
    fi
    lacking=$(lacking_packages "$1" "$2")
    [ -n "$lacking" ] || return 0
    say "this machine lacks:"
    while read -r name why; do printf '  %-20s %s\n' "$name" "$why"; done <<<"$lacking" >&2
    mapfile -t names < <(cut -d' ' -f1 <<<"$lacking")
    apt update || say "the list of packages could not be refreshed"
    apt -y --no-install-recommends install "${names[@]}"
}

# Lines "name why" of what is wanted and not installed, under its own name or its t64 heir's.
lacking_packages() {
    local purpose name why installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    while read -r purpose name why; do
        [ "$purpose" = run ] || [ "$purpose" = "$1" ] || continue
        grep -qxE "${name}(t64)?" <<<"$installed" || echo "$name $why"
    done < <(grep -E '^(run|test) ' script/packages)
    "$2" -c 'import ensurepip' 2>/dev/null || echo "python$(version_of "$2")-venv holds the Python packages"
}

# As root, patient with a bad line and with another installer at work.
apt() {
    local root=() progress=/dev/null
    if [ -t 2 ]; then progress=/dev/stderr; fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "needs root, and there is no sudo. As root: apt-get $*"
            return 1
        fi
        root=(sudo)
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@" >"$progress"
}

# install_python_packages PYTHON LOCK: downloads all, then changes .venv; a lost network leaves what works as it was.
install_python_packages() {
    local quiet=()
    [ -t 2 ] || quiet=(-q)
    if [ "$(version_of .venv/bin/python)" != "$(version_of "$1")" ]; then rm -f "$READY"; fi
    if [ ! -f "$READY" ]; then
        say "making .venv with $("$1" --version)"
        "$1" -m venv --clear .venv
    fi
    fetch -q --no-index "$2" 2>/dev/null || {
        say "fetching Python packages, some 300 MB the first time"
        fetch "${quiet[@]}" "$2" ||
            fail "stopped: could not fetch the Python packages. Run this again when there is a network; it goes on from here."
    }
    say "installing them"
    rm -f "$READY"
    .venv/bin/pip install "${quiet[@]}" --no-index --no-deps --find-links "$WHEELS" --require-hashes -r "$2"
    .venv/bin/pip install -q --no-index --no-deps --no-build-isolation -e .
}

# fetch OPTIONS LOCK: pip keeps what it has fetched, also when it is stopped in the middle. The lock names everything,
# so nothing is looked up beyond it: pip 23 would ask for the newest of a package wanted with an extra, and stop.
fetch() {
    .venv/bin/pip download "${@:1:$#-1}" --no-deps -d "$WHEELS" --find-links "$WHEELS" --only-binary :all: --require-hashes -r "${!#}"
}

#!/bin/bash
# The house's rules. A rule is a command that prints its offenders; one that prints nothing is kept.
# A line of C++ that must break one says why in a comment on it:  // house: …
set -uo pipefail

files() { git ls-files -co --exclude-standard -- "$@" | while read -r file; do [ ! -f "$file" ] || echo "$file"; done; }

rule() {
    local name=$1 offenders
    shift
    offenders=$("$@")
    [ -z "$offenders" ] && { echo "ok - $name"; return; }
    echo "not ok - $name"
    sed 's/^/#   /' <<<"$offenders"
}

# may FOLDER: the folders whose headers it may include. Pages and programs (no folder of their own) may include any.
may() {
    case $1 in
        domain) echo 'domain' ;;
        web) echo 'web|store|imaging|tables|gateway|crypto|settings|domain|templates' ;;
        *) echo "$1|domain" ;;
    esac
}

layers() { find cgi-bin -mindepth 1 -maxdepth 1 -type d -printf '%f\n'; }

imports() {
    local layer
    for layer in $(layers); do
        grep -rnE '^#include "' "cgi-bin/$layer" | grep -vE "#include \"($(may "$layer"))/"
    done
    grep -rnE '^#include "' cgi-bin/*.cpp sbin | grep -vE '#include "[a-z_-]+/'
}

# Third-party headers, each in its one folder. What the language and the system bring is free, but for domain.
third_party() {
    local layer own system='[a-z_]+|(sys|netinet|arpa)/[a-z_]+\.h|(unistd|pwd|grp|netdb|poll|fcntl|signal|time|stdlib|string|errno|pthread|sched|syslog|termios)\.h'
    for layer in $(layers) .; do
        case $layer in
            store) own='pqxx/[a-z_]+|libpq-fe\.h' ;;
            imaging) own='malloc\.h|nlohmann/.*|Magick\+\+.*|turbojpeg\.h|jpeglib\.h|opencv2/.*' ;;
            drawing) own='(cairo|pango|qrencode).*' ;;
            gateway) own='(openssl|curl|nlohmann)/.*|zlib\.h' ;;
            mail) own='curl/.*' ;;
            crypto) own='sodium\.h|liboath/oath\.h' ;;
            settings) own='toml\+\+/.*' ;;
            tables) own='(archive|archive_entry|csv|expat|iconv|xlsxwriter)\.h' ;;
            web) own='(fcgi|fcgiapp|fastcgi)\.h|(cgicc|ctemplate)/.*|nlohmann/.*' ;;
            *) own='[a-z_]+' ;;
        esac
        grep -nE '^#include <' cgi-bin/$layer/*.cpp cgi-bin/$layer/*.h 2>/dev/null | grep -vE "#include <($own|$system)>"
    done
    grep -rnE '^#include <' sbin | grep -vE "#include <(CLI/.*|nlohmann/.*|$system)>|^sbin/ncre-ems-status[./][^<]*<(prometheus/.*|civetweb\.h)>"
    grep -nE '^#include <(iostream|fstream|filesystem|cstdio|thread|mutex|.*/.*)>' cgi-bin/domain/*
}

sql_outside() { grep -rniE '"(select|insert into|update|delete from) ' cgi-bin sbin | grep -v '^cgi-bin/store/'; }

# Comments may name a thing of the manual; only its strings would reach a visitor.
chinese_outside() {
    files 'cgi-bin/*.cpp' 'cgi-bin/*.h' 'sbin/*.cpp' 'sbin/*.h' | xargs -r perl -CSD -ne \
        'next if m{// house: \S}; s{//.*}{}; print "$ARGV:$.: $_" if /\p{Han}/; close ARGV if eof'
}

unescaped() {
    files 'templates/*.tpl' | grep -v '^templates/mail/' | while read -r file; do
        head -n 1 "$file" | grep -q '^{{%AUTOESCAPE context="[A-Z]*"' || echo "$file: does not begin with AUTOESCAPE"
    done
}

inline() {
    files 'templates/*.tpl' 'htdocs/*.html' 'htdocs/*.svg' | xargs -r grep -nEi \
        '[[:space:]]style=|<style|[[:space:]]on[a-z]+=|javascript:|<script>|<script [^>]*(type="module")?>[^<]' | grep -viE '<script [^>]*src='
}

# A page's program, template, script and tests share one stem.
stems() {
    local file stem
    for file in templates/*.tpl; do
        stem=$(basename "$file" .tpl)
        [ -f "cgi-bin/$stem.cpp" ] || grep -rqF "$stem.tpl" cgi-bin || echo "$file: no page and nothing else uses it"
    done
    for file in $(grep -lE '#include "templates/' cgi-bin/*.cpp); do
        stem=$(basename "$file" .cpp)
        [ -f "templates/$stem.tpl" ] || echo "$file: no templates/$stem.tpl"
    done
    for file in tests/pages/*.cpp tests/cases/*/; do
        stem=$(basename "$file" .cpp)
        [ ! -e "$file" ] || [ -f "cgi-bin/$stem.cpp" ] || echo "$file: no cgi-bin/$stem.cpp"
    done
}

suites() {
    local file
    for file in $(files 'tests/*.cpp' | grep -vE '^tests/(support|fuzz|programs)/'); do
        grep -qE "^BOOST_(AUTO|FIXTURE)_TEST_SUITE\\($(basename "$file" .cpp | tr - _)(_[a-z_]*)?[,)]" "$file" || echo "$file: no suite of its name"
    done
}

too_long() {
    files "*.cpp" "*.h" "*.mjs" "*.sh" Makefile tools tests/run | xargs -r wc -l |
        awk '$2 != "total" && $1 > ($2 ~ /^tests\// ? 300 : 200) { print $2 ": " $1 " lines" }'
}

too_wide() {
    files '*.cpp' '*.h' | xargs -r perl -CSD -ne 'chomp; print "$ARGV:$.\n" if length > 100; close ARGV if eof'
}

# Debian's own list of what a build needs says what tools/debian-packages says.
build_packages() {
    diff <(awk '$1 == "build" && $2 !~ /^(ccache|g\+\+|make|npm|nodejs)$/ { print $2 }' tools/debian-packages | sort) \
        <(sed -n '/^Build-Depends/,/^[A-Z]/s/^ \+\([^ ,]*\).*/\1/p' debian/control | sort)
}

# What others wrote and the package carries: its licence goes along.
unlicensed() {
    sed -n '/^vendored/,/[^\\]$/p' tools/flags.mk | grep -oE '[^ /]+\.(js|css)' | while read -r file; do
        grep -qE "^Files:.* ?htdocs/vendor/$file( |$)" debian/copyright || echo "$file: no licence in debian/copyright"
    done
}

unfinished() { files | grep -vE '^(package-lock.json|tests/house/)' | xargs -r grep -nIE '\b(TODO|FIXME|XXX|HACK)\b'; }

elsewhere() {
    files 'templates/*' 'htdocs/*' | grep -v '^templates/mail/' | xargs -r grep -nIoE '(https?:)?//[a-z0-9.-]+\.[a-z]{2,}[^"'\'' )]*' | grep -v 'www.w3.org'
}

# Both would be shown, one after the other. A page shows parts of itself again.
twice_named() {
    files 'templates/*.tpl' | xargs -r grep -LF '{{#MAIN}}' | xargs -r awk 'match($0, /^{{#[A-Z0-9_a-z]+}}[^{]*{{\/[A-Z0-9_a-z]+}}$/) {
        name = substr($0, 4, index($0, "}}") - 4)
        if (named[FILENAME, name]++) print FILENAME ":" FNR ": " name
    }'
}

# Later versions lay out some lines otherwise; one decides.
formatted() { files '*.cpp' '*.h' | xargs -r clang-format --dry-run 2>&1 | grep -oE '^[^ ]+: (warning|error).*' | cut -d: -f1 | sort -u; }

rule 'a file includes its own folder and those below it' imports
rule 'each third-party header stays in its one folder' third_party
rule 'SQL stands in store only' sql_outside
rule 'words for people stand in templates, not in C++' chinese_outside
rule 'every template begins with AUTOESCAPE' unescaped
rule 'no inline script or style' inline
rule 'nothing is loaded from elsewhere' elsewhere
rule 'a list of words has each name once' twice_named
rule 'page, template and tests share one stem' stems
rule 'a test file is one suite of its name' suites
rule 'no file is longer than 200 lines, no test than 300' too_long
rule 'no line of C++ is wider than 100' too_wide
rule 'nothing is left unfinished' unfinished
rule 'each library that the package carries has its licence in it' unlicensed
rule 'the package is built with what the build needs' build_packages
case $(clang-format --version) in
    *' version 14.'*) rule 'C++ is laid out by .clang-format' formatted ;;
    *) echo 'ok - C++ is laid out by .clang-format # SKIP needs clang-format 14' ;;
esac

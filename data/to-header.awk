# Code tables (ncre_*.tsv) as constexpr C++: awk -f to-header.awk ncre_*.tsv > domain/code_tables.h
# Plain tables have the columns code and name; ncre_subjects.tsv has those of domain::Subject.

function fail(what) {
    print FILENAME ":" FNR ": " what > "/dev/stderr"
    failed = 1
    exit 1
}

function quoted(text) {
    if (text ~ /["\\]/) fail("a quote or backslash in: " text)
    return "\"" text "\""
}

function close_table() {
    if (table != "") print "});\n"
}

# "open?" is a subject that is open by all we know; "retired_2018" keeps its year in the list only.
function status(text) {
    if (text !~ /^(open\??|(retired|suspended)_[0-9-]+)$/) fail("unknown status: " text)
    sub(/[_?].*/, "", text)
    return "SubjectStatus::" text
}

BEGIN {
    FS = "\t"
    print "// Made from data/*.tsv by data/to-header.awk.\n#pragma once\n"
    print "#include <array>\n\n#include \"domain/code_table.h\"\n\nnamespace domain::codes {\n"
}

FNR == 1 {
    close_table()
    table = FILENAME
    gsub(/^.*ncre_|\.tsv$/, "", table)
    columns = NF
    if ($1 != "code" || $2 != "name") fail("the first columns are not code and name")
    row = table == "subjects" ? "Subject" : "CodeName"
    print "inline constexpr auto " table " = std::to_array<" row ">({"
    next
}

NF != columns { fail(NF " columns, not " columns) }
(table, $1) in seen { fail("code " $1 " twice") }
{ seen[table, $1] = 1 }

row == "Subject" {
    printf "    {%s, %s, %d, %d, %s, %s},\n", quoted($1), quoted($2), $3, $4, status($5), quoted($7)
    next
}
{ printf "    {%s, %s},\n", quoted($1), quoted($2) }

END {
    if (failed) exit 1
    close_table()
    print "}  // namespace domain::codes"
}

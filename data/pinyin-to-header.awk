# How Han characters sound, as constexpr C++: awk -f pinyin-to-header.awk pinyin.tsv pinyin_surnames.tsv
# pinyin.tsv is what ICU's Han-Latin (Unicode CLDR) says, without tones and with ü as YU (GB/T 28039), U+4E00 to U+9FFF:
#   uconv -x 'Han-Latin; Latin-ASCII'
# pinyin_surnames.tsv are the surnames of two characters, and those that sound otherwise than the word: after its
# Han-Latin/Names, and by hand where that knows no surname.

BEGIN {
    FS = "\t"
    print "// Made from data/pinyin*.tsv by data/pinyin-to-header.awk.\n#pragma once\n"
    print "#include <array>\n#include <string_view>\n\nnamespace domain::sounds {\n"
    print "struct Sound {\n    std::string_view letters;\n    std::u32string_view of;\n};\n"
}

FNR == 1 {
    if (NR > 1) print "});\n"
    surnames = $1 == "surname"
    print "inline constexpr auto " (surnames ? "surnames" : "syllables") " = std::to_array<Sound>({"
    next
}

{ printf "    {\"%s\", U\"%s\"},\n", surnames ? $2 : $1, surnames ? $1 : $2 }

END { print "});\n\n}  // namespace domain::sounds" }

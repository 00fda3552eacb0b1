// Workbooks made by hand, part by part: what other programs write, and what an attacker would.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <map>
#include <string>

namespace workbook {

using Parts = std::map<std::string, std::string>;

// Packed as Excel packs: each part deflated.
inline std::string packed(const Parts& parts) {
    std::string bytes(parts.size() * 1000 + 1'000'000, '\0');
    std::size_t used = 0;
    archive* const zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_memory(zip, bytes.data(), bytes.size(), &used);
    for (const auto& [name, text] : parts) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
        archive_write_header(zip, entry);
        archive_write_data(zip, text.data(), text.size());
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    bytes.resize(used);
    return bytes;
}

inline std::string relation(const std::string& id, const std::string& kind, const std::string& to) {
    return "<Relationship Id='" + id + "' Type='http://x/relationships/" + kind + "' Target='" +
           to + "'/>";
}

// The parts of a workbook with this in its first sheet; parts may be put in the place of others.
inline Parts parts(const std::string& rows) {
    const std::string main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    return {
        {"_rels/.rels", "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") +
                            "</Relationships>"},
        {"xl/workbook.xml", "<workbook" + main + " xmlns:r='r'><sheets>" +
                                "<sheet name='hidden' state='veryHidden' r:id='z'/>" +
                                "<sheet name='first' r:id='b'/><sheet name='second' r:id='c'/>" +
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("b", "worksheet", "worksheets/sheet1.xml") +
             relation("c", "worksheet", "worksheets/sheet2.xml") +
             relation("d", "sharedStrings", "/xl/sharedStrings.xml") +
             relation("e", "styles", "styles.xml") + "</Relationships>"},
        {"xl/sharedStrings.xml", "<sst" + main + "><si><t>姓名</t></si>" +
                                     "<si><r><t>王</t></r><r><t>𠅤</t></r>" +
                                     "<rPh sb='0'><t>wang</t></rPh></si></sst>"},
        {"xl/styles.xml", "<styleSheet" + main + "><numFmts>" +
                              "<numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\";@'/>" +
                              "<numFmt numFmtId='165' formatCode='000000'/></numFmts>" +
                              "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" +
                              "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>" +
                              "<xf numFmtId='165'/><xf numFmtId='22'/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet" + main + "/>"},
    };
}

inline std::string of(const std::string& rows) { return packed(parts(rows)); }

}  // namespace workbook

#pragma once

#include "web/import.h"

// The way of a table into the database, the same for each kind: upload, dry run, import.
namespace web {

// Where the page is in it. `back`: the page with its query, to come back to the same place.
struct ImportDesk {
    const ImportKind& kind;
    std::string_view stem;  // the page's template, which includes part/import.tpl at IMPORT
    std::string address;    // the page with what its query names: "admin-import-roster?id=1"
    store::ImportFile target = {};  // of which sitting or site
};

// The page: the form to upload, or what a dry run of the file `file` (query) says, or with
// `template` (query) the file with the headings. `fill` may add to the page.
Response show_import(const Visit& visit, store::Read& db, const ImportDesk& desk,
                     const Faults& faults, void (*fill)(View&, const Visit&, store::Read&));

// Field file: keeps it and leads to its dry run.
Response check_import(const Visit& visit, store::Write& db, const ImportDesk& desk,
                      void (*fill)(View&, const Visit&, store::Read&));

// Field key: judges the file once more and writes it, all or nothing.
Response write_import(const Visit& visit, store::Write& db, const ImportDesk& desk,
                      void (*fill)(View&, const Visit&, store::Read&));

// For Page::again: the page with what the form was about. Which file was chosen no page can say.
Response import_again(const Visit& visit, store::Read& db, const ImportDesk& desk,
                      void (*fill)(View&, const Visit&, store::Read&));

// Field key: forgets the file.
Response drop_import(const Visit& visit, store::Write& db, const ImportDesk& desk);

}  // namespace web

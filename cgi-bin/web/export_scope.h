#pragma once

#include <string>

#include "store/export.h"
#include "web/scope.h"

// What is exported: a scope (web/scope.h), and of whom by their stage.
//
// Field and query: status = held (who hold places; also when empty), all (whoever submitted),
// settled (paid, confirmed or not), or a stage.
namespace web {

struct ExportScope {
    Scope scope;
    std::string status;

    store::ExportFilter filter() const;
    // Those who go to the national centre: paid.
    store::ExportFilter settled() const;
    // For the audit, as Scope::words().
    std::string words() const { return scope.words() + " status=" + status; }
    // "77-110108", for a file's name.
    std::string file_stem() const;
};

// HttpError 404 for a status that is none.
ExportScope export_scope_of(const Visit& visit, store::Read& db, const store::Sites& own);

}  // namespace web

#include "store/query.h"

#include "store/link.h"

namespace store {

Rows ask(Read& db, const char* sql, const std::vector<Text>& parameters) {
    Link& link = db.link();
    const std::string& statement = link.statement(sql);
#if PQXX_VERSION_MAJOR >= 7
    pqxx::params arguments;
    for (const Text& text : parameters) arguments.append(text);
    return Rows(link.transaction->exec(pqxx::prepped{statement}, arguments));
#else
    std::vector<const char*> texts;
    for (const Text& text : parameters) texts.push_back(text ? text->c_str() : nullptr);
    const auto arguments = pqxx::prepare::make_dynamic_params(texts);
    return Rows(link.transaction->exec_prepared(statement, arguments));
#endif
}

}  // namespace store

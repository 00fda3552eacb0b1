#include "store/phrase.h"

#include "store/query.h"

namespace store {
namespace {

Phrase phrase_of(const Row& row) {
    return {row.get<std::int64_t>("id"), row.text("field"), row.text("words")};
}

// An empty list has no row to lock, and of two that are kept at a time neither sees the other's
// lines. Readers are not kept waiting.
void lock(Write& db) { change(db, "lock table phrase in share row exclusive mode"); }

}  // namespace

std::vector<Phrase> phrases_at(Read& db, domain::Id<domain::Site> site) {
    return query(db, R"(
        select id, field, words from phrase
         where site_id is null or site_id = $1
         order by site_id nulls first, place, id)",
                 site)
        .map(phrase_of);
}

std::vector<Phrase> phrases_of(Read& db, const PhraseList& list) {
    return query(db, R"(
        select id, field, words from phrase
         where site_id is not distinct from $1::bigint order by place, id)",
                 list)
        .map(phrase_of);
}

std::vector<Phrase> lock_phrases(Write& db, const PhraseList& list) {
    lock(db);
    return phrases_of(db, list);
}

void keep_phrases(Write& db, const PhraseList& list, const std::vector<Phrase>& phrases) {
    lock(db);
    change(db, "delete from phrase where site_id is not distinct from $1::bigint", list);
    int place = 0;
    for (const Phrase& phrase : phrases)
        change(db, "insert into phrase (site_id, place, field, words) values ($1, $2, $3, $4)",
               list, ++place, phrase.field, phrase.words);
}

std::vector<PhraseSite> phrase_sites(Read& db, const Sites& sites) {
    return query(db, R"(
        select id, name from site
         where ($1::bigint[] is null or id = any ($1)) and reviews order by code)",
                 sites)
        .map([](const Row& row) {
            return PhraseSite{row.get<domain::Id<domain::Site>>("id"), row.text("name")};
        });
}

}  // namespace store

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/stage.h"
#include "store/database.h"

// Registrations on their way out of the house: site by site, by 流水号, a few at a time, so that
// twenty thousand take no more memory than a few. Whoever has no 流水号 yet was never submitted.
// Given a Read of one moment (Database::look), the whole is of that moment.
namespace store {

struct ExportFilter {
    domain::Id<domain::Sitting> sitting;
    std::vector<domain::Id<domain::Site>> sites;  // in this order
    std::vector<std::string> stages;              // names
    int level = 0;  // with a place held in one of its subjects; 0: all
    std::optional<std::string> class_name = {};
};

struct Exported {
    domain::Id<domain::Registration> id;
    int sitting;  // its number
    std::string site_code;
    std::string site_name;
    std::string serial;  // six digits
    domain::Stage stage;
    std::map<std::string, std::string, std::less<>> person;  // by field name
    std::string subjects;  // those held: "24 C语言程序设计；66 …"; of each_choice() the one's code
    std::int64_t choices;  // how many
    domain::Money fee;     // for all of them
    std::optional<domain::Instant> submitted_at;
    bool portrait;

    // 考次(2) + 考点(6) + 流水号(6), as the photo's file is named.
    std::string number() const;
};

using TakeExported = std::function<void(const Exported&)>;
void each_registration(Read& db, const ExportFilter& filter, const TakeExported& take);
// Once for each held choice, of the filter's level.
void each_choice(Read& db, const ExportFilter& filter, const TakeExported& take);

// Each that has a photo, with its JPEG.
void each_portrait(Read& db, const ExportFilter& filter,
                   const std::function<void(const Exported&, const std::string& jpeg)>& take);

struct ExportCount {
    std::int64_t registrations = 0;
    std::int64_t choices = 0;
    std::int64_t portraits = 0;
};
ExportCount count_exported(Read& db, const ExportFilter& filter);

}  // namespace store

#include "store/status.h"

#include "store/query.h"

namespace store {

std::vector<StatusNumber> status_numbers(Read& db) {
    return query(db, "select metric, label, of, label_2, of_2, value from status_numbers()")
        .map([](const Row& row) {
            StatusNumber number{row.text("metric"), {}, row.get<double>("value")};
            if (const auto label = row.maybe<std::string>("label"))
                number.labels.emplace_back(*label, row.text("of"));
            if (const auto label = row.maybe<std::string>("label_2"))
                number.labels.emplace_back(*label, row.text("of_2"));
            return number;
        });
}

}  // namespace store

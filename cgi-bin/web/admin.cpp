#include "web/admin.h"

#include <charconv>

#include "web/http_error.h"

namespace web {

store::Standing registration_for_staff(const Visit& visit, store::Read& db, std::string_view id) {
    domain::Id<domain::Registration> key;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), key.value);
    if (error != std::errc{} || end != id.data() + id.size()) throw HttpError(404, "no id");
    auto standing = store::standing(db, key);
    if (!standing || !standing->registration.site ||
        !visit.staff->may(any_staff, standing->registration.site->id))
        throw HttpError(404, "no registration of this person's sites");
    return std::move(*standing);
}

}  // namespace web

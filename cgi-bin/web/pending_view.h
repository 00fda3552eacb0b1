#pragma once

#include <optional>
#include <string>

#include "store/pending.h"
#include "web/view.h"
#include "web/visit.h"

// The queue as the pages of review share it: the filter they carry along, places in it, its list.
//
// Fields and query: site, subject, class_name, finding.
namespace web {

// Whose queue it is, with the filter's sites cut to what they may review or see.
store::Reviewer reviewer_of(const Visit& visit);

// What the form (else the address) says. A key that is none is a 404.
store::PendingFilter filter_of(const Visit& visit);

// "page?id=7&site=3…" for a Location; `query` goes first where there is one.
std::string address_of(std::string_view page, const store::PendingFilter& filter,
                       const std::string& query = {});

// The filter's fields at {{>marker}}, hidden, for every form that leads on.
void show_filter(Block& block, const Marker& marker, const store::PendingFilter& filter);

// "1774-17" for the address of a page of the queue; HttpError 404 for what is none.
std::string text_of(const store::PendingPlace& place);
std::optional<store::PendingPlace> place_of(const std::string& text);

// part/pending.tpl at {{>marker}}; `current` is the one that is open. Nothing for an empty list.
// Who may review opens with a button, others look by a link.
void show_pending(Block& block, const Marker& marker, const store::Pending& queue, bool reviews,
                  std::optional<domain::Id<domain::Registration>> current = {});

// What a code of the photo check is called in a word or two, at {{>marker}}.
void show_finding_name(Block& block, const Marker& marker, std::string_view code);

}  // namespace web

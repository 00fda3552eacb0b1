#pragma once

#include <string>
#include <string_view>

#include "domain/pay_method.h"
#include "store/counter_list.h"
#include "web/view.h"
#include "web/visit.h"

// What the pages of the counter share.
//
// Query, carried from page to page: find, what was looked for, sealed (web/found.h); list, which
// list was open.
namespace web {

// "admin-counter?find=…": where one was, for the way back and for the next page. `query` goes
// first where there is one.
std::string at_counter(const Visit& visit, std::string_view page, const std::string& query = {});

// part/counter-list.tpl at {{>marker}}, numbers masked. Nothing for an empty list.
void show_counter_list(Block& block, const Marker& marker, const Visit& visit,
                       const store::CounterList& list);

// What a way to pay is called, at {{>marker}}.
void show_method(Block& block, const Marker& marker, domain::PayMethod method);

}  // namespace web

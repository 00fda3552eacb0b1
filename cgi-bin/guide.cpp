// 报名须知: how to register, what to prepare and until when.
// Words only, for anybody; nothing is posted.

#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read&) { return visit.view("guide").page(); }

}  // namespace

const Page page{.family = Family::candidate, .who = Who::reader, .get = get};

}  // namespace web

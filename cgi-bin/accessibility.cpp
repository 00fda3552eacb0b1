// 无障碍说明: how the pages can be used, and what to do where they cannot.
// Words only, for anybody; nothing is posted.

#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read&) { return visit.view("accessibility").page(); }

}  // namespace

const Page page{.family = Family::candidate, .who = Who::reader, .get = get};

}  // namespace web

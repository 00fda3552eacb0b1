// 个人信息保护: which personal data is used for what.
// Words only, for anybody; nothing is posted.

#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read&) { return visit.view("privacy").page(); }

}  // namespace

const Page page{.family = Family::candidate, .who = Who::anyone, .get = get};

}  // namespace web

#pragma once

#include "imaging/limits.h"
#include "imaging/verdict.h"
#include "web/request.h"
#include "web/view.h"

namespace web {

// A photo that was sent and not saved, and how it was judged.
struct Judged {
    const File& file;
    const imaging::Verdict& verdict;
    const imaging::Limits& limits;
    bool stale = false;  // it may be used, but its form has missed a change
};

// Section JUDGED of photo.tpl: what was found in sentences, the picture with its lines where it can
// be shown, and, where it may be used, the form that sends it once more.
void show_judged(View& view, const Judged& judged);

}  // namespace web

#pragma once

#include <vector>

#include "domain/photo_limits.h"
#include "imaging/verdict.h"
#include "web/view.h"

namespace web {

// Who reads what a photo check found. A candidate is told how to mend it, and nothing that is for
// reviewers; staff read all of it.
enum class Reader { candidate, staff };

// The findings that the reader sees, the gravest first. A finding's number is its place here.
std::vector<imaging::Finding> shown_findings(const imaging::Report& report, Reader reader);

// {{>marker}}: photo-findings.tpl with the sentence of one of them.
void show_finding(Block& block, const Marker& marker, const imaging::Finding& finding,
                  const imaging::Report& report, const domain::PhotoLimits& limits, Reader reader);

// The limits as a page says them before anything is found: BYTES_MIN and BYTES_MAX in KB,
// WIDTH_MIN and HEIGHT_MIN.
void show_limits(Block& block, const domain::PhotoLimits& limits);

}  // namespace web

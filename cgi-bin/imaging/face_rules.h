#pragma once

#include "imaging/faces.h"
#include "imaging/geometry.h"
#include "imaging/limits.h"
#include "imaging/standing.h"
#include "imaging/verdict.h"

namespace imaging {

// Adds what the way a picture stands tells: turned, perhaps turned, no face, two faces.
void judge_standing(const Standing& standing, Findings& findings);

// Adds how well the face can be told for one: its score, its eyes.
void judge_face(const Face& face, const Eyes& eyes, Findings& findings);

// Adds where the head is not as the sitting wants it. A crown that was only guessed gets the wider
// bounds that its error asks for.
void judge_head(const Geometry& geometry, const Limits& limits, Findings& findings);

// Adds blur, dark, over.
void judge_clarity(const Clarity& clarity, Findings& findings);

// Adds dark, over: of the mean of the face, 0 to 255.
void judge_brightness(double brightness, Findings& findings);

}  // namespace imaging

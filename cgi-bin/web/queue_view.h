#pragma once

#include "store/review_queue.h"
#include "web/view.h"

namespace web {

// What the time of an entry means: when its waiting began, or when its time ends.
enum class QueueTime { waits, left };

// part/queue.tpl at {{>marker}}; nothing for a list without entries.
void show_queue(Block& block, const Marker& marker, const store::Queue& queue, QueueTime time);

}  // namespace web

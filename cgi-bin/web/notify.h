#pragma once

namespace web {

// Tells systemd that this program is ready for work (sd_notify(3): a datagram to the socket that
// $NOTIFY_SOCKET names), so that a restart goes on only then. Nothing happens where nobody asked.
void notify_ready();

}  // namespace web

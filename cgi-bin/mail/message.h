#pragma once

#include <chrono>
#include <stdexcept>
#include <string>

namespace mail {

// One mail to one person, plain text in UTF-8.
struct Message {
    std::string from;        // ncre@example.edu
    std::string from_name;   // any text; may be empty
    std::string to;          // one address
    std::string subject;     // any text of one line
    std::string body;        // lines end in \n
    std::string message_id;  // left@right, without angle brackets. Kept over all tries of one mail,
                             // so that a mailbox which got it twice can show it once.
    std::chrono::sys_seconds date;
};

// A message that must not be sent: a line break or other control character in a header line
// (somebody tries to add headers or receivers), bytes that are no UTF-8, or an address that is
// none.
struct BadMessage : std::runtime_error {
    using runtime_error::runtime_error;
};

// The message as it goes over the wire (RFC 5322, CRLF, lines of 78 characters at most, ASCII
// only): subject and name as encoded words where needed (RFC 2047), the body as base64, the date as
// in Shanghai, and Auto-Submitted (RFC 3834), so that no holiday answer comes back. Throws
// BadMessage.
std::string to_text(const Message& message);

}  // namespace mail

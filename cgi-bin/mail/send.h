#pragma once

#include <string>

#include "mail/message.h"

namespace mail {

// Where mail is handed in.
struct Server {
    std::string url;       // smtp://host:port or smtps://host:port
    std::string user;      // empty: no sign-in
    std::string password;  // goes out only over TLS with a valid certificate, or to this machine
};

enum class Outcome {
    delivered,  // the server took it over
    later,      // try again: network, time, the server's 4xx, or our sign-in that it did not accept
    refused     // never: the server's 5xx to this mail, or a message that must not be sent
};

struct Delivery {
    Outcome outcome;
    std::string answer;  // one line for staff: what the server said last, or why none was reached
};

// Hands in one message and waits for the answer, at most 10 s for the connection and 30 s in all.
// Never call it inside a transaction. Over smtp:// TLS is used where the server offers it; without
// a sign-in its certificate is then not checked, because an attacker who could forge one could as
// well hide the offer. smtps:// and a sign-in always want a valid certificate. To this machine
// itself (127.0.0.1, ::1, localhost) smtp:// goes in the clear. A time-out after the text was sent
// leaves it open whether it arrived: it counts as `later`, and the same message_id lets the mailbox
// know the second copy. Throws std::bad_alloc only.
Delivery send(const Server& server, const Message& message);

}  // namespace mail

#pragma once

#include <string>

#include "mail/message.h"

namespace mail {

// Where mail is handed in.
struct Server {
    std::string url;       // smtp://host:port or smtps://host:port
    std::string user;      // empty: no sign-in
    std::string password;  // leaves this machine only over TLS with a valid certificate
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
// Never call it inside a transaction; the program must ignore SIGPIPE.
// Over smtp:// TLS is used where the server offers it. Without a sign-in its certificate is then
// not checked, because an attacker who could forge one could as well hide the offer; nor is that of
// this machine (127.0.0.1, ::1, localhost). smtps://, and a sign-in elsewhere, want a valid
// certificate. A time-out after the text was sent leaves it open whether it arrived: it counts as
// `later`, and the same message_id lets the mailbox know the second copy. Throws std::bad_alloc
// only.
Delivery send(const Server& server, const Message& message);

// Goes as far as send() does before the mail: connects, greets, signs in. Delivered: the server
// would listen.
Delivery greet(const Server& server);

}  // namespace mail

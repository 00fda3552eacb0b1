#include "mail/send.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>

namespace mail {

namespace {

// libcurl's setup is not thread-safe; a static is.
void init() {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (ready != CURLE_OK) throw std::bad_alloc();
}

struct Free {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// What passes between libcurl and us during one delivery.
struct Talk {
    std::string_view unsent;
    std::string answer;    // the last line that was not about our farewell
    bool greeted = false;  // it took our EHLO or HELO: from then on it speaks of this mail

    // The server's no that stands: 4xx or 5xx, or 0.
    int no() const { return answer[0] == '4' || answer[0] == '5' ? std::atoi(answer.c_str()) : 0; }
};

std::size_t give(char* to, std::size_t size, std::size_t count, void* talk) {
    std::string_view& unsent = static_cast<Talk*>(talk)->unsent;
    const std::size_t length = std::min(size * count, unsent.size());
    std::memcpy(to, unsent.data(), length);
    unsent.remove_prefix(length);
    return length;
}

std::size_t hear(char* line, std::size_t size, std::size_t count, void* talk) {
    auto& heard = *static_cast<Talk*>(talk);
    std::string_view text(line, size * count);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    if (text.substr(0, 3) == "221") return size * count;
    heard.greeted = heard.greeted || text.substr(0, 3) == "250";
    heard.answer = text.substr(0, 500);
    return size * count;
}

bool is_this_machine(const std::string& url) {
    for (const char* host : {"smtp://127.0.0.1", "smtp://localhost", "smtp://[::1]"})
        if (const std::size_t length = std::strlen(host); url.compare(0, length, host) == 0)
            return url.size() == length || url[length] == ':';
    return false;
}

void set_security(CURL* curl, const Server& server) {
    const bool signs_in = !server.user.empty();
    const bool opportunistic =
        server.url.rfind("smtp:", 0) == 0 && (!signs_in || is_this_machine(server.url));
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(opportunistic ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, opportunistic ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, opportunistic ? 0L : 2L);
    if (!signs_in) return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.c_str());
}

void set_talk(CURL* curl, Talk& talk) {
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);  // there are other threads
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
}

// 530, 534, 535 and 538 speak of our sign-in (RFC 4954 6), not of the mail: the sysadmin mends
// that, and then every waiting mail goes out.
bool speaks_of_sign_in(CURLcode result, int code) {
    return result == CURLE_LOGIN_DENIED || code == 530 || code == 534 || code == 535 || code == 538;
}

Delivery judge(CURLcode result, const Talk& talk) {
    if (result == CURLE_OK) return {Outcome::delivered, talk.answer};
    if (result == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
    const int no = talk.no();
    const bool refused = talk.greeted && no >= 500 && !speaks_of_sign_in(result, no);
    return {refused ? Outcome::refused : Outcome::later,
            no != 0 ? talk.answer : curl_easy_strerror(result)};
}

Delivery hand_in(const Server& server, const Message& message, const std::string& text) {
    init();
    Talk talk{text, {}, false};  // first, because libcurl still hears the answer to its farewell
    const std::unique_ptr<CURL, Free> curl(curl_easy_init());
    const std::unique_ptr<curl_slist, Free> receivers(
        curl_slist_append(nullptr, ("<" + message.to + ">").c_str()));
    if (!curl || !receivers) throw std::bad_alloc();
    curl_easy_setopt(curl.get(), CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ("<" + message.from + ">").c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, receivers.get());
    set_security(curl.get(), server);
    set_talk(curl.get(), talk);
    return judge(curl_easy_perform(curl.get()), talk);
}

}  // namespace

Delivery greet(const Server& server) {
    init();
    Talk talk{{}, {}, false};
    const std::unique_ptr<CURL, Free> curl(curl_easy_init());
    if (!curl) throw std::bad_alloc();
    curl_easy_setopt(curl.get(), CURLOPT_URL, server.url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_CONNECT_ONLY, 1L);
    set_security(curl.get(), server);
    set_talk(curl.get(), talk);
    return judge(curl_easy_perform(curl.get()), talk);
}

Delivery send(const Server& server, const Message& message) {
    try {
        return hand_in(server, message, to_text(message));
    } catch (const BadMessage& bad) {
        return {Outcome::refused, bad.what()};
    }
}

}  // namespace mail

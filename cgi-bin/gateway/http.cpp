#include "gateway/http.h"

#include <curl/curl.h>

#include <algorithm>
#include <cctype>
#include <new>

#include "gateway/gateway.h"

namespace gateway {
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
using List = std::unique_ptr<curl_slist, Free>;

struct Heard {
    HttpAnswer answer;
    std::size_t longest;
};

// Taking less than was given ends the transfer.
std::size_t hear_body(char* data, std::size_t size, std::size_t count, void* to) {
    auto& heard = *static_cast<Heard*>(to);
    const std::size_t length = size * count;
    if (heard.answer.body.size() + length > heard.longest) return 0;
    heard.answer.body.append(data, length);
    return length;
}

std::size_t hear_header(char* data, std::size_t size, std::size_t count, void* to) {
    auto& headers = static_cast<Heard*>(to)->answer.headers;
    const std::string line(data, size * count);
    // A status line begins anew: a proxy's own answer comes before the gateway's.
    if (line.rfind("HTTP/", 0) == 0) headers.clear();
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos || headers.size() >= 100) return line.size();
    std::string name = line.substr(0, colon);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::size_t from = line.find_first_not_of(" \t", colon + 1);
    const std::size_t last = line.find_last_not_of(" \t\r\n");
    headers[name] =
        from == std::string::npos || last < from ? "" : line.substr(from, last + 1 - from);
    return line.size();
}

List list_of(const std::vector<std::string>& headers) {
    // "Expect:" and "Accept-Encoding:": neither a pause before the body nor a packed answer.
    List list(curl_slist_append(nullptr, "Expect:"));
    for (const std::string& header : headers) {
        curl_slist* const longer = curl_slist_append(list.get(), header.c_str());
        if (longer == nullptr) throw std::bad_alloc();
        static_cast<void>(list.release());
        list.reset(longer);
    }
    return list;
}

void set_limits(CURL* curl, const HttpConfig& config, bool big) {
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(config.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS,
                     static_cast<long>(config.whole.count()) * (big ? 4 : 1));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);  // there are other threads
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_PROXY,
                     config.proxy.c_str());  // "" also switches off the environment's
}

void set_request(CURL* curl, const HttpRequest& request, curl_slist* headers, Heard& heard) {
    curl_easy_setopt(curl, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "NCRE_EMS");
    if (request.post) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.data());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, hear_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &heard);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &heard);
}

}  // namespace

struct Http::Handle {
    std::unique_ptr<CURL, Free> curl;
};

Http::Http(HttpConfig config) : config_(std::move(config)), handle_(std::make_unique<Handle>()) {
    init();
    handle_->curl.reset(curl_easy_init());
    if (!handle_->curl) throw std::bad_alloc();
}
Http::~Http() = default;
Http::Http(Http&&) noexcept = default;

std::variant<HttpAnswer, Unknown> Http::ask(const HttpRequest& request) {
    CURL* const curl = handle_->curl.get();
    curl_easy_reset(curl);  // forgets the options, keeps the connection
    const List headers = list_of(request.headers);
    Heard heard{{0, {}, {}}, config_.longest * (request.big ? 64 : 1)};
    set_limits(curl, config_, request.big);
    set_request(curl, request, headers.get(), heard);
    const CURLcode result = curl_easy_perform(curl);
    if (result == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
    // The words of the code alone: libcurl's longer ones quote addresses, and those are signed.
    if (result == CURLE_WRITE_ERROR) return Unknown{"the answer is too long"};
    if (result != CURLE_OK) return Unknown{curl_easy_strerror(result)};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    heard.answer.status = static_cast<int>(status);
    return std::move(heard.answer);
}

std::string HttpAnswer::header(const std::string& small_name) const {
    const auto found = headers.find(small_name);
    return found == headers.end() ? "" : found->second;
}

void check_address(const std::string& key, const std::string& url) {
    const bool local =
        url.rfind("http://127.0.0.1:", 0) == 0 || url.rfind("http://127.0.0.1/", 0) == 0;
    // An @ could put another host behind what looks like ours.
    if ((url.rfind("https://", 0) != 0 && !local) ||
        url.find_first_of("@ \r\n") != std::string::npos)
        throw BadConfig(key + ": must be an https:// address");
}

}  // namespace gateway

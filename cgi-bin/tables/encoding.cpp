#include <iconv.h>

#include <system_error>

#include "domain/utf8.h"
#include "tables/reader.h"

namespace tables {

namespace {

class Converter {
  public:
    explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {
        if (handle_ == reinterpret_cast<iconv_t>(-1))
            throw std::system_error(errno, std::generic_category(), from);
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // Throws Refused at the first byte that does not belong there.
    std::string operator()(std::string_view bytes) {
        std::string utf8;
        char* from = const_cast<char*>(bytes.data());  // iconv only reads, its type is older
        std::size_t left = bytes.size();
        while (left > 0) {
            char piece[4096];
            char* to = piece;
            std::size_t room = sizeof piece;
            const bool done = iconv(handle_, &from, &left, &to, &room) != std::size_t(-1);
            if (!done && errno != E2BIG) throw Refused{{Trouble::encoding}};
            utf8.append(piece, to);
        }
        return utf8;
    }

  private:
    iconv_t handle_;
};

}  // namespace

std::string in_utf8(std::string_view bytes) {
    using namespace std::string_view_literals;
    std::string text;
    if (bytes.starts_with("\xFF\xFE"sv))
        text = Converter("UTF-16LE")(bytes.substr(2));
    else if (bytes.starts_with("\xFE\xFF"sv))
        text = Converter("UTF-16BE")(bytes.substr(2));
    else if (bytes.starts_with("\xEF\xBB\xBF"sv))
        text = bytes.substr(3);
    else if (domain::valid_utf8(bytes))
        return std::string(bytes);
    else
        text = Converter("GB18030")(bytes);
    // No NUL either: no table holds one, and it would end a text early further on.
    if (!domain::valid_utf8(text)) throw Refused{{Trouble::encoding}};
    return text;
}

}  // namespace tables

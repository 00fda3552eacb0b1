#include "tables/xml.h"

#include <expat.h>

#include <new>
#include <type_traits>

#include "tables/reader.h"

namespace tables {

namespace {

constexpr std::size_t longest_tag = 1 << 20;

// "namespace name" with the blank that expat was told to put between, or a bare name.
std::string_view local(const char* name) {
    const std::string_view whole(name);
    return whole.substr(whole.rfind(' ') + 1);
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
    for (const char** at = pairs_; *at; at += 2)
        if (local(*at) == name) return at[1];
    return {};
}

struct Xml::Parser {
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> expat{
        XML_ParserCreateNS(nullptr, ' '), &XML_ParserFree};
    XmlEvents* events;
    std::exception_ptr thrown;
    bool heard = false;  // of anything, since the last piece

    // expat is C: nothing may be thrown through it.
    template <class F>
    void kept(F&& act) {
        if (thrown) return;
        heard = true;
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(expat.get(), XML_FALSE);
        }
    }
    static Parser& of(void* self) { return *static_cast<Parser*>(self); }

    static void on_begin(void* self, const char* name, const char** attributes) {
        of(self).kept([=] { of(self).events->begin(local(name), Attributes(attributes)); });
    }
    static void on_end(void* self, const char* name) {
        of(self).kept([=] { of(self).events->end(local(name)); });
    }
    static void on_text(void* self, const char* text, int length) {
        of(self).kept([=] { of(self).events->text({text, static_cast<std::size_t>(length)}); });
    }
    static void on_doctype(void* self, const char*, const char*, const char*, int) {
        of(self).kept([] { throw Refused{{Trouble::broken}}; });
    }
};

Xml::Xml(XmlEvents& events) : parser_(new Parser{.events = &events, .thrown = {}}) {
    XML_Parser expat = parser_->expat.get();
    if (!expat) throw std::bad_alloc();
    XML_SetUserData(expat, parser_.get());
    XML_SetElementHandler(expat, &Parser::on_begin, &Parser::on_end);
    XML_SetCharacterDataHandler(expat, &Parser::on_text);
    XML_SetStartDoctypeDeclHandler(expat, &Parser::on_doctype);
}

Xml::~Xml() = default;

void Xml::feed(std::string_view piece, bool last) {
    parser_->heard = false;
    const auto status = XML_Parse(parser_->expat.get(), piece.data(),
                                  static_cast<int>(piece.size()), last ? XML_TRUE : XML_FALSE);
    if (parser_->thrown) std::rethrow_exception(parser_->thrown);
    if (status != XML_STATUS_OK) throw Refused{{Trouble::broken}};
    // expat keeps a tag until it has seen its end, and tells nothing meanwhile
    waiting_ = piece.size() + (parser_->heard ? 0 : waiting_);
    if (waiting_ > longest_tag) throw Refused{{Trouble::broken}};
}

}  // namespace tables

// Reading XML as it comes, piece by piece.
#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>

namespace tables {

// The attributes of an element, by their names without namespace.
class Attributes {
  public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    // Empty where there is none of this name.
    std::string_view operator[](std::string_view name) const;

  private:
    const char** pairs_;
};

// What is told of an XML part, in order. Names without namespace: whose they are is known from
// where they stand. A text may come in several pieces. What these throw ends the reading.
class XmlEvents {
  public:
    virtual ~XmlEvents() = default;
    virtual void begin(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

// One part. A document type is refused: no workbook has one, and entities are how XML attacks.
// Throws Refused for that, for what is not well formed, and for a tag that fills the memory.
class Xml {
  public:
    explicit Xml(XmlEvents& events);
    ~Xml();
    Xml(const Xml&) = delete;
    Xml& operator=(const Xml&) = delete;

    void feed(std::string_view piece, bool last = false);

  private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
    std::size_t waiting_ = 0;  // bytes at most that expat keeps
};

}  // namespace tables

#pragma once

#include <ctemplate/template_string.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/instant.h"
#include "web/faults.h"
#include "web/response.h"
#include "web/setup.h"

namespace ctemplate {
class TemplateDictionary;
}

// The only way into HTML. Marker names come from the headers that the build makes of the templates
// (#include "templates/profile.tpl.h"), so that a misspelt one does not compile; escaping is the
// template's AUTOESCAPE.
namespace web {

using Marker = ctemplate::StaticTemplateString;

// A part of a template that is being filled in.
class Block {
  public:
    explicit Block(ctemplate::TemplateDictionary& dictionary) : dictionary_(dictionary) {}

    Block& set(const Marker& marker, std::string_view text);
    Block& set(const Marker& marker, std::int64_t number);
    // shows a section once
    Block& show(const Marker& section);
    Block& show_if(bool condition, const Marker& section);
    // one more of a repeated section
    Block add(const Marker& section);
    // another template at {{>marker}}: "part/steps.tpl". It sees none of this block's values.
    Block include(const Marker& marker, std::string_view file);
    // {{>marker}} says what is wrong (faults.tpl)
    Block& sentence(const Marker& marker, const Faults::At& at);
    // {{>marker}} is part/moment.tpl: 1月6日（周二）17:00
    Block& moment(const Marker& marker, domain::Instant when);
    Block& day(const Marker& marker, domain::Date date);

    // For names that are data: the field "id_number" is the marker ID_NUMBER, the stage "paid" the
    // section PAID.
    Block& set_named(std::string_view name, std::string_view text);
    Block& show_named(std::string_view name);
    Block add_named(std::string_view name);
    Block include_named(std::string_view name, std::string_view file);

  protected:
    void set_file(const std::string& file);

  private:
    ctemplate::TemplateDictionary& dictionary_;
};

// A page of candidates that staff look at as it is at another moment.
struct Preview {
    std::int64_t sitting;
    std::string at;       // as the control for a moment sends it
    std::string see;      // which page, in which stage
    bool passed = false;  // the stage has run out by then
    bool wrong = false;   // `at` is no moment
};

// What the frame around every page shows.
struct Frame {
    enum class Side { visitor, candidate, staff };
    Side side = Side::visitor;
    std::string csrf;
    std::string who;  // the name or account of who is signed in; empty: nobody, or nobody asked
    domain::Instant now{};
    std::vector<std::string_view> tabs = {};  // the pages that this member of staff has a tab to
    std::string_view tab = {};  // where one is: the page that a tab or a link leads to
    std::optional<Preview> preview = {};
};

// One page: the block of its own template inside layout.tpl.
class View : public Block {
  public:
    // `stem` names templates/<stem>.tpl, and htdocs/<stem>.mjs where there is one.
    View(const Setup& setup, const Frame& frame, std::string_view stem);
    ~View();
    View(View&&) noexcept;

    // Each fault at its field (section <FIELD>_FAULT), and all of them in the summary.
    View& faults(const Faults& faults);

    // 200, or 422 where faults were shown.
    Response page();
    Response page(int status);

  private:
    View(std::unique_ptr<ctemplate::TemplateDictionary> root, std::string_view stem);
    std::unique_ptr<ctemplate::TemplateDictionary> root_;
    bool faulty_ = false;
};

// Reads every template below that folder, so that a broken one is found at the start and
// threads only read. Throws std::runtime_error naming the file. Once per process.
void load_templates(const std::filesystem::path& folder);

}  // namespace web

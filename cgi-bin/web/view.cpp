#include "web/view.h"

#include <ctemplate/template.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "templates/layout.tpl.h"
#include "templates/part/faults.tpl.h"
#include "templates/part/preview.tpl.h"
#include "web/files.h"
#include "web/parts.h"

namespace web {
namespace {

using ctemplate::TemplateDictionary;

constexpr auto strip = ctemplate::STRIP_BLANK_LINES;

void show_preview(TemplateDictionary& root, const Preview& preview) {
    auto over = Block(root).include(kl_PREVIEW, "part/preview.tpl");
    over.set(kp_ID, preview.sitting).set(kp_AT, preview.at).show_if(preview.wrong, kp_WRONG);
    over.show_named("see-" + preview.see).show_if(preview.passed, kp_PASSED);
}

std::unique_ptr<TemplateDictionary> frame_of(const Setup& setup, const Frame& frame) {
    auto root = std::make_unique<TemplateDictionary>("layout");
    root->SetTemplateGlobalValue("BASE", setup.base);
    root->SetTemplateGlobalValue("FILES", files_of(setup));
    root->SetTemplateGlobalValue("CSRF", frame.csrf);
    root->SetTemplateGlobalValue("INSTITUTION", setup.settings.institution);
    root->SetTemplateGlobalValue("CONTACT", setup.settings.contact);
    root->SetTemplateGlobalValue("NOW_ISO", domain::iso_text(frame.now));
    if (setup.settings.demo) root->ShowSection(kl_DEMO);
    if (!frame.who.empty()) root->SetValueAndShowSection(kl_WHO, frame.who, kl_SIGNED_IN);
    if (frame.side == Frame::Side::candidate) root->ShowSection(kl_CANDIDATE_NAV);
    if (frame.preview) show_preview(*root, *frame.preview);
    return root;
}

}  // namespace

View::View(const Setup& setup, const Frame& frame, std::string_view stem)
    : View(frame_of(setup, frame), stem) {
    if (has_file(setup, stem, ".mjs"))
        root_->SetValueAndShowSection(kl_STEM, std::string(stem), kl_SCRIPT);
    if (has_file(setup, stem, ".css"))
        root_->SetValueAndShowSection(kl_STEM, std::string(stem), kl_STYLE);
    // the sign-in of staff is theirs before anybody has signed in
    if (frame.side == Frame::Side::staff || stem.rfind("admin", 0) == 0)
        root_->ShowSection(kl_STAFF);
    Block layout(*root_);
    layout.show_named("nav-" + std::string(frame.tab));
    auto tabs = layout.include(kl_TABS, "part/tabs.tpl");
    for (const auto tab : frame.tabs) {
        tabs.show_named("tab-" + std::string(tab));
        if (tab == frame.tab) tabs.show_named("nav-" + std::string(tab));
    }
}

View::View(std::unique_ptr<TemplateDictionary> root, std::string_view stem)
    : Block(*root->AddIncludeDictionary(kl_PAGE_MAIN)), root_(std::move(root)) {
    const std::string file = std::string(stem) + ".tpl";
    auto* title = root_->AddIncludeDictionary(kl_PAGE_TITLE);
    title->SetFilename(file);
    title->ShowSection("TITLE");
    set_file(file);
}

View::~View() = default;
View::View(View&&) noexcept = default;

View& View::faults(const Faults& faults) {
    if (faults.none()) return *this;
    faulty_ = true;
    root_->ShowSection(kl_FAULTY);
    auto summary = include_named("FAULT_SUMMARY", "part/faults.tpl").add(kf_FAULTS);
    summary.set(kf_COUNT, static_cast<std::int64_t>(faults.all().size()));
    const bool at_fields = std::any_of(faults.all().begin(), faults.all().end(),
                                       [](const auto& at) { return at.field != "form"; });
    summary.show(at_fields ? kf_AT_FIELDS : kf_AS_A_WHOLE);
    for (const auto& at : faults.all()) {
        auto line = summary.add(kf_FAULT).set(kf_FIELD, at.field);
        line.include(kf_LABEL, "labels.tpl").show_named(at.field);
        line.sentence(kf_SENTENCE, at);
        add_named(at.field + "_fault").sentence(kf_SENTENCE, at);
    }
    return *this;
}

Response View::page() { return page(faulty_ ? 422 : 200); }

Response View::page(int status) {
    std::string out;
    if (!ctemplate::ExpandTemplate("layout.tpl", strip, root_.get(), &out))
        throw std::runtime_error("a template of this page cannot be read");
    return html(std::move(out), status);
}

void load_templates(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    ctemplate::Template::SetTemplateRootDirectory(folder.string());
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".tpl") continue;
        const std::string file = fs::relative(entry.path(), folder).string();
        const bool mail = file.rfind("mail/", 0) == 0;
        if (ctemplate::Template::GetTemplate(file, mail ? ctemplate::DO_NOT_STRIP : strip) ==
            nullptr)
            throw std::runtime_error("template " + file + " cannot be read");
    }
}

}  // namespace web

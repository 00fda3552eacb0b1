// 通知: what a site, or without an id the institution, has to say on the front page and on welcome.
//
// Query: id (of the site), key (of the notice to edit). Fields: notice_title, notice_body,
// shown_from, shown_to, revision; action = save | look (预览, nothing is kept) | end
// (with sure, web/sure.h).

#include "domain/text.h"
#include "store/notice_desk.h"
#include "store/site.h"
#include "templates/admin-notices.tpl.h"
#include "web/admin.h"
#include "web/field.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/notice_list.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/sure.h"

namespace web {
namespace {

using domain::FaultCode;
using domain::TypedFields;
using Kind = Field::Kind;

constexpr std::array fields = std::to_array<Field>({{"notice_title"},
                                                    {"notice_body", Kind::lines, true, true},
                                                    {"shown_from", Kind::moment},
                                                    {"shown_to", Kind::moment, false, true}});
constexpr std::size_t longest_title = 60;
constexpr std::size_t longest_body = 4000;  // bytes
constexpr int most = 50;

TypedFields form_of(const store::NoticeText& text) {
    return {{"notice_title", text.title},
            {"notice_body", text.body},
            {"shown_from", domain::moment_text(text.shown_from)},
            {"shown_to", text.shown_to ? domain::moment_text(*text.shown_to) : ""}};
}

std::string address(const Visit& visit, const std::string& more = {}) {
    std::string text = "admin-notices?";
    if (visit.site) text += "id=" + std::to_string(visit.site->value) + "&";
    return text + more;
}

void show_list(View& view, const Visit& visit, store::Read& db) {
    const auto all = store::written_notices(db, visit.site, most);
    view.set(ka_COUNT, static_cast<std::int64_t>(all.size())).show_if(all.empty(), ka_EMPTY);
    for (const auto& [id, revision, text] : all) {
        auto row = view.add(ka_NOTICE).set(ka_TITLE_TEXT, text.title);
        row.set(ka_EDIT, address(visit, "key=" + std::to_string(id)));
        row.moment(ka_FROM, text.shown_from);
        if (text.shown_to) row.add(ka_UNTIL).moment(ka_TO, *text.shown_to);
        row.show_if(!text.shown_to, ka_FOR_EVER);
        const bool over = text.shown_to && *text.shown_to <= visit.now;
        row.show(over ? ka_OVER : text.shown_from > visit.now ? ka_COMING : ka_SHOWN);
    }
}

void show_preview(Block part, const store::NoticeText& text, const std::string& site) {
    show_notices(part, ka_LOOK, {{text.title, text.body, text.shown_from, site}});
}

std::optional<store::WrittenNotice> asked(const Visit& visit, store::Read& db) {
    const std::string& key = visit.request.query("key");
    if (key.empty()) return std::nullopt;
    const auto notice = store::written_notice(db, visit.site, key_number(key));
    if (!notice) throw HttpError(404, "no such notice here");
    return notice;
}

std::string revision_of(const Visit& visit, store::Read& db, const TypedFields& form,
                        const Faults& faults) {
    const auto notice = told_stale(faults) ? asked(visit, db) : std::nullopt;
    return notice ? std::to_string(notice->revision) : value_at(form, "revision");
}

Response fill(const Visit& visit, store::Read& db, const TypedFields& form, const Faults& faults,
              const store::NoticeText* preview = nullptr) {
    View view = visit.view("admin-notices", visit.site ? "admin-sites" : "admin-sittings");
    view.faults(faults);
    const auto site = visit.site ? store::site(db, *visit.site) : std::nullopt;
    if (visit.site && !site) throw HttpError(404, "no such site");
    if (site) view.add(ka_OF_SITE).set(ka_ID, site->id.value).set(ka_NAME, site->details.name);
    view.show_if(!site, ka_OF_ALL);
    show_fields(view, fields, form, faults);
    const std::string& key = visit.request.query("key");
    view.set(ka_ADDRESS, address(visit, key.empty() ? "" : "key=" + key));
    view.set(ka_LIST_ADDRESS, address(visit));
    view.set(ka_REVISION, revision_of(visit, db, form, faults))
        .show(key.empty() ? ka_NEW : ka_KNOWN);
    view.show_if(visit.may("save"), ka_MAY_SAVE);
    if (preview != nullptr)
        show_preview(view.add(ka_PREVIEW), *preview, site ? site->details.name : std::string());
    show_list(view, visit, db);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named(notice.what);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const auto notice = asked(visit, db);
    TypedFields form{{"shown_from", domain::moment_text(visit.now)}, {"revision", "0"}};
    if (notice) {
        form = form_of(notice->text);
        form["revision"] = std::to_string(notice->revision);
    }
    return fill(visit, db, form, {});
}

TypedFields typed(const Visit& visit) {
    auto form = typed_fields(visit.request, fields);
    form["revision"] = visit.request.field("revision");
    return form;
}

std::optional<store::NoticeText> read(const TypedFields& form, Faults& faults) {
    const auto title = domain::typed_line(value_at(form, "notice_title"), longest_title);
    const auto body = domain::typed_text(value_at(form, "notice_body"), longest_body);
    const auto from = domain::parse_moment(value_at(form, "shown_from"));
    const std::string& end = value_at(form, "shown_to");
    store::NoticeText text{};
    if (const auto* value = faults.take("notice_title", title)) text.title = *value;
    if (const auto* value = faults.take("notice_body", body)) text.body = *value;
    if (const auto* value = faults.take("shown_from", from)) text.shown_from = *value;
    if (!domain::trim(end).empty()) {
        const auto to = domain::parse_moment(end);
        if (const auto* value = faults.take("shown_to", to)) text.shown_to = *value;
        if (from && to && *to <= *from) faults.add("shown_to", FaultCode::ends_before);
    }
    if (!faults.none()) return std::nullopt;
    return text;
}

Response done(const Visit& visit, const std::string& what) {
    return see_other(address(visit, notice_query(visit, {what, ""})));
}

Response look(const Visit& visit, store::Write& db) {
    const auto form = typed(visit);
    Faults faults;
    const auto text = read(form, faults);
    return fill(visit, db, form, faults, text ? &*text : nullptr);
}

Response save(const Visit& visit, store::Write& db) {
    const auto form = typed(visit);
    const auto notice = asked(visit, db);
    Faults faults;
    const auto text = read(form, faults);
    if (text && notice &&
        !store::save_notice(db, visit.site, {notice->id, visit.form_revision(), *text}))
        faults.add("form", FaultCode::setting_stale);
    if (!faults.none()) return fill(visit, db, form, faults);
    if (!notice) store::make_notice(db, visit.site, *text);
    note_setup(visit, db, "notice.save");
    return done(visit, "saved");
}

// From now on it is not shown; one that was to come is not shown at all.
Response end(const Visit& visit, store::Write& db) {
    auto notice = asked(visit, db);
    if (!notice) throw HttpError(404, "no notice");
    if (Faults faults; take_sure(visit, faults), !faults.none())
        return fill(visit, db, typed(visit), faults);
    notice->revision = visit.form_revision();
    notice->text.shown_to = visit.now;
    if (notice->text.shown_from >= visit.now)
        notice->text.shown_from = visit.now - std::chrono::seconds(1);
    if (!store::save_notice(db, visit.site, *notice)) {
        Faults faults;
        faults.add("form", FaultCode::setting_stale);
        return fill(visit, db, typed(visit), faults);
    }
    note_setup(visit, db, "notice.end", std::to_string(notice->id));
    return done(visit, "ended");
}

Response sent_before(const Visit& visit, store::Read& db) {
    return fill(visit, db, typed(visit), outdated(visit));
}

}  // namespace

const Page page{
    .family = Family::staff,
    .who = Who::staff,
    .roles = may_see_setup,
    .target = Target::office,
    .get = get,
    .again = sent_before,
    .actions = {{"save", may_set_up, save}, {"look", may_set_up, look}, {"end", may_set_up, end}},
    .tab = "admin-sites"};

}  // namespace web

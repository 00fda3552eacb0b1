#include "web/passport_desk_view.h"

#include "domain/code_tables.h"
#include "templates/admin-passport.tpl.h"
#include "web/found.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/unmask.h"

namespace web {
namespace {

void show_state(View& view, const store::DeskPassport& passport) {
    view.moment(ka_CREATED, passport.created_at);
    view.show(passport.disabled_at ? ka_OUT_OF_USE : passport.activated_at ? ka_IN_USE : ka_NEW);
    if (passport.activated_at) view.add(ka_ACTIVE).moment(ka_SINCE, *passport.activated_at);
    if (passport.disabled_at) view.add(ka_DISABLED).moment(ka_SINCE, *passport.disabled_at);
}

void show_owner(View& view, const store::DeskPassport& passport, Masked masked) {
    const bool hidden = masked == Masked::yes;
    view.set(ka_EMAIL, hidden ? masked_mail(passport.email) : passport.email);
    view.set(ka_MOBILE, shown_text("phone", passport.mobile, masked));
    view.show_if(hidden, ka_MASKED);
    if (!passport.registration) return;
    const auto& known = *passport.registration;
    if (!known.name.empty())
        view.add(ka_NAMED)
            .set(ka_NAME, known.name)
            .set(ka_ID_TYPE, in_words("id_type", known.id_type))
            .set(ka_ID_NUMBER, shown_text("id_number", known.id_number, masked));
    auto last = view.add(ka_REGISTERED).set(ka_ID, known.id.value).set(ka_NUMBER, known.number);
    last.set(ka_SITE, known.site_name).show_if(!known.site_name.empty(), ka_AT_SITE);
    show_badge(last, ka_BADGE, domain::name(known.stage));
}

// The kinds of documents that may have been seen; `field`: what the form calls it.
void show_documents(View& view, const Marker& option, const Visit& visit, const char* field) {
    for (const auto& kind : domain::codes::id_type)
        view.add(option)
            .set(ka_CODE, kind.code)
            .set(ka_WORDS, kind.name)
            .show_if(kind.code == visit.request.field(field), ka_CHOSEN);
}

void show_forms(View& view, const Visit& visit, const store::DeskPassport& passport,
                std::int64_t sessions) {
    view.set(ka_TYPED_WORDS, visit.request.field("words"));
    view.set(ka_TYPED_EMAIL, visit.request.field("email"));
    view.show_if(visit.request.field("activate_seen") == "yes", ka_ACTIVATE_SEEN);
    view.show_if(visit.request.field("mail_seen") == "yes", ka_MAIL_SEEN);
    if (passport.disabled_at) {
        view.show(ka_MAY_ENABLE);
        return;
    }
    view.show(ka_MAY_MAIL).show(ka_MAY_DISABLE).show_if(sessions > 0, ka_MAY_END);
    show_documents(view, ka_MAIL_OPTION, visit, "mail_document");
    if (passport.activated_at) return;
    view.show(ka_MAY_RESEND).show(ka_MAY_ACTIVATE);
    show_documents(view, ka_ACTIVATE_OPTION, visit, "activate_document");
}

void show_notes(View& view, store::Read& db, const store::DeskPassport& passport) {
    const auto notes = store::passport_notes(db, passport.id);
    view.show_if(notes.empty(), ka_NO_NOTES);
    for (const auto& note : notes) {
        auto line = view.add(ka_NOTE).moment(ka_AT, note.at).set(ka_STAFF, note.staff);
        line.show_named("did_" + note.action).set(ka_WORDS, note.words);
        if (!note.document.empty())
            line.add(ka_SAW).set(ka_DOCUMENT_NAME, in_words("id_type", note.document));
    }
}

void show_refused(View& view, store::Read& db, const store::DeskPassport& passport) {
    const auto refused = store::refused_mail(db, passport.id);
    if (!refused) return;
    auto banner = view.add(ka_REFUSED).moment(ka_AT, refused->at);
    if (refused->code.empty())
        banner.show(ka_UNREACHED);
    else
        banner.add(ka_ANSWERED).set(ka_CODE, refused->code);
}

}  // namespace

Response passport_page(const Visit& visit, store::Read& db, const store::DeskPassport& passport,
                       const Faults& faults) {
    View view = visit.view("admin-passport");
    view.faults(faults).set(ka_ID, passport.id.value).set(ka_KEPT, found_again(visit));
    if (const auto& find = visit.request.query("find"); !find.empty())
        view.add(ka_BACK).set(ka_FIND, find);
    else
        view.show(ka_BACK_EMPTY);
    show_state(view, passport);
    show_refused(view, db, passport);
    show_owner(view, passport, masked(visit));
    const auto sessions = store::count_sessions(db, passport.id);
    view.set(ka_SESSIONS, sessions);
    show_forms(view, visit, passport, sessions);
    show_notes(view, db, passport);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named("done_" + notice.what);
    return view.page();
}

}  // namespace web

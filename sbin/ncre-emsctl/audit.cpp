#include <charconv>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "settings/settings.h"
#include "store/audit_chain.h"

namespace ctl {
namespace {

using store::Break;

constexpr int told = 100;  // breaks; who has more needs no longer list

std::string sentence(const Break& at) {
    const std::string entry = "entry " + std::to_string(at.entry);
    const std::string place = "place " + std::to_string(at.position) + ": ";
    switch (at.kind) {
        case Break::Kind::changed: return place + entry + " is not as it was sealed";
        case Break::Kind::missing: return place + entry + " is gone";
        case Break::Kind::gap: return place + "what stood before it is gone";
        case Break::Kind::stray: return entry + " has lost its place";
    }
    return {};
}

// POSITION:HASH, as the clerk writes it to its log.
store::ChainHead head_of(const std::string& text) {
    store::ChainHead head;
    const auto colon = text.find(':');
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + std::min(colon, text.size()), head.position);
    if (colon == std::string::npos || error != std::errc{} || end != text.data() + colon)
        throw std::runtime_error("--head is POSITION:HASH, as in the clerk's log");
    head.hash = text.substr(colon + 1);
    return head;
}

// Without a witness from outside, a chain that was cut off and written anew looks whole.
bool witnessed(store::Read& db, const std::string& head) {
    if (head.empty()) return true;
    const auto wanted = head_of(head);
    const auto found = store::chain_hash(db, wanted.position);
    if (found == wanted.hash) return true;
    std::printf("place %lld: %s\n", static_cast<long long>(wanted.position),
                found ? "another hash than in the log: the chain was written anew"
                      : "not there: the chain was cut off");
    return false;
}

bool verify(store::Read& db, const std::string& head) {
    const auto breaks = store::chain_breaks(db, told);
    for (const auto& at : breaks) std::printf("%s\n", sentence(at).c_str());
    const bool holds = witnessed(db, head) && breaks.empty();
    const auto last = store::chain_head(db);
    const auto tail = store::chain_tail(db);
    std::printf("%lld sealed, head %lld:%s\n", static_cast<long long>(last.position),
                static_cast<long long>(last.position), last.hash.c_str());
    if (tail.count > 0)
        std::printf("%lld not yet sealed, from entry %lld on\n", static_cast<long long>(tail.count),
                    static_cast<long long>(*tail.first_entry));
    std::printf("%s\n", holds ? "the audit is whole" : "the audit has been tampered with");
    return holds;
}

}  // namespace

void add_audit(CLI::App& app) {
    auto* audit = app.add_subcommand("audit", "Who did what")->require_subcommand(1);
    auto* command = audit->add_subcommand(
        "verify", "Holds every entry against the chain of seals; exit status 1 where one is wrong");
    auto head = std::make_shared<std::string>();
    command->add_option("--head", *head, "POSITION:HASH of an earlier head, from the clerk's log");
    command->callback([head] {
        auto database = sites_database();
        if (!database.read([&](store::Read& db) { return verify(db, *head); }))
            throw CLI::RuntimeError(1);
    });
}

}  // namespace ctl

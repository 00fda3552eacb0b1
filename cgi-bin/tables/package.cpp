#include "tables/package.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

#include "tables/reader.h"

namespace tables {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

// By its list at the end, which is what Excel believes too. No other format, no other filter.
Archive open(std::string_view bytes) {
    Archive zip(archive_read_new(), &archive_read_free);
    if (!zip) throw std::bad_alloc();
    archive_read_support_format_zip_seekable(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        throw Refused{{Trouble::broken}};
    return zip;
}

// Goes to the entry of this name; false at the end.
bool find(archive* zip, std::string_view name) {
    archive_entry* entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(zip, &entry)) == ARCHIVE_OK) {
        const char* const path = archive_entry_pathname(entry);
        if (path && path == name) return true;
    }
    if (status != ARCHIVE_EOF) throw Refused{{Trouble::broken}};
    return false;
}

constexpr std::size_t most_targets = 10'000;

class Relations : public XmlEvents {
  public:
    explicit Relations(std::string_view folder) : folder_(folder) {}

    void begin(std::string_view name, const Attributes& attributes) override {
        if (name != "Relationship") return;
        if (targets.size() == most_targets) throw Refused{{Trouble::broken}};
        const std::string_view kind = attributes["Type"];
        const std::string_view to = attributes["Target"];
        targets.emplace(attributes["Id"], Target{std::string(kind.substr(kind.rfind('/') + 1)),
                                                 to.starts_with('/') ? std::string(to.substr(1))
                                                                     : folder_ + std::string(to)});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    Targets targets;

  private:
    std::string folder_;
};

}  // namespace

bool Package::read(std::string_view part, XmlEvents& events) {
    const Archive zip = open(bytes_);
    if (part.empty() || !find(zip.get(), part)) return false;
    Xml xml(events);
    char piece[16384];
    la_ssize_t got = 0;
    while ((got = archive_read_data(zip.get(), piece, sizeof piece)) > 0) {
        unpacked_ += static_cast<std::size_t>(got);
        if (unpacked_ > limit_) throw Refused{{Trouble::too_large, 0, limit_}};
        xml.feed({piece, static_cast<std::size_t>(got)});
    }
    if (got < 0) throw Refused{{Trouble::broken}};
    xml.feed({}, true);
    return true;
}

Targets targets_of(Package& package, std::string_view part) {
    const auto slash = part.rfind('/');
    const std::string folder(slash == part.npos ? "" : part.substr(0, slash + 1));
    Relations relations(folder);
    package.read(folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels", relations);
    return relations.targets;
}

std::string part_of_kind(const Targets& targets, std::string_view kind) {
    for (const auto& [id, target] : targets)
        if (target.kind == kind) return target.part;
    return {};
}

}  // namespace tables

// ncre-ems-photocheck: the site's photo check for a folder of photos, on the command line.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include "sbin/ncre-ems-photocheck/copies.h"
#include "sbin/ncre-ems-photocheck/evaluate.h"
#include "sbin/ncre-ems-photocheck/print.h"

namespace {

constexpr int all_accepted = 0, some_not = 1, wrong_use = 2;

struct Options {
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path> labelled;  // MANIFEST, EXPECTED
    std::filesystem::path out;
    bool json = false;
};

void add_options(CLI::App& app, Options& options) {
    auto* files = app.add_option("FILE", options.files, "Photos to judge, a line each");
    auto* json = app.add_flag("--json", options.json, "Print one JSON object a line");
    auto* out = app.add_option("--out", options.out,
                               "Write the normalised copy of each photo that is not refused into "
                               "this folder, under its own name; nothing is written over, a name "
                               "that is taken gets a number")
                    ->type_name("DIR")
                    ->check(CLI::ExistingDirectory);
    app.add_option("--eval", options.labelled,
                   "Judge a labelled set instead and print how often the check is right: CSV with "
                   "the columns file and label; CSV with label, level and expected_codes")
        ->type_name("MANIFEST EXPECTED")
        ->expected(2)
        ->check(CLI::ExistingFile)
        ->excludes(files)
        ->excludes(json)
        ->excludes(out);
}

int check_each(const Options& options) {
    int status = all_accepted;
    for (const auto& file : options.files) {
        auto photo = photocheck::examine(file);
        if (!photo.accepted()) status = some_not;
        if (!options.out.empty() && photo.verdict && !photo.verdict->normalised.empty()) {
            photo.copy = photocheck::keep_copy(options.out, file, photo.verdict->normalised);
        }
        std::puts((options.json ? photocheck::as_json(photo) : photocheck::as_line(photo)).c_str());
    }
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app(
        "Judges photos as the registration site does, with its default limits.\n\n"
        "A photo is accepted (accept), usable once somebody has looked at the advice (confirm), "
        "refused (reject), or unreadable. Ends with 0 if all were accepted, 1 if some were not, "
        "unreadable ones among them, and 2 if it was used wrongly or a copy cannot be written.",
        "ncre-ems-photocheck");
    Options options;
    add_options(app, options);
    try {
        app.parse(argc, argv);
        if (!options.labelled.empty()) {
            photocheck::evaluate(options.labelled[0], options.labelled[1]);
            return all_accepted;
        }
        if (options.files.empty()) throw CLI::RequiredError("FILE");
        return check_each(options);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? all_accepted : wrong_use;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "ncre-ems-photocheck: %s\n", e.what());
        return wrong_use;
    }
}

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "domain/instant.h"
#include "tables/write.h"

namespace tables {

// A ZIP made while it is sent. Files stand in it as they are: photos are packed already, and
// whoever opens it waits for nothing. Names in UTF-8, marked so; above 4 GiB or 65535 files as
// ZIP64. An entry takes the memory of its piece; the list at the end some 100 bytes for each.
class ZipWriter {
  public:
    // `made` is the date of every file.
    ZipWriter(Sink sink, domain::Instant made);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    // A file whose bytes are there.
    void add(std::string_view name, std::string_view bytes);
    // A file that `write` writes, of a length that nobody knows before: a Writer's, say.
    void add(std::string_view name, const std::function<void(const Sink&)>& write);

    // The list at the end. Without it what was written is no file. What the sink threw comes out of
    // whatever was called; afterwards nothing more may be.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace tables

#include "tables/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <chrono>
#include <exception>
#include <new>
#include <optional>
#include <stdexcept>

namespace tables {

struct ZipWriter::State {
    Sink sink;
    std::time_t made;
    std::exception_ptr thrown;
    std::unique_ptr<archive, decltype(&archive_write_free)> zip{archive_write_new(),
                                                                &archive_write_free};
    std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry{archive_entry_new(),
                                                                        &archive_entry_free};

    // libarchive is C: nothing may be thrown through it. Nor is it told of a failure, for it would
    // not give back its buffer then; check() tells.
    static la_ssize_t take(archive*, void* self, const void* bytes, std::size_t length) {
        auto& state = *static_cast<State*>(self);
        try {
            if (!state.thrown) state.sink({static_cast<const char*>(bytes), length});
        } catch (...) {
            state.thrown = std::current_exception();
        }
        return static_cast<la_ssize_t>(length);
    }

    void check(la_ssize_t result) {
        if (thrown) std::rethrow_exception(thrown);
        if (result >= 0) return;
        const char* const what = archive_error_string(zip.get());
        throw std::runtime_error(what ? what : "ZIP");
    }

    void begin(std::string_view name, std::optional<std::size_t> size) {
        archive_entry_clear(entry.get());
        archive_entry_set_pathname_utf8(entry.get(), std::string(name).c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), made, 0);
        if (size) archive_entry_set_size(entry.get(), static_cast<la_int64_t>(*size));
        check(archive_write_header(zip.get(), entry.get()));
    }
    void write(std::string_view piece) {
        if (!piece.empty()) check(archive_write_data(zip.get(), piece.data(), piece.size()));
    }
    void end() { check(archive_write_finish_entry(zip.get())); }
};

ZipWriter::ZipWriter(Sink sink, domain::Instant made)
    : state_(new State{.sink = std::move(sink),
                       .made = std::chrono::system_clock::to_time_t(made),
                       .thrown = {}}) {
    archive* const zip = state_->zip.get();
    if (!zip || !state_->entry) throw std::bad_alloc();
    state_->check(archive_write_set_format_zip(zip));
    state_->check(archive_write_zip_set_compression_store(zip));
    state_->check(archive_write_set_options(zip, "zip:hdrcharset=UTF-8"));
    // In pieces of 64 KiB, the last as short as it is.
    state_->check(archive_write_set_bytes_per_block(zip, 65536));
    state_->check(archive_write_set_bytes_in_last_block(zip, 1));
    state_->check(archive_write_open(zip, state_.get(), nullptr, &State::take, nullptr));
}

ZipWriter::~ZipWriter() {
    // Freeing writes the list at the end, which a file that nobody finished must not have.
    state_->sink = [](std::string_view) {};
}

void ZipWriter::add(std::string_view name, std::string_view bytes) {
    state_->begin(name, bytes.size());
    state_->write(bytes);
    state_->end();
}

void ZipWriter::add(std::string_view name, const std::function<void(const Sink&)>& write) {
    state_->begin(name, {});
    write([this](std::string_view piece) { state_->write(piece); });
    state_->end();
}

void ZipWriter::finish() { state_->check(archive_write_close(state_->zip.get())); }

}  // namespace tables

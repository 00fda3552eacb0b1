// A PDF as its reader finds it: by poppler's tools, which know nothing of how it was made.
#pragma once

#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

namespace support {

// What a tool prints about the PDF: "pdftotext -layout FILE -", FILE being its place.
inline std::string asked(const std::string& pdf, std::string command) {
    char name[] = "/tmp/ncre-pdf-XXXXXX";
    const int file = mkstemp(name);
    if (file < 0) throw std::runtime_error("no temporary file");
    close(file);
    std::ofstream(name, std::ios::binary) << pdf;
    command.replace(command.find("FILE"), 4, name);
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string said;
    char piece[4096];
    while (const std::size_t got = std::fread(piece, 1, sizeof piece, pipe.get()))
        said.append(piece, got);
    unlink(name);
    return said;
}

// Its text, without the spaces that stand for distance.
inline std::string text_of(const std::string& pdf) { return asked(pdf, "pdftotext -raw FILE -"); }

}  // namespace support

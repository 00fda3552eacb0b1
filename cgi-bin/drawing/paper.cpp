#include "drawing/paper.h"

#include <deque>
#include <stdexcept>

#include "drawing/block.h"

namespace drawing {

namespace {

constexpr double foot_height = 8 * mm;

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (auto end = text.find(at); end != text.npos; end = text.find(at)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty()) continue;
        std::vector<std::string_view> fields = split(line, '\t');
        const std::string_view kind = fields.front();
        fields.erase(fields.begin());
        lines.push_back({kind, std::move(fields)});
    }
    return lines;
}

class Paper {
  public:
    Paper(const std::vector<Line>& lines, std::string_view photo)
        : lines_(lines),
          photo_(photo),
          half_(says("size", "half")),
          margin_((half_ ? 11 : 15) * mm),
          pen_(210 * mm, (half_ ? 148.5 : 297) * mm),
          column_{15 * mm, 180 * mm, says("frame", ""), (half_ ? 1.7 : 2.6) * mm} {
        for (std::size_t at = 0; at < lines_.size();) at = read(at);
    }

    std::string pdf(domain::Instant made) {
        pen_.describe(std::string(field("title", 0)), made);
        const std::vector<std::size_t> starts = page_starts();
        for (std::size_t page = 0; page < starts.size(); ++page) {
            if (page > 0) pen_.next_page();
            draw_page(starts[page], page + 1 < starts.size() ? starts[page + 1] : blocks_.size());
            draw_foot(page + 1, starts.size());
        }
        return pen_.finish();
    }

  private:
    const Line* find(std::string_view kind) const {
        for (const Line& line : lines_)
            if (line.kind == kind) return &line;
        return nullptr;
    }
    std::string_view field(std::string_view kind, std::size_t at) const {
        const Line* const line = find(kind);
        return line ? line->field(at) : "";
    }
    bool says(std::string_view kind, std::string_view word) const {
        const Line* const line = find(kind);
        return line && line->field(0) == word;
    }

    // Makes blocks of the line and those that belong to it; gives the next.
    std::size_t read(std::size_t at) {
        const Line& line = lines_[at];
        if (line.kind == "pair") return read_pairs(at);
        if (line.kind == "title")
            blocks_.push_back(title_block(pen_, column_, line.field(0), field("aside", 0)));
        else if (line.kind == "table")
            tables_.emplace_back(line, column_), blocks_.push_back(heads());
        else if (line.kind == "row" || line.kind == "total")
            blocks_.push_back(row(line));
        else if (line.kind == "text")
            blocks_.push_back(text_block(pen_, column_, line.field(0)));
        else if (line.kind == "sign")
            blocks_.push_back(sign_block(pen_, column_, line));
        else if (line.kind != "size" && line.kind != "frame" && line.kind != "aside" &&
                 line.kind != "photo" && line.kind != "code" && line.kind != "foot")
            throw std::invalid_argument("a paper's line of no kind: " + std::string(line.kind));
        return at + 1;
    }
    std::size_t read_pairs(std::size_t at) {
        Pairs pairs{.rows = {}, .photo = find("photo"), .code = find("code")};
        while (at < lines_.size() && lines_[at].kind == "pair") pairs.rows.push_back(lines_[at++]);
        blocks_.push_back(pairs_block(pen_, column_, pairs, photo_));
        return at;
    }
    Block heads() { return tables_.back().heads(pen_); }
    Block row(const Line& line) {
        if (tables_.empty()) throw std::invalid_argument("a paper's row without a table");
        Block block = tables_.back().row(pen_, line, line.kind == "total");
        block.table = static_cast<int>(tables_.size()) - 1;
        return block;
    }

    double bottom() const { return pen_.height() - margin_ - (find("foot") ? foot_height : 0); }

    // The first block of each page. A block higher than a page has one of its own.
    std::vector<std::size_t> page_starts() {
        std::vector<std::size_t> starts = {0};
        double y = margin_;
        for (std::size_t at = 0; at < blocks_.size(); ++at) {
            // Heads without a row below them are no use: they go along with the first.
            const double wanted = blocks_[at].height + (is_heads(at) ? blocks_[at + 1].height : 0);
            if (y + wanted > bottom() && at > starts.back()) {
                // Nor a signature without what is signed: the last row goes along with it.
                if (follows_row(at) && at - 1 > starts.back()) --at;
                starts.push_back(at);
                y = margin_ + repeated(at).height;
            }
            y += blocks_[at].height;
        }
        return starts;
    }
    bool follows_row(std::size_t at) const {
        return blocks_[at].table < 0 && blocks_[at - 1].table >= 0;
    }
    bool is_heads(std::size_t at) const {
        return blocks_[at].table < 0 && at + 1 < blocks_.size() && blocks_[at + 1].table >= 0;
    }
    // The heads that stand again above a row which begins a page.
    Block repeated(std::size_t at) {
        if (blocks_[at].table < 0) return {0, [](Pen&, double) {}};
        return tables_[static_cast<std::size_t>(blocks_[at].table)].heads(pen_);
    }

    void draw_page(std::size_t first, std::size_t last) {
        double y = margin_;
        if (first < last && first > 0) {
            const Block heads = repeated(first);
            heads.draw(pen_, y);
            y += heads.height;
        }
        for (std::size_t at = first; at < last; ++at) {
            blocks_[at].draw(pen_, y);
            y += blocks_[at].height;
        }
        if (column_.framed) pen_.frame(column_.left, margin_, column_.width, y - margin_, 1.2);
    }
    void draw_foot(std::size_t page, std::size_t pages) {
        const Line* const foot = find("foot");
        if (!foot) return;
        const double y = pen_.height() - margin_ - 3 * mm;
        Type small{.size = 8.5, .quiet = true};
        pen_.text(column_.left, y, column_.width, foot->field(0), small);
        std::string counted;
        const std::string_view words = foot->field(1);
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (words[at] != '#') {
                counted += words[at];
                continue;
            }
            const bool all = words.substr(at + 1).starts_with('#');
            counted += std::to_string(all ? pages : page);
            at += all ? 1 : 0;
        }
        small.side = Type::Side::right;
        pen_.text(column_.left, y, column_.width, counted, small);
    }

    const std::vector<Line>& lines_;
    std::string_view photo_;
    bool half_;
    double margin_;  // above and below
    Pen pen_;
    Column column_;
    std::deque<Table> tables_;  // blocks refer to them
    std::vector<Block> blocks_;
};

}  // namespace

std::string paper_pdf(std::string_view lines, domain::Instant made, std::string_view photo) {
    const std::vector<Line> read = lines_of(lines);
    return Paper(read, photo).pdf(made);
}

}  // namespace drawing

#include "imaging/coefficients.h"

#include <cstdio>  // jpeglib.h leaves it to us

#include <jpeglib.h>

#include <csetjmp>
#include <cstdlib>

#include "imaging/thresholds.h"

namespace imaging {

namespace {

// libjpeg is C: it leaves by longjmp, so nothing between has a destructor.
struct Errors {
    jpeg_error_mgr manager;
    std::jmp_buf out;
};

void give_up(j_common_ptr info) { std::longjmp(reinterpret_cast<Errors*>(info->err)->out, 1); }
void say_nothing(j_common_ptr) {}

bool impossible(const JBLOCK& block, const JQUANT_TBL& quantisers) {
    for (int k = 0; k < DCTSIZE2; ++k) {
        const int step = quantisers.quantval[k];
        // rounding to a step may add half of it
        if (std::abs(block[k]) * step > threshold::coefficient + step / 2) return true;
    }
    return false;
}

bool any_impossible(jpeg_decompress_struct& info, jvirt_barray_ptr* planes) {
    const auto common = reinterpret_cast<j_common_ptr>(&info);
    for (int i = 0; i < info.num_components; ++i) {
        const jpeg_component_info& component = info.comp_info[i];
        if (!component.quant_table) continue;
        for (JDIMENSION y = 0; y < component.height_in_blocks; ++y) {
            const JBLOCKARRAY rows = info.mem->access_virt_barray(common, planes[i], y, 1, FALSE);
            for (JDIMENSION x = 0; x < component.width_in_blocks; ++x) {
                if (impossible(rows[0][x], *component.quant_table)) return true;
            }
        }
    }
    return false;
}

}  // namespace

bool has_impossible_coefficients(std::string_view jpeg) {
    jpeg_decompress_struct info{};
    Errors errors{};
    info.err = jpeg_std_error(&errors.manager);
    errors.manager.error_exit = give_up;
    errors.manager.output_message = say_nothing;
    volatile bool found = false;
    // What libjpeg cannot read says nothing here: the decoder will tell.
    if (setjmp(errors.out) == 0) {
        jpeg_create_decompress(&info);
        jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(jpeg.data()), jpeg.size());
        jpeg_read_header(&info, TRUE);
        found = any_impossible(info, jpeg_read_coefficients(&info));
    }
    jpeg_destroy_decompress(&info);
    return found;
}

}  // namespace imaging

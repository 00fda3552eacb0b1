#include "sbin/ncre-emsctl/payment_key.h"

namespace ctl {

std::vector<std::filesystem::path> payment_keys(const settings::Settings& settings) {
    const auto& alipay = settings.alipay;
    const auto& wechat = settings.wechat;
    std::vector<std::filesystem::path> named;
    for (const auto& file :
         {alipay.private_key_file, alipay.alipay_key_file, wechat.merchant_key_file,
          wechat.platform_key_file, wechat.next_platform_key_file, wechat.api_v3_key_file})
        if (!file.empty()) named.push_back(file);
    return named;
}

std::filesystem::path payment_key_in_backup(const std::filesystem::path& file) {
    return file.parent_path().filename() / file.filename();
}

}  // namespace ctl

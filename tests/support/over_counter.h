// A fee of 80 yuan in cash, at the site 110108.
#pragma once

#include <string>

#include "store/counter.h"
#include "tests/support/fixture.h"

namespace support {

inline store::CounterPayment over_counter(Key registration, Key staff, Key site,
                                          const std::string& number = "A1") {
    return {{registration},
            {staff},
            domain::Money::of_fen(8000),
            {site},
            "110108",
            domain::PayMethod::cash,
            *domain::ReceiptNumber::parse(number)};
}

}  // namespace support

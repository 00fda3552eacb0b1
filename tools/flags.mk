# How we compile and link. Each layer sees the third-party headers of its own packages and of no other.

packages.store    := libpqxx libpq
packages.imaging  := Magick++ libturbojpeg libjpeg
packages.drawing  := pangocairo libqrencode
packages.gateway  := libcurl libcrypto zlib
packages.mail     := libcurl
packages.crypto   := libsodium liboath
packages.settings := tomlplusplus
packages.tables   := expat libarchive xlsxwriter
packages.web      := fcgi cgicc libctemplate
packages.ncre-ems-status := prometheus-cpp-core
packages.all       = $(foreach layer,$(layers),$(packages.$(layer)))

# Debian's parts of OpenCV bring no .pc file; opencv4.pc comes with all of it, and asks for all of it.
include.imaging := -isystem /usr/include/opencv4
libs.imaging    := -lopencv_objdetect -lopencv_imgproc -lopencv_core

# libcsv and civetweb have no .pc file.
libs.tables := -lcsv
libs.ncre-ems-status := -lcivetweb

# Files of npm packages that a visitor's browser loads, from htdocs/vendor/.
vendored := @picocss/pico/css/pico.min.css cropperjs/dist/cropper.esm.min.js \
            uplot/dist/uPlot.esm.js uplot/dist/uPlot.min.css

compiler := $(if $(shell command -v ccache),ccache )g++
warnings := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
# Sections and as-needed: a program carries no function and no shared library that it does not use.
# The prefix map: the same source makes the same program in any folder.
cxxflags := -std=c++20 -g1 -O$(if $(SANITIZE),1,2) $(warnings) -ffunction-sections -fdata-sections -fPIE -pthread -ffile-prefix-map=$(CURDIR)=.
ldflags  := -pie -Wl,--gc-sections,--as-needed,-z,relro,-z,now
ifeq ($(SANITIZE),)
cxxflags += -D_FORTIFY_SOURCE=2 -fstack-protector-strong
else
# g++ 12 mistakes the sanitizers' own code for reads before the first write
cxxflags += -Wno-maybe-uninitialized -fsanitize=$(SANITIZE) -fno-omit-frame-pointer $(if $(findstring undefined,$(SANITIZE)),-fno-sanitize-recover=undefined)
endif

# libFuzzer comes with clang. A finding must stop it, so undefined behaviour does not go on.
clang     := $(if $(shell command -v ccache),ccache )clang++
fuzzflags := -std=c++20 -g1 -O1 $(warnings) -pthread -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined

# Asked of pkg-config once per layer and only when something is compiled, so that `make deps` runs where it is not installed yet.
# -isystem: our warnings are for our own lines.
asked      = $(subst -I,-isystem ,$(shell pkg-config --cflags $1))
headers_of = $(if $(packages.$1),$(or $(headers.$1),$(eval headers.$1 := $(call asked,$(packages.$1)))$(headers.$1)))
layer_of   = $(word 2,$(subst /, ,$(patsubst tests/%,cgi-bin/%,$1)))
# A test says what it expects once, so it is compiled in half the time; what helps it may work for long, like the programs.
helpers     = tests/support/% tests/programs/%
unoptimised = -O0 -U_FORTIFY_SOURCE
cppflags_of = -Icgi-bin -I. -I$(BUILD)/gen $(call headers_of,$(call layer_of,$1)) \
              $(include.$(call layer_of,$1)) \
              $(if $(filter tests/%,$1),-DBOOST_TEST_DYN_LINK) $(if $(filter-out $(helpers),$(filter tests/%,$1)),$(unoptimised))

libs_of  = $(shell pkg-config --libs $(foreach layer,$1,$(packages.$(layer)))) $(foreach layer,$1,$(libs.$(layer)))
ldlibs   = $(or $(ldlibs.once),$(eval ldlibs.once := $(shell pkg-config --libs $(packages.all)) $(foreach layer,$(layers),$(libs.$(layer))))$(ldlibs.once))
testlibs := -lboost_unit_test_framework

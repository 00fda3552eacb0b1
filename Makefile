# NCRE_EMS. The two commands: `make demo` shows the site, `make check` tests it. Both install what is missing.
#
#   make              builds everything into $(BUILD)        make start|stop|status   the demo in the background
#   make deps         Debian and npm packages                make format              clang-format over all C++
#   make install      DESTDIR= prefix= (tools/install.mk)    make deb                 a Debian package, into $(BUILD)/deb/
#   make bench        measures against yardsticks (PHOTOS=folder)   FUZZ=60  seconds that `make check` fuzzes
#   PORT=8080  BUILD=build  SANITIZE=address,undefined | thread  (into a build folder of its own)
#
# There is no list of pages, layers, programs or tests: each is a file found by its place.

comma := ,
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SECONDARY:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(shell nproc)
endif

PORT ?= 8080
SANITIZE ?=
BUILD ?= build$(if $(SANITIZE),-$(subst $(comma),-,$(SANITIZE)))
export BUILD PORT SANITIZE

include tools/flags.mk
include tools/install.mk

# What there is.
layers    := $(notdir $(patsubst %/,%,$(wildcard cgi-bin/*/)))
pages     := $(basename $(notdir $(wildcard cgi-bin/*.cpp)))
programs  := $(basename $(notdir $(wildcard sbin/*.cpp)))
templates := $(wildcard templates/*.tpl templates/*/*.tpl)
tested    := $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard $(addprefix tests/,$(addsuffix /*.cpp,$(layers) sbin)))))))

object      = $(patsubst %.cpp,$(BUILD)/obj/%.o,$(wildcard $1))
tables      := $(wildcard data/ncre_*.tsv)
generated   := $(templates:%=$(BUILD)/gen/%.h) $(addprefix $(BUILD)/gen/domain/,code_tables.h pinyin_tables.h)
archive     := $(BUILD)/libems.a
kit         := $(BUILD)/libtest.a
page_bin    := $(pages:%=$(BUILD)/cgi-bin/%)
sbin_bin    := $(programs:%=$(BUILD)/sbin/%)
layer_tests := $(tested:%=$(BUILD)/tests/%)
page_tests  := $(patsubst %.cpp,$(BUILD)/%,$(wildcard tests/pages/*.cpp))
test_tools  := $(patsubst %.cpp,$(BUILD)/%,$(wildcard tests/programs/*.cpp))
benches     := $(patsubst %.cpp,$(BUILD)/%,$(wildcard bench/*.cpp))
manuals     := $(patsubst %.in,$(BUILD)/%,$(wildcard man/*.in))
# Fuzzers have sanitizers of their own.
fuzzers     := $(if $(SANITIZE),,$(patsubst tests/%.cpp,$(BUILD)/%,$(wildcard tests/fuzz/*/*.cpp)))

.PHONY: all tests deps demo start stop status check bench clean format
all: $(page_bin) $(sbin_bin) $(BUILD)/nginx/ncre-ems-pages.map $(BUILD)/htdocs/.complete $(manuals)
tests: all $(layer_tests) $(page_tests) $(test_tools) $(fuzzers)

# Packages come first and in a make of their own, because what they bring is looked up when a makefile is read.
deps:
	tools/deps
demo start: deps
	$(MAKE) --no-print-directory all
	tools/site $(if $(filter demo,$@),run,start) demo
stop status:
	tools/site $@ demo
check: deps
	$(MAKE) --no-print-directory tests
	tests/run
bench: deps
	$(MAKE) --no-print-directory $(benches)
	for each in $(benches); do "$$each" $(PHOTOS); done
	for each in bench/*.mjs; do node "$$each"; done

clean:
	rm -rf $(BUILD)
format:
	clang-format -i $$(git ls-files -co --exclude-standard '*.cpp' '*.h')

# What is done is said in a word; V=1 shows the whole commands.
$(V).SILENT:
say = @mkdir -p $(@D) && printf '  %-8s %s\n' $1 $2

# Compiling. Marker headers come first; afterwards the dependency files know who needs which.
$(BUILD)/obj/%.o: %.cpp | $(generated)
	$(call say,compile,$<)
	$(compiler) $(cxxflags) $(call cppflags_of,$<) -MMD -MP -c -o $@ $<

$(BUILD)/gen/templates/%.tpl.h: templates/%.tpl
	mkdir -p $(@D)
	ctemplate-make_tpl_varnames_h -q -ttemplates -f$@ $*.tpl

$(BUILD)/gen/domain/code_tables.h: data/to-header.awk $(tables)
	mkdir -p $(@D)
	awk -f $^ >$@
$(BUILD)/gen/domain/pinyin_tables.h: data/pinyin-to-header.awk data/pinyin.tsv data/pinyin_surnames.tsv
	mkdir -p $(@D)
	awk -f $^ >$@

# One archive of all layers: a program links only what it uses.
$(archive): $(filter-out $(BUILD)/obj/cgi-bin/web/main.o,$(call object,cgi-bin/*/*.cpp))
$(kit): $(filter-out $(BUILD)/obj/tests/support/main.o,$(call object,tests/support/*.cpp))
$(archive) $(kit):
	$(call say,archive,$@)
	rm -f $@ && ar rcs $@ $^

define link_with
$(call say,link,$@)
$(compiler) $(cxxflags) $(ldflags) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(ldlibs) $1
endef

.SECONDEXPANSION:
$(page_bin): $(BUILD)/cgi-bin/%: $(BUILD)/obj/cgi-bin/%.o $(BUILD)/obj/cgi-bin/web/main.o $(archive)
	$(call link_with)
$(sbin_bin): $(BUILD)/sbin/%: $(BUILD)/obj/sbin/%.o $$(call object,sbin/$$*/*.cpp) $(archive)
	$(call link_with,$(if $(packages.$*),$(call libs_of,$*)))
$(page_tests): $(BUILD)/tests/pages/%: $(BUILD)/obj/tests/pages/%.o $(BUILD)/obj/cgi-bin/%.o \
                        $(BUILD)/obj/tests/support/main.o $(kit) $(archive)
	$(call link_with,$(testlibs))
$(layer_tests): $(BUILD)/tests/%: $$(call object,tests/$$*/*.cpp) $(BUILD)/obj/tests/support/main.o $(kit) $(archive)
	$(call link_with,$(testlibs))
$(benches) $(test_tools): $(BUILD)/%: $(BUILD)/obj/%.o $(kit) $(archive)
	$(call link_with)

# Fuzzing: of each layer that a folder of tests/fuzz names, and domain below it, all is compiled by clang for libFuzzer.
fuzzed := $(sort domain $(notdir $(patsubst %/,%,$(dir $(fuzzers)))))
$(BUILD)/fuzz/obj/%.o: %.cpp | $(generated)
	$(call say,fuzz,$<)
	$(clang) $(fuzzflags) -fsanitize=fuzzer-no-link $(call cppflags_of,$<) -MMD -MP -c -o $@ $<
$(BUILD)/fuzz/libems.a: $(patsubst %.cpp,$(BUILD)/fuzz/obj/%.o,$(wildcard $(fuzzed:%=cgi-bin/%/*.cpp)))
	rm -f $@ && ar rcs $@ $^
$(fuzzers): $(BUILD)/fuzz/%: $(BUILD)/fuzz/obj/tests/fuzz/%.o $(BUILD)/fuzz/libems.a
	$(call say,link,$@)
	$(clang) $(fuzzflags) -fsanitize=fuzzer -o $@ $^ $(call libs_of,$(fuzzed))

# Each page says of itself: name, family, who may come. nginx's whitelist and the processes' roles follow from it.
$(BUILD)/pages.tsv: $(page_bin)
	for page in $^; do "$$page" --describe; done >$@
$(BUILD)/nginx/ncre-ems-pages.map: $(BUILD)/pages.tsv
	mkdir -p $(@D)
	awk -F'\t' '{print $$1 " " $$2 ";"}' $< >$(@D)/ncre-ems-families.map
	awk -F'\t' '{print $$1 " " $$1 ";"}' $< >$@

# A manual page has the list of commands from the program itself.
$(BUILD)/man/%: man/%.in $(BUILD)/sbin/$$(basename $$*)
	mkdir -p $(@D)
	awk '/^@COMMANDS@$$/ { while (((program " manual") | getline line) > 0) print line; next } { print }' \
	    program=$(BUILD)/sbin/$(basename $*) $< >$@

# The browser's files: ours, and the libraries' from npm beside them, so that one folder is all that nginx serves. What is in
# them names their version: pages ask for them by it, and nginx lets browsers keep what carries the one that it serves.
# The error pages that nginx shows by itself have the words of templates/error.tpl.
$(BUILD)/htdocs/.complete: $(shell find htdocs -type f 2>/dev/null) node_modules/.package-lock.json \
                           tools/error-pages templates/layout.tpl templates/error.tpl
	rm -rf $(@D) && mkdir -p $(@D)/vendor $(@D)/error
	[ ! -d htdocs ] || cp -r htdocs/. $(@D)/
	cp $(addprefix node_modules/,$(vendored)) $(@D)/vendor/
	version=v-$$(cd $(@D) && find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-12) && \
	    echo "$$version" >$(@D)/version && mkdir -p $(BUILD)/nginx && echo "$$version max;" >$(BUILD)/nginx/ncre-ems-version.map && \
	    tools/error-pages $(@D)/error "$$version"
	touch $@
node_modules/.package-lock.json: package-lock.json
	tools/deps npm

-include $(shell find $(BUILD)/obj $(BUILD)/fuzz/obj -name '*.d' 2>/dev/null)

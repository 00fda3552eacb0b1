# make install, by the GNU conventions: prefix, DESTDIR and the usual folders, each to be set on the command line.
# What is installed is found by its place. A program's manual page says where it goes: section 8 to sbin, 1 to bin; one
# without a page is started by systemd only and goes to libexec.

prefix = /usr/local
exec_prefix = $(prefix)
bindir = $(exec_prefix)/bin
sbindir = $(exec_prefix)/sbin
libexecdir = $(exec_prefix)/libexec
libdir = $(exec_prefix)/lib
datarootdir = $(prefix)/share
datadir = $(datarootdir)
mandir = $(datarootdir)/man
docdir = $(datarootdir)/doc/ncre-ems
# Settings are the host's and not the package's: /etc unless told otherwise, like nginx's folder.
sysconfdir = /etc
nginxdir = $(sysconfdir)/nginx
unitdir = $(libdir)/systemd/system
sysusersdir = $(libdir)/sysusers.d
tmpfilesdir = $(libdir)/tmpfiles.d
completionsdir = $(datarootdir)/bash-completion/completions

INSTALL = install
INSTALL_PROGRAM = $(INSTALL) -m 755
INSTALL_DATA = $(INSTALL) -m 644
export DESTDIR bindir sbindir libexecdir datadir mandir docdir sysconfdir nginxdir unitdir sysusersdir tmpfilesdir \
       completionsdir INSTALL_PROGRAM INSTALL_DATA

.PHONY: install install-strip uninstall deb
install: all
	tools/install
install-strip: all
	$(MAKE) --no-print-directory install INSTALL_PROGRAM='$(INSTALL_PROGRAM) -s'
uninstall: all
	tools/install --list | while read -r file; do rm -f "$$file"; done
	find $(addprefix $(DESTDIR),$(libexecdir)/ncre-ems $(datadir)/ncre-ems $(docdir)) -depth -type d -empty -delete 2>/dev/null || :
	find $(DESTDIR)$(unitdir) -depth -type d -name 'ncre-ems*' -empty -delete 2>/dev/null || :
deb: all
	+tools/deb

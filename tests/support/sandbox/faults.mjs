// What goes wrong on the way. A test asks for it: the next `times` calls of that name (or of any, *) go so:
//   hang-up        the connection ends, nothing was done          lost-answer    it was done, then the connection ends
//   silence        no answer ever, nothing was done               lost-silence   it was done, no answer ever
//   500            the gateway's own trouble                      garbage        an answer that is none
//   bad-signature  done, but signed by nobody                     unsigned       done, without a signature
//   busy           a signed "try again"
export class Faults {
  waiting = [];

  add(call, what, times = 1) {
    this.waiting.push({ call, what, times });
  }

  // What has not gone wrong yet does not.
  forget() {
    this.waiting = [];
  }

  take(call) {
    const found = this.waiting.find((each) => each.times > 0 && (each.call === call || each.call === '*'));
    if (!found) return undefined;
    found.times -= 1;
    return found.what;
  }

  // Around a call: `work` gives what to say, `say` signs it.
  async around(call, work, say, busy) {
    const what = this.take(call);
    if (what === 'hang-up') return { hangUp: true };
    if (what === 'silence') return { silence: true };
    if (what === '500') return { status: 502, type: 'text/html', body: '<html>Bad Gateway</html>' };
    if (what === 'garbage') return { body: '{"half": ' };
    const said = what === 'busy' ? busy : await work();
    if (what === 'lost-answer') return { hangUp: true };
    if (what === 'lost-silence') return { silence: true };
    return said.type ? said : say(said, what);
  }
}

// A reporter for node's test runner: one line for each test (a suite is no test), what went wrong below it.
function* fault(error) {
  const cause = error?.cause ?? error;
  yield* String(cause?.stack ?? cause).split('\n').map((line) => `#   ${line}\n`);
}

export default async function* tap(events) {
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.details?.error?.failureType === 'subtestsFailed') continue;
    const name = [...path.slice(0, data.nesting), data.name].join(': ');
    const skipped = data.skip !== undefined ? ` # SKIP ${data.skip}` : '';
    yield `${type === 'test:pass' ? 'ok' : 'not ok'} - ${name}${skipped}\n`;
    if (type === 'test:fail') yield* fault(data.details.error);
  }
}

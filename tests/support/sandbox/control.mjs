// What a test wants to happen. JSON in, JSON out; `gateway` is alipay or wechat.
//   GET  trades                                          every trade as the gateway knows it, with its payments and refunds
//   POST pay       {gateway, order, amount?, quiet?, force?, again?}  the payer pays; quiet: no notify; amount: another one than asked;
//                                                        force: though it is expired or closed; again: though it is paid
//   POST sign-in   {order}                               Alipay: the payer signs in and does not pay
//   POST refuse    {gateway, order}                      the payer's bank says no: nothing changes
//   POST message   {gateway, order, payment?, stale?, forged?, app?, seller?, send?}  a notify of its last payment, or the so-manieth; forged: byte or amount (changed after signing);
//                                                        stale: as before the payment; send: it is sent, and the answer told
//   POST policy    {lose?, double?, late?, lateMilliseconds?}         of so many payments one (notify.mjs)
//   POST fault     {call, what, times?}                  what goes wrong (faults.mjs); call: alipay.trade.query, wechat.refund, *, …
//   POST calm      {}                                    nothing more of what was asked for goes wrong
//   POST clock     {offset}                              its clock goes so many milliseconds ahead
//   POST end-day   {day}                                 the bill of that day exists from now on
const found = (book, { gateway = 'alipay', order }) => {
  const trade = book.find(gateway, order);
  if (!trade) throw new Error(`no trade ${gateway} ${order}`);
  return trade;
};

const orders = {
  trades: ({ book }) => [...book.trades.values()].map((trade) => ({ ...trade, status: book.status(trade) })),
  pay: ({ book, notifier }, asked) => {
    const trade = found(book, asked);
    const status = book.status(trade);
    if ((status === 'closed' && !asked.force) || (status === 'paid' && !asked.again)) return { paid: false, status };
    if (status === 'opened' && book.now() >= trade.expires && !asked.force) return { paid: false, status };
    book.pay(trade, asked.amount);
    notifier.paid(trade, asked);
    return { paid: true, number: trade.payments.at(-1).number };
  },
  'sign-in': ({ book }, asked) => {
    const trade = found(book, asked);
    if (trade.status === 'opened') book.record({ do: 'signIn', gateway: trade.gateway, order: trade.order });
    return {};
  },
  refuse: ({ book }, asked) => ({ paid: false, status: book.status(found(book, asked)) }),
  message: async ({ book, notifier }, asked) => {
    const trade = found(book, asked);
    const message = notifier.message(trade, trade.payments[asked.payment], asked);
    return asked.send ? notifier.send(message) : message;
  },
  policy: ({ notifier }, asked) => Object.assign(notifier.policy, asked),
  fault: ({ faults }, { call, what, times }) => faults.add(call, what, times) ?? {},
  calm: ({ faults }) => faults.forget() ?? {},
  clock: ({ book }, { offset }) => book.record({ do: 'clock', offset }) ?? {},
  'end-day': ({ book }, { day }) => book.record({ do: 'endDay', day }) ?? {},
};

export async function control(world, { url, body }) {
  const order = orders[url.pathname.slice('/control/'.length)];
  if (!order) return { status: 404, body: '{}' };
  try {
    return { body: JSON.stringify(await order(world, body ? JSON.parse(body) : {})) };
  } catch (error) {
    return { status: 409, body: JSON.stringify({ error: error.message }) };
  }
}

// The gateways' lists of a day: Alipay's ZIP of CSV in GBK with a summary beside it, WeChat Pay's CSV with a mark before each cell.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { Book } from './book.mjs';
import { names } from './keys.mjs';

const yuan = (fen) => (fen / 100).toFixed(2);

// Node.js reads GBK and does not write it, so the table is made by reading every pair of octets.
const gbkOf = new Map();
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++) {
    const letter = new TextDecoder('gbk').decode(Uint8Array.of(high, low));
    if ([...letter].length === 1 && letter !== '\ufffd' && !gbkOf.has(letter)) gbkOf.set(letter, [high, low]);
  }
const toGbk = (text) => Buffer.from([...text].flatMap((letter) => (letter < '\x80' ? letter.charCodeAt(0) : gbkOf.get(letter) ?? 0x3f)));

function crc32(octets) {
  let crc = ~0;
  for (const octet of octets) {
    crc ^= octet;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const numbers = (...pairs) => Buffer.concat(pairs.map(([value, size]) => {
  const octets = Buffer.alloc(size);
  octets.writeUIntLE(value, 0, size);
  return octets;
}));

// APPNOTE.TXT 4.3: the files, then a directory of them.
function zip(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, octets] of files) {
    const title = toGbk(name);
    const packed = deflateRawSync(octets);
    const facts = numbers([20, 2], [0, 2], [8, 2], [0, 4], [crc32(octets), 4], [packed.length, 4], [octets.length, 4], [title.length, 2], [0, 2]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), numbers([20, 2]), facts, numbers([0, 6], [0, 4], [at, 4]), title]));
    parts.push(Buffer.from('PK\x03\x04'), facts, title, packed);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'),
    numbers([0, 4], [files.length, 2], [files.length, 2], [list.length, 4], [at, 4], [0, 2])]);
}

const alipayColumns = '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,' +
  '商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,' +
  '退款批次号/请求号,服务费（元）,分润（元）,备注';

export function alipayBill(moved, day) {
  const rows = moved.map(({ kind, trade, number, amount, at, request }) => {
    const sum = kind === 'refund' ? `-${yuan(amount)}` : yuan(amount);
    const subject = trade.subject.replaceAll(',', '，');
    return [`${kind === 'refund' ? trade.payments[0].number : number}\t`, `${trade.order}\t`, kind === 'refund' ? '退款' : '交易', subject,
      Book.time(trade.begun), Book.time(at), '', '', '', '', 'pay***@demo.example', sum, sum, '0.00', '0.00', '0.00', '0.00', '0.00', '',
      '0.00', '0.00', request ? `${request}\t` : '', '0.00', '0.00', ''].join(',');
  });
  const list = ['#支付宝业务明细查询', `#账号：[${names.sellerId}]`, `#起始日期：[${day} 00:00:00]   终止日期：[${day} 23:59:59]`,
    '#-----------------------------------------业务明细列表----------------------------------------', alipayColumns, ...rows,
    '#-----------------------------------------业务明细列表结束------------------------------------', `#业务明细合计：${rows.length}笔`, ''];
  const summary = ['#支付宝业务汇总查询', '门店编号,门店名称,交易订单总笔数,退款订单总笔数', `合计,,${rows.length},0`, ''];
  return zip([[`${names.sellerId}_业务明细(汇总).csv`, toGbk(summary.join('\r\n'))], [`${names.sellerId}_业务明细.csv`, toGbk(list.join('\r\n'))]]);
}

const wechatColumns = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,' +
  '应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';

export function wechatBill(moved, packed = false) {
  const rows = moved.map(({ kind, trade, number, amount, at, request }) => {
    const back = kind === 'refund';
    return [Book.time(at), names.wechatAppId, names.merchant, '0', '', back ? trade.payments[0].number : number, trade.order, 'demo', 'NATIVE',
      back ? 'REFUND' : 'SUCCESS', 'OTHERS', 'CNY', back ? '0.00' : yuan(amount), '0.00', back ? number : '0', request ?? '0',
      back ? yuan(amount) : '0.00', '0.00', back ? 'ORIGINAL' : '', back ? 'SUCCESS' : '', trade.subject, '', '0.00000', '0.60%',
      back ? '0.00' : yuan(amount), back ? yuan(amount) : '0.00', ''].map((cell) => `\`${cell}`).join(',');
  });
  const summary = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
  const text = `\ufeff${[wechatColumns, ...rows, summary, '`0,`0.00,`0.00,`0.00,`0.00,`0.00,`0.00', ''].join('\r\n')}`;
  return packed ? gzipSync(text) : Buffer.from(text);
}

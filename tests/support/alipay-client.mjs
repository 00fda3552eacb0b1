// The official client of Alipay as a judge. {"key": FILE of a public key, "fields": a query or a form} on the standard input;
// says yes where that key signed it, else no.
import { readFileSync } from 'node:fs';
import { AlipaySdk } from 'alipay-sdk';

const { key, fields } = JSON.parse(readFileSync(0, 'utf8'));
const text = readFileSync(key, 'utf8');
const client = new AlipaySdk({ appId: '1', privateKey: 'none', alipayPublicKey: text });
console.log(client.checkNotifySignV2(Object.fromEntries(new URLSearchParams(fields))) ? 'yes' : 'no');

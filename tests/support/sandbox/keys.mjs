// The keys of both sides of both gateways. A real merchant has the files that settings name; the gateway's private keys are
// what makes this a sandbox.
import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// Numbers that no real merchant has.
export const names = {
  appId: '9021000000000001', // Alipay's
  sellerId: '2088000000000001',
  wechatAppId: 'wx00000000000demo',
  merchant: '1900000001',
  merchantSerial: '00DE30000000000000000000000000000000DE30',
  platformKeyId: 'PUB_KEY_ID_0119000000010000000000000001',
};

const write = (file, text, mode) => {
  writeFileSync(`${file}.part`, text, { mode });
  renameSync(`${file}.part`, file);
};

function pair(dir, who) {
  if (!existsSync(`${dir}/${who}-public.pem`)) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    write(`${dir}/${who}-private.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
    write(`${dir}/${who}-public.pem`, publicKey.export({ type: 'spki', format: 'pem' }), 0o644);
  }
  return ['private', 'public'].map((kind) => readFileSync(`${dir}/${who}-${kind}.pem`, 'utf8'));
}

export const signed = (text, privateKey) => sign('sha256', Buffer.from(text), privateKey).toString('base64');
export const isSigned = (text, publicKey, signature) =>
  verify('sha256', Buffer.from(text), publicKey, Buffer.from(signature ?? '', 'base64'));

// merchant-private.pem is the site's, gateway-public.pem what the site knows of the gateway, api-v3.key WeChat Pay's secret.
export function openKeys(dir) {
  const of = (gateway) => {
    mkdirSync(`${dir}/${gateway}`, { recursive: true });
    const [, merchantPublic] = pair(`${dir}/${gateway}`, 'merchant');
    const [gatewayPrivate, gatewayPublic] = pair(`${dir}/${gateway}`, 'gateway');
    return { merchantPublic, gatewayPrivate, gatewayPublic };
  };
  const keys = { alipay: of('alipay'), wechat: of('wechat') };
  const v3 = `${dir}/wechat/api-v3.key`;
  if (!existsSync(v3)) write(v3, randomBytes(16).toString('hex'), 0o600);
  return { ...keys, apiV3: readFileSync(v3, 'utf8') };
}

import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate of this machine's own, in PEM, and its key. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A value of ASN.1 in DER: its tag, its length, its contents. */
const der = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(contents);
  const length =
    body.length < 128 ? [body.length] : [0x82, Math.floor(body.length / 256), body.length % 256];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...contents: readonly Uint8Array[]): Buffer => der(0x30, ...contents);
const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
const instant = (at: Date): Buffer =>
  der(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = oid('550403');
const subjectAltName = oid('551d11');

const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(commonName, utf8(name))));

/** For localhost and 127.0.0.1. */
const alternatives = der(
  0xa3,
  sequence(
    sequence(
      subjectAltName,
      der(
        0x04,
        sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1]))),
      ),
    ),
  ),
);

const dayMs = 24 * 60 * 60 * 1000;

/** A certificate of that name, from yesterday until tomorrow. */
export const selfSigned = (name: string): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const now = Date.now();
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    nameOf(name),
    sequence(instant(new Date(now - dayMs)), instant(new Date(now + dayMs))),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    alternatives,
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = sequence(content, ecdsaWithSha256, bits(signature)).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

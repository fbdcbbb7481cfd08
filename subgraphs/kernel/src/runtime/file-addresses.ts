import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { FileAddresses, FileMethod } from '../domain/files';

/** Below this path of the gateway each part has its files, by its name; in the sandbox that begins with `sandbox_`. */
export const filesPath = '/files';

/** Makes and checks signed addresses; whoever has one needs no other credentials, so each holds for minutes. */
export interface SignedAddresses extends FileAddresses {
  /** True for what an address says that was made here, is for this method and has not run out. */
  isGood(asked: AskedFile, now: Date): boolean;
}

/** What a request by an address says. */
export interface AskedFile {
  readonly id: string;
  readonly method: FileMethod;
  /** Seconds since 1970. */
  readonly until: string;
  readonly signature: string;
}

/** The secret is one of the part's own; what is signed with it here is signed under a key made for that alone. */
export const fileAddresses = (part: string, secret: Buffer): SignedAddresses => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `file addresses of ${part}`, 32));
  const sign = ({ id, method, until }: Omit<AskedFile, 'signature'>): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([id, method, until]))
      .digest();
  return {
    addressOf: (id, method, at) => {
      const until = String(Math.floor(at.getTime() / 1000));
      const signature = sign({ id, method, until }).toString('base64url');
      return `${filesPath}/${part}/${id}?${new URLSearchParams({ until, signature }).toString()}`;
    },
    isGood: (asked, now) => {
      const given = Buffer.from(asked.signature, 'base64url');
      const right = sign(asked);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return false;
      return now.getTime() < (Number(asked.until) + 1) * 1000;
    },
  };
};

import { digests } from '../../subgraphs/access/src/adapters/digests';
import { crc32 } from 'node:zlib';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { keyTexts, type Peppers } from '../../subgraphs/access/src/adapters/key-texts';
import { networks } from '../../subgraphs/access/src/adapters/networks';
import type { AccessWork } from '../../subgraphs/access/src/application/access-work';
import {
  CreateApiKey,
  type CreateApiKeyCommand,
} from '../../subgraphs/access/src/application/create-api-key';
import { RevokeApiKey } from '../../subgraphs/access/src/application/revoke-api-key';
import { RotateApiKey } from '../../subgraphs/access/src/application/rotate-api-key';
import { RotateOwnApiKey } from '../../subgraphs/access/src/application/rotate-own-api-key';
import type { ApiKey } from '../../subgraphs/access/src/domain/api-key';
import type { PartnerDesk } from '../../subgraphs/access/src/domain/ports';
import type { AccessDatabase } from './access-database';
import { anyText } from './document-judge';
import { there } from './there';

export const admin: Principal = {
  kind: 'admin',
  subject: 'sub_admin',
  scopes: ['keys:manage', 'audit:read'],
  policies: ['step_up'],
};

/** Whoever comes with the key. */
export const holderOf = ({ id, audience, partnerId, scopes }: ApiKey): Principal => ({
  kind: audience === 'BI' ? 'bi' : 'partner',
  subject: id,
  scopes,
  policies: [],
  ...(partnerId === null ? {} : { partnerId }),
});

export const pepperOf = (id: string) => ({ id, secret: Buffer.alloc(32, id) });
export const peppers: Peppers = [pepperOf('pepper-1')];

/** A key with somebody's prefix, a secret that is not theirs and a checksum that is right. */
export const guessOf = (prefix: string): string => {
  const body = `${prefix}_${'G'.repeat(52)}`;
  const sum = BigInt(crc32(body));
  const letter = (place: number): string =>
    '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number((sum >> BigInt(5 * place)) & 31n));
  return `${body}_${[0, 1, 2, 3, 4, 5, 6].map(letter).join('')}`;
};

let count = 0;

/** A key for a command that nobody has used. */
export const freshKey = (): string => `once-${(count += 1)}`;

/** A key that every rule accepts; a test changes only what it is about. */
export const aWantedKey = (change: Partial<CreateApiKeyCommand> = {}): CreateApiKeyCommand => ({
  name: 'Shop in Vilnius',
  audience: 'PARTNER',
  partnerId: 'prt_a',
  scopes: ['codes:sell', 'catalog:read'],
  documentMode: 'ANY',
  environment: 'LIVE',
  allowedNetworks: [],
  expiresAt: new Date('2027-03-12T12:00:00Z'),
  idempotencyKey: freshKey(),
  ...change,
});

/** One partner in live data, another one in the sandbox; a list of what was asked. */
const partnersOnRecord = () => {
  const asked: string[] = [];
  const partners: PartnerDesk = {
    isKnown: async (id, environment, { subject }) => {
      asked.push(`${id} in ${environment} for ${subject}`);
      return id === (environment === 'LIVE' ? 'prt_a' : 'prt_test');
    },
  };
  return { asked, partners };
};

/** Ids that sort by the order in which they were made. */
const countingIds = (): IdSource => {
  let made = 0;
  return (prefix) => `${prefix}_${String((made += 1)).padStart(6, '0')}`;
};

/** The use cases of access on a database, at an instant that the test can move. */
export const anAccessDesk = ({ transact }: Pick<AccessDatabase, 'transact'>) => {
  let instant = new Date('2026-03-12T12:00:00Z');
  const { asked, partners } = partnersOnRecord();
  const clock = { now: () => instant };
  const work: AccessWork = {
    transact,
    texts: keyTexts(peppers),
    partners,
    networks,
    judge: anyText,
    digests,
    clock,
    newId: countingIds(),
  };
  const create = new CreateApiKey(work);
  return {
    work,
    asked,
    create,
    rotate: new RotateApiKey(work),
    rotateOwn: new RotateOwnApiKey(work),
    revoke: new RevokeApiKey(work),
    clock,
    now: () => instant,
    moveTo: (text: string) => {
      instant = new Date(text);
    },
    /** A key on record, with its text. */
    aKey: async (change: Partial<CreateApiKeyCommand> = {}) => {
      const { made, refusals } = await create.execute(aWantedKey(change), admin);
      if (!made) throw new Error(`It was refused: ${JSON.stringify(refusals)}`);
      return { key: made.key, text: there(made.secret) };
    },
  };
};

export type AccessDesk = ReturnType<typeof anAccessDesk>;

/** The refusals of an outcome as a test compares them: each with its field and what it says of this very case. */
export const reasons = (outcome: { readonly refusals: readonly Refusal[] }) =>
  outcome.refusals.map(({ code, field, detail }) => ({
    code,
    field,
    ...(detail === undefined ? {} : { detail }),
  }));

import { Client } from 'pg';
import type { Marks, MixedOwners } from '../graph/mixed-owners';
import type { Ask } from '../support/graph';
import { dataOf } from '../support/journey';
import { there } from '../support/there';
import type { Keys } from './arguments';
import type { Asker } from './askers';
import type { Way } from './ways';

/** Whose rows somebody is to see. */
type Side = 'first' | 'second' | 'both' | 'none';

const sideOf = ({ name, audience }: Asker): Side => {
  if (audience === 'staff') return 'both';
  if (name === 'other customer' || name === 'foreign partner') return 'second';
  return name === 'customer' || audience === 'partner' ? 'first' : 'none';
};

/** An agent sees the claims of the assigned centre, which are the first owner's. */
const sideOfClaims = (asker: Asker): Side => (asker.name === 'agent' ? 'first' : sideOf(asker));

/** Who has an account to look at, which is nobody else's, whatever their scopes are; and no claim here crosses a border. */
const mayHaveRows: Readonly<Record<string, (asker: Asker) => boolean>> = {
  'Query.me': ({ name }) => name.endsWith('customer'),
  'Query.partnerAccount': ({ audience }) => audience === 'partner',
  'Claim.crossBorder': () => false,
};

/** True for a field that has rows for the asker, if it is open at all. */
export const hasRowsFor = (asker: Asker, coordinate: string): boolean =>
  mayHaveRows[coordinate]?.(asker) ?? true;

export type OwnersKeys = Readonly<Record<'first' | 'second', Keys>>;

/** The keys that somebody asks with along a way: of rows that are to be seen, and of rows that are not. */
export const keysFor = (
  { first, second }: OwnersKeys,
  asker: Asker,
  { steps: [root] }: Way,
): { readonly own: Keys; readonly foreign: Keys | undefined } => {
  const isClaim = root !== undefined && 'coordinate' in root && root.coordinate === 'Query.claim';
  const side = isClaim ? sideOfClaims(asker) : sideOf(asker);
  if (side === 'both') return { own: first, foreign: undefined };
  return side === 'second' ? { own: second, foreign: first } : { own: first, foreign: second };
};

/** What of an owner's others are not to be told, as far as somebody of a side is to see it. */
export const hiddenFrom = (asker: Asker, { first, second }: MixedOwners): readonly string[] => {
  const marksOf = (marks: Marks) => [
    ...Object.values(marks).flatMap((mark: string | readonly string[]) => mark),
  ];
  const [side, all] = [sideOf(asker), [first, second]];
  if (side === 'both')
    return asker.name === 'agent' ? [...second.claims, ...second.claimNumbers] : [];
  if (side === 'none') return all.flatMap(marksOf);
  const persons = asker.audience === 'partner' ? all.map(({ person }) => person) : [];
  return [...marksOf(side === 'first' ? second : first), ...persons];
};

const feeScheduleQuery = `{ planSku(ean: "6937224103313") { feeSchedule(regionCode: "LT") { id } } }`;

const editionsQuery = '{ termsVersions(status: PUBLISHED, first: 2) { nodes { id } } }';

const idsOfEditions = async (ask: Ask): Promise<readonly [string, string]> => {
  const { termsVersions } = dataOf(
    await ask<{ termsVersions: { nodes: { id: string }[] } }, object>(editionsQuery),
  );
  const [newest, older] = termsVersions.nodes;
  return [there(older).id, there(newest).id];
};

const idOfFeeSchedule = async (ask: Ask): Promise<string> => {
  const { planSku } = dataOf(
    await ask<{ planSku: { feeSchedule: { id: string } } }, object>(feeScheduleQuery),
  );
  return planSku.feeSchedule.id;
};

/** Of each owner the contract and the claim that have most to show: the unit was replaced. */
export const keysOfOwners = async ({
  cast: { graph },
  first,
  second,
}: MixedOwners): Promise<OwnersKeys> => {
  const common = {
    feeSchedule: await idOfFeeSchedule(graph.anonymously),
    editions: await idsOfEditions(graph.anonymously),
  };
  const db = new Client({ connectionString: graph.databaseUrl });
  await db.connect();
  const keysOf = async ({ partner, serials: [serial] }: Marks): Promise<Keys> => {
    const { rows } = await db.query<Pick<Keys, 'contract' | 'claim' | 'code' | 'job'>>(
      `SELECT claim.id AS claim, contract.id AS contract, contract.activation_code_id AS code,
         (SELECT id FROM coverage.job WHERE partner_id = $1) AS job
       FROM claims.claim JOIN coverage.service_contract contract ON contract.id = claim.contract_id
       WHERE contract.partner_id = $1 AND claim.status = 'COMPLETED'`,
      [partner],
    );
    return { ...there(rows[0]), ...common, serial: there(serial) };
  };
  try {
    return { first: await keysOf(first), second: await keysOf(second) };
  } finally {
    await db.end();
  }
};

import type { Reply } from '../support/graph';
import { dataOf } from '../support/journey';
import { rowsIn } from './even-pages';
import type { Stage } from './stage';

/** What is sent in one round, once all that it needs is there. */
export type Sending = () => Promise<Reply<unknown>>;

/** One operation of a client, on the people of a programme. */
export interface SeededOperation {
  /** Its name in test/operations. */
  readonly name: string;
  /** Whose it is. */
  readonly client: 'customer' | 'partner' | 'agent' | 'admin';
  /** Gets everything ready for a round, which is not counted; another round is about other rows. Pages of queues have at most so many. */
  readonly prepare: (stage: Stage, round: number, rows?: number) => Promise<Sending>;
  /** How many rows its page has on a programme, where it is a queue: pages of the same length are compared. */
  readonly rowsOn?: (stage: Stage) => Promise<number>;
  /** Waits for the work that goes on behind the answer; there where some does, whose statements come when they come. */
  readonly settle?: (stage: Stage) => Promise<void>;
}

export type Prepare = (stage: Stage, round: number) => Promise<Sending>;

/** The operations of one client, by their names. */
export const operations = (
  client: SeededOperation['client'],
  all: Readonly<Record<string, Prepare>>,
  rest: Pick<SeededOperation, 'settle'> = {},
): readonly SeededOperation[] =>
  Object.entries(all).map(([name, prepare]) => ({ name, client, prepare, ...rest }));

/** What needs nothing to be there before it. */
export const atOnce = (sending: Sending): Promise<Sending> => Promise.resolve(sending);

/** The queues of one client, by their names: each is sent with pages of at most so many rows. */
export const queues = (
  client: SeededOperation['client'],
  all: Readonly<Record<string, (stage: Stage, rows: number) => Promise<Sending>>>,
): readonly SeededOperation[] =>
  Object.entries(all).map(([name, prepare]) => ({
    name,
    client,
    prepare: (stage, _round, rows = Infinity) => prepare(stage, rows),
    rowsOn: async (stage) => {
      const send = await prepare(stage, Infinity);
      return rowsIn(dataOf(await send()));
    },
  }));

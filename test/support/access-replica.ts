import { HeardChanges } from '../../subgraphs/access/src/adapters/heard-changes';
import { KeyRing } from '../../subgraphs/access/src/adapters/key-ring';
import { keyHashes } from '../../subgraphs/access/src/adapters/key-texts';
import type { AccessDatabase } from './access-database';
import { type AccessDesk, peppers } from './access-desk';
import { until } from './until';
import { writtenLog } from './written-log';

let replicas = 0;

export interface ReplicaParts {
  readonly access: AccessDatabase;
  readonly desk: AccessDesk;
  /** Where it hears of changes; it looks keys up in the database itself. */
  readonly hearsAt: string;
  /** How long the first answer takes that it is given there. */
  readonly firstAnswerMs?: number;
}

/** What one replica of the gateway has: a ring, and a connection of its own that hears of changes. */
export const anAccessReplica = async (parts: ReplicaParts) => {
  const { access, desk, hearsAt, firstAnswerMs = 0 } = parts;
  const heard: string[] = [];
  const { log, lines } = writtenLog();
  const name = `replica-${(replicas += 1)}`;
  let gaps = 0;
  let elapsed = 0;
  const ring: KeyRing = new KeyRing({
    manager: access.database.manager,
    hashes: keyHashes(peppers),
    clock: desk.clock,
    isHearing: () => changes.isHearing(),
  });
  const connection = {
    ...access.database.connection,
    connectionString: hearsAt,
    application_name: name,
  };
  const changes: HeardChanges = new HeardChanges({
    connection,
    channel: 'access_key_changed',
    what: 'API keys',
    onChange: (prefix) => {
      ring.forget(prefix);
      heard.push(prefix);
    },
    onGap: () => {
      ring.forgetAll();
      gaps += 1;
      if (gaps === 1) elapsed += firstAnswerMs;
    },
    log,
    elapsedMs: () => elapsed,
  });
  await changes.start();
  return {
    /** How the database knows its connection. */
    name,
    ring,
    changes,
    /** The prefixes of the keys that it was told of. */
    heard,
    lines,
    gaps: () => gaps,
    /** Time goes on, and nobody has been heard in it yet. */
    wait: (ms: number) => {
      elapsed += ms;
    },
    hears: () => until('it hears', () => changes.isHearing()),
  };
};

export type AccessReplica = Awaited<ReturnType<typeof anAccessReplica>>;

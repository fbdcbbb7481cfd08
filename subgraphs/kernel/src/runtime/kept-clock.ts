import { setInterval } from 'node:timers';
import type { Express } from 'express';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isMovable, type MovableClock } from './clocks';
import type { DataEnvironment } from './data-environment';
import type { Database } from './database';
import { type ClockMove, movableClockRoute } from './movable-clock-route';
import type { PartOptions } from './part';

export class CreateClockMoves1763900000000 implements MigrationInterface {
  readonly name = 'CreateClockMoves1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE clock_move (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      moved_to timestamptz NOT NULL,
      as_of timestamptz NOT NULL)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE clock_move');
  }
}

/** What a part's schema has beside its own tables: in the sandbox, where its clock was moved to. */
export const clockMigrations = (environment: DataEnvironment) =>
  environment === 'sandbox' ? [CreateClockMoves1763900000000] : [];

/** A part's clock as its process serves it. */
export interface ServedClock {
  readonly routes: (app: Express) => void;
  stop(): Promise<void>;
}

const lookEveryMs = 1_000;

interface MoveRow {
  readonly id: string;
  readonly moved_to: Date;
  readonly as_of: Date;
}

/** Follows the moves in the database: those of this process, of other replicas, and of before the start. */
class ClockFollower {
  private lastId = 0n;
  private last = Promise.resolve();
  private looks = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: MovableClock,
  ) {}

  get isLooking(): boolean {
    return this.looks > 0;
  }

  /** One look after the other, so that a stop leaves none that is only on its way. */
  look(): Promise<void> {
    this.looks += 1;
    const looked = this.last.then(() => this.follow());
    this.last = looked
      .catch(() => undefined)
      .finally(() => {
        this.looks -= 1;
      });
    return looked;
  }

  async move({ to, asOf }: ClockMove): Promise<void> {
    const insert = 'INSERT INTO clock_move (moved_to, as_of) VALUES ($1, $2)';
    await this.database.pool.query(insert, [to, asOf]);
    await this.look();
  }

  private async follow(): Promise<void> {
    const { rows } = await this.database.pool.query<MoveRow>(
      'SELECT id, moved_to, as_of FROM clock_move WHERE id > $1 ORDER BY id DESC LIMIT 1',
      [String(this.lastId)],
    );
    const [move] = rows;
    if (!move) return;
    this.lastId = BigInt(move.id);
    this.clock.moveTo(move.moved_to, move.as_of);
  }
}

const unkept = (clock: PartOptions['clock']): ServedClock => ({
  routes: movableClockRoute(clock),
  stop: () => Promise.resolve(),
});

/**
 * Serves a part's clock. The sandbox's is moved on record: a restart does not turn the time back, and the
 * other replicas follow within a second.
 */
export const serveClock = async (
  database: Database,
  { environment, clock, log }: Pick<PartOptions, 'environment' | 'clock' | 'log'>,
): Promise<ServedClock> => {
  if (environment === 'live' || !isMovable(clock)) return unkept(clock);
  const follower = new ClockFollower(database, clock);
  await follower.look();
  const looking = setInterval(() => {
    if (follower.isLooking) return;
    follower.look().catch((error: unknown) => {
      log.warn({ err: error }, 'the sandbox’s clock could not be looked up');
    });
  }, lookEveryMs).unref();
  return {
    routes: movableClockRoute(clock, (move) => follower.move(move)),
    stop: () => {
      clearInterval(looking);
      return follower.look().catch(() => undefined);
    },
  };
};

import type { Log } from '@care-graph/kernel/runtime/log';
import type { Pool } from 'pg';
import type {
  AmountTaken,
  AmountWish,
  BudgetStore,
  BudgetTimes,
  SlotTaken,
  SlotWish,
} from './budget-store';
import {
  forgetStatement,
  freeSlotsStatement,
  takeAmountStatement,
  takeSlotsStatement,
} from './budget-statements';

interface Told {
  readonly granted: boolean;
  readonly amount: number;
  readonly ms_left: number;
}

/** Refused without a word: others made the row and used it up after the statement began. */
const usedUp = (amount: number, ms_left: number): Told => ({ granted: false, amount, ms_left });

/** How often what nobody uses any more is forgotten. */
const forgetMs = 60_000;

/** Budgets in the table `budget_use` of the schema that the pool works in; the pool stays with whoever made it. */
export class PostgresStore implements BudgetStore {
  private readonly timer = setInterval(() => {
    this.forget(forgetMs).catch((error: unknown) => {
      this.log.warn({ err: error }, 'budgets that nobody uses could not be forgotten');
    });
  }, forgetMs).unref();

  constructor(
    private readonly pool: Pool,
    private readonly times: BudgetTimes,
    private readonly log: Log,
  ) {}

  async takeSlots({ key, slots, take, requests, concurrent }: SlotWish): Promise<SlotTaken> {
    const { requestWindowMs, slotMs } = this.times;
    const values = [key, slots, requests, concurrent, requestWindowMs, slotMs, take];
    const allTaken = { ...usedUp(requests, requestWindowMs), held: concurrent };
    const told = await this.ask('take-slots', takeSlotsStatement, values, allTaken);
    const { granted: isGranted, amount, ms_left: msLeft, held } = told;
    return { isGranted, requests: { amount, msLeft }, held };
  }

  async freeSlots(key: string, slots: readonly string[]): Promise<void> {
    await this.pool.query({ name: 'free-slots', text: freeSlotsStatement, values: [key, slots] });
  }

  async takeAmount({ key, amount, limit }: AmountWish): Promise<AmountTaken> {
    const { costWindowMs } = this.times;
    const values = [key, amount, limit, costWindowMs];
    const allTaken = usedUp(limit, costWindowMs);
    const told = await this.ask('take-amount', takeAmountStatement, values, allTaken);
    return { isGranted: told.granted, used: { amount: told.amount, msLeft: told.ms_left } };
  }

  /** Forgets callers who have asked nothing for so long, and of whom nothing runs. */
  async forget(quietMs: number): Promise<void> {
    await this.pool.query(forgetStatement, [quietMs]);
  }

  isReachable(): Promise<boolean> {
    return this.pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    clearInterval(this.timer);
    return Promise.resolve();
  }

  private async ask<Row extends Told>(
    name: string,
    text: string,
    values: readonly (string | number | readonly string[])[],
    otherwise: Row,
  ): Promise<Row> {
    const { rows } = await this.pool.query<Row>({ name, text, values: [...values] });
    return rows[0] ?? otherwise;
  }
}

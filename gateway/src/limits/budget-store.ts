import type { Soon } from '@care-graph/kernel/runtime/soon';

/** How much is used of a window of time, and how long it has still to go. */
export interface Used {
  readonly amount: number;
  readonly msLeft: number;
}

export interface SlotTaken {
  readonly requests: Used;
  /** How many slots are held, those that were taken among them. */
  readonly held: number;
  readonly isGranted: boolean;
}

export interface AmountTaken {
  readonly used: Used;
  readonly isGranted: boolean;
}

export interface SlotWish {
  readonly key: string;
  /** Names of the slots to take, under which they are given back. */
  readonly slots: readonly string[];
  /** How many of the window's requests to take with them. */
  readonly take: number;
  readonly requests: number;
  readonly concurrent: number;
}

/** Whose slot, and out of how many. */
export type SlotClaim = Pick<SlotWish, 'key' | 'requests' | 'concurrent'>;

/** What became of a claim; where it was granted, the slot is held until it is freed, once. */
export interface SlotHeld extends SlotTaken {
  readonly free: () => Promise<void>;
}

export interface AmountWish {
  readonly key: string;
  readonly amount: number;
  readonly limit: number;
}

/** How long things last, in milliseconds. A window begins with the first that is taken in it. */
export interface BudgetTimes {
  readonly requestWindowMs: number;
  readonly costWindowMs: number;
  /** After this a slot is free again, also when nobody gives it back. */
  readonly slotMs: number;
}

/** What a limiter asks for each request and each operation. */
export interface Budgets {
  /** A slot and one of the window's requests, or neither. */
  takeSlot(claim: SlotClaim): Soon<SlotHeld>;
  takeAmount(wish: AmountWish): Soon<AmountTaken>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Where the use of budgets is kept. Every wish is granted or refused in one step that no other comes between, and a
 * refused one leaves everything as it was.
 */
export interface BudgetStore {
  takeSlots(wish: SlotWish): Soon<SlotTaken>;
  freeSlots(key: string, slots: readonly string[]): Promise<void>;
  takeAmount(wish: AmountWish): Soon<AmountTaken>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

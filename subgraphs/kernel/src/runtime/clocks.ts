import type { Clock } from '../domain/clock';

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs on from an instant and can be moved; for development and tests. */
export interface MovableClock extends Clock {
  /** From now on it runs on from this instant. */
  moveTo(instant: Date): void;
}

export const movableClock = (startsAt: Date): MovableClock => {
  let offsetMs = startsAt.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offsetMs),
    moveTo: (instant) => {
      offsetMs = instant.getTime() - Date.now();
    },
  };
};

export const isMovable = (clock: Clock): clock is MovableClock => 'moveTo' in clock;

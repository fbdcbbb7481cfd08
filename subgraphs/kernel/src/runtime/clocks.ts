import type { Clock } from '../domain/clock';

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs on from an instant and can be moved; for development and tests. */
export interface MovableClock extends Clock {
  /** It runs on from this instant, as of now or of another instant of the machine's clock. */
  moveTo(instant: Date, asOf?: Date): void;
}

export const movableClock = (startsAt: Date): MovableClock => {
  let offsetMs = startsAt.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offsetMs),
    moveTo: (instant, asOf = new Date()) => {
      offsetMs = instant.getTime() - asOf.getTime();
    },
  };
};

export const isMovable = (clock: Clock): clock is MovableClock => 'moveTo' in clock;

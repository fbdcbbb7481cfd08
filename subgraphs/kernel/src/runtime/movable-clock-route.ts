import type { Express, Response } from 'express';
import type { Clock } from '../domain/clock';
import type { Principal } from '../domain/principal';
import { isMovable } from './clocks';
import { instantOf } from './settings';

const path = '/development/clock';

/** `asOf` is the machine's instant at which it is `to`: parts that are moved one after the other agree. */
export interface ClockMove {
  readonly to: Date;
  readonly asOf: Date;
}

/** Whoever signs with the operator's key, which a part in production believes in the sandbox only. */
const isOperator = ({ locals }: Response): boolean => {
  const { kind, subject } = locals['principal'] as Principal;
  return kind === 'service' && subject === 'operator';
};

const moveIn = (body: unknown): ClockMove | undefined => {
  const { to = '', asOf = '' } = (body ?? {}) as { to?: string; asOf?: string };
  const [instant, machine] = [instantOf(to), instantOf(asOf)];
  return instant && machine ? { to: instant, asOf: machine } : undefined;
};

/**
 * A route on which the operator's command reads and moves a clock; with the machine's there is none.
 * A move is answered once it is made, by whoever keeps it where it is to be kept.
 */
export const movableClockRoute =
  (clock: Clock, makeMove?: (move: ClockMove) => Promise<void>) =>
  (app: Express): void => {
    if (!isMovable(clock)) return;
    const now = () => ({ now: clock.now().toISOString() });
    app.all(path, (_request, response, next) => {
      if (isOperator(response)) next();
      else response.status(403).json({ message: 'Only the operator moves the clock.' });
    });
    app.get(path, (_request, response) => {
      response.json(now());
    });
    app.post(path, async (request, response) => {
      const move = moveIn(request.body);
      if (!move) {
        response.status(400).json({ message: 'Send { "to": <instant>, "asOf": <instant> }.' });
        return;
      }
      if (makeMove) await makeMove(move);
      else clock.moveTo(move.to, move.asOf);
      response.json(now());
    });
  };

import type { Express } from 'express';
import type { Clock } from '../domain/clock';
import type { Principal } from '../domain/principal';
import { isMovable } from './clocks';

/** A route on which the development's command moves a test clock; with the system's clock there is none. */
export const movableClockRoute =
  (clock: Clock) =>
  (app: Express): void => {
    if (!isMovable(clock)) return;
    app.post('/development/clock', (request, response) => {
      const { kind } = response.locals['principal'] as Principal;
      const instant = new Date((request.body as { to?: string }).to ?? '');
      if (kind !== 'service' || Number.isNaN(instant.getTime())) {
        response.status(400).json({ message: 'A service sends { "to": "<instant>" }.' });
        return;
      }
      clock.moveTo(instant);
      response.json({ now: clock.now().toISOString() });
    });
  };

import type { Express, Request, Response } from 'express';
import type { Clock } from '../domain/clock';
import type { Principal } from '../domain/principal';
import { isMovable, type MovableClock } from './clocks';
import { instantOf } from './settings';

const path = '/development/clock';

/** Whoever runs the development's commands does it on the machine itself, as a service that the part trusts. */
const mayMove = ({ socket }: Request, { locals }: Response): boolean =>
  (locals['principal'] as Principal).kind === 'service' &&
  /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');

const move = (clock: MovableClock, body: unknown): boolean => {
  const { to = '', asOf = '' } = (body ?? {}) as { to?: string; asOf?: string };
  const [instant, machine] = [instantOf(to), instantOf(asOf)];
  if (!instant || !machine) return false;
  clock.moveTo(instant, machine);
  return true;
};

/**
 * A route on which the development's command reads and moves a test clock; with the system's clock there is
 * none. `asOf` is the machine's instant at which it is `to`: parts that are moved one after the other agree.
 */
export const movableClockRoute =
  (clock: Clock) =>
  (app: Express): void => {
    if (!isMovable(clock)) return;
    const now = () => ({ now: clock.now().toISOString() });
    app.all(path, (request, response, next) => {
      if (mayMove(request, response)) next();
      else
        response.status(403).json({ message: 'Only a service on this machine moves the clock.' });
    });
    app.get(path, (_request, response) => {
      response.json(now());
    });
    app.post(path, (request, response) => {
      if (move(clock, request.body)) response.json(now());
      else response.status(400).json({ message: 'Send { "to": <instant>, "asOf": <instant> }.' });
    });
  };

import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { z } from 'zod';
import type { Clock } from '../domain/clock';
import { Fault, type FaultCode } from '../domain/fault';
import type { Database } from './database';
import type { Verify } from './internal-token';
import type { Log } from './log';
import type { PersonalData } from './personal-data';

/** What a part needs to answer whoever is responsible for personal data. */
export interface PersonalDataService {
  readonly data: PersonalData;
  readonly database: Pick<Database, 'transact'>;
  /** Believes the keys of whoever is responsible for personal data, and no others. */
  readonly verify: Verify;
  readonly clock: Clock;
  readonly log: Log;
  /** Writes first what the part has heard of a customer and not written yet. */
  readonly settle?: () => Promise<void>;
}

/** Whose data is asked for, by whom and why, as every request says it. */
export const requestSchema = z.object({
  customerId: z.string().min(1).max(100),
  subjects: z.array(z.string().max(1000)).max(100),
  askedBy: z.string().min(1).max(100),
  reason: z.string().min(1).max(500).nullable(),
});

const statuses: Partial<Readonly<Record<FaultCode, number>>> = {
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
};

export const answerFault = (
  { log }: Pick<PersonalDataService, 'log'>,
  response: Response,
  error: unknown,
): void => {
  if (error instanceof Fault) {
    response.status(statuses[error.code] ?? 500).json({ message: error.message });
    return;
  }
  log.error({ err: error }, 'a request for personal data failed');
  response.status(500).json({ message: 'It failed, and nothing was changed here: see the log.' });
};

const authenticate =
  ({ verify }: PersonalDataService) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const token = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';
    verify(token).then(
      () => {
        next();
      },
      () => {
        response.status(401).json({ message: 'Only who is responsible for personal data asks.' });
      },
    );
  };

/** Reads what is asked, of nobody but who is responsible. */
export const readAsked = (service: PersonalDataService): readonly RequestHandler[] => [
  authenticate(service),
  express.json({ limit: '100kb' }),
];

import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Clock } from '../domain/clock';
import { Fault, type FaultCode } from '../domain/fault';
import type { Database } from './database';
import type { Verify } from './internal-token';
import type { Log } from './log';
import type { PersonalData } from './personal-data';
import { eraseSubject } from './personal-data-erase';
import { exportSubject } from './personal-data-export';
import { requireNamelessReason } from './personal-data-requests';
import { knownSubject, openThings } from './personal-data-rows';

/** Where a part answers whoever is responsible for personal data. */
export const personalDataPath = '/operator/personal-data';

/** What a part knows of a customer before anything is done. */
export interface Sighting {
  readonly isKnown: boolean;
  readonly subjects: readonly string[];
  /** What has to be over before the customer can be erased, in words. */
  readonly open: readonly string[];
}

const askedSchema = z.object({
  action: z.enum(['SIGHT', 'EXPORT', 'ERASE']),
  customerId: z.string().min(1).max(100),
  subjects: z.array(z.string().max(1000)).max(100),
  askedBy: z.string().min(1).max(100),
  reason: z.string().min(1).max(500).nullable(),
});

/** What whoever is responsible asks of each part. */
export type Asked = z.output<typeof askedSchema>;

interface PersonalDataService {
  readonly data: PersonalData;
  readonly database: Pick<Database, 'transact'>;
  /** Believes the keys of whoever is responsible for personal data, and no others. */
  readonly verify: Verify;
  readonly clock: Clock;
  readonly log: Log;
  /** Writes first what the part has heard of a customer and not written yet. */
  readonly settle?: () => Promise<void>;
}

type Work = (manager: EntityManager, asked: Asked, service: PersonalDataService) => Promise<object>;

const sight: Work = async (manager, asked, { data, clock }): Promise<Sighting> => {
  const { isKnown, ...subject } = await knownSubject(manager, data, asked);
  await requireNamelessReason(manager, data, subject, asked.reason);
  const open = await openThings(manager, data, asked.customerId, clock.now());
  return { isKnown, subjects: subject.subjects, open };
};

const works: Readonly<Record<Asked['action'], Work>> = {
  SIGHT: sight,
  EXPORT: (manager, asked, { data }) => exportSubject(manager, data, asked, asked),
  ERASE: (manager, asked, { data, clock }) =>
    eraseSubject(manager, data, asked, { ...asked, now: clock.now() }),
};

const statuses: Partial<Readonly<Record<FaultCode, number>>> = {
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
};

const answerFault = ({ log }: PersonalDataService, response: Response, error: unknown): void => {
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

const answer = async (service: PersonalDataService, body: unknown): Promise<object> => {
  const { data: asked } = askedSchema.safeParse(body);
  if (!asked || (asked.action === 'ERASE' && asked.reason === null))
    throw new Fault('BAD_USER_INPUT', 'Send action, customerId, subjects, askedBy and reason.');
  await service.settle?.();
  return service.database.transact((manager) => manager)((manager) =>
    works[asked.action](manager, asked, service),
  );
};

/** The route on which a part gives out or erases what it keeps about a customer; it lets in nobody else's tokens. */
export const personalDataRoute =
  (service: PersonalDataService) =>
  (app: Express): void => {
    const read = [authenticate(service), express.json({ limit: '100kb' })];
    app.post(personalDataPath, ...read, (request: Request, response: Response) => {
      answer(service, request.body).then(
        (told) => response.json(told),
        (error: unknown) => {
          answerFault(service, response, error);
        },
      );
    });
  };

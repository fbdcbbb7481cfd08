import type { Express, Request, Response } from 'express';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Fault } from '../domain/fault';
import { eraseSubject } from './personal-data-erase';
import { exportSubject } from './personal-data-export';
import { requireNamelessReason } from './personal-data-requests';
import { knownSubject, openThings } from './personal-data-rows';
import {
  answerFault,
  type PersonalDataService,
  readAsked,
  requestSchema,
} from './personal-data-service';

/** Where a part answers whoever is responsible for personal data. */
export const personalDataPath = '/operator/personal-data';

/** What a part knows of a customer before anything is done. */
export interface Sighting {
  readonly isKnown: boolean;
  readonly subjects: readonly string[];
  /** What has to be over before the customer can be erased, in words. */
  readonly open: readonly string[];
}

const askedSchema = requestSchema.extend({ action: z.enum(['SIGHT', 'EXPORT', 'ERASE']) });

/** What whoever is responsible asks of each part. */
export type Asked = z.output<typeof askedSchema>;

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
    app.post(personalDataPath, ...readAsked(service), (request: Request, response: Response) => {
      answer(service, request.body).then(
        (told) => response.json(told),
        (error: unknown) => {
          answerFault(service, response, error);
        },
      );
    });
  };

import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import { badInput } from '../domain/fault';
import type { OutgoingFile } from '../domain/files';
import { sendFile } from './files-route';
import { exportFile } from './personal-data-export';
import {
  answerFault,
  type PersonalDataService,
  readAsked,
  requestSchema,
} from './personal-data-service';

/** Where a part that keeps files gives out one of a customer's to whoever is responsible for personal data. */
export const personalFilesPath = '/operator/personal-files';

const askedSchema = requestSchema.extend({ fileId: z.string().regex(/^\w{1,100}$/) });

/** One file of a customer, and who asks for it. */
export type AskedFile = z.output<typeof askedSchema>;

export interface PersonalFilesService extends PersonalDataService {
  /** The file as it stands; undefined where its content is not there. */
  readonly open: (id: string) => Promise<OutgoingFile | undefined>;
}

/** The customer's file; undefined for one that is not theirs, or that is not given out. */
const find = async (
  service: PersonalFilesService,
  asked: AskedFile,
): Promise<OutgoingFile | undefined> => {
  const { database, data } = service;
  await service.settle?.();
  const isGiven = await database.transact((manager) => manager)((manager) =>
    exportFile(manager, data, asked, asked),
  );
  return isGiven ? service.open(asked.fileId) : undefined;
};

const give = async (
  service: PersonalFilesService,
  body: unknown,
  response: Response,
): Promise<void> => {
  const { data: asked } = askedSchema.safeParse(body);
  if (!asked) throw badInput('Send fileId, customerId, subjects, askedBy and reason.');
  const file = await find(service, asked);
  if (file) await sendFile(response, asked.fileId, file);
  else response.status(404).json({ message: `The customer has no file ${asked.fileId} here.` });
};

/** What breaks off on its way is cut, so that nobody takes it for the whole. */
const failed = (service: PersonalFilesService, response: Response, error: unknown): void => {
  if (!response.headersSent) {
    answerFault(service, response, error);
    return;
  }
  service.log.error({ err: error }, 'a file of personal data broke off');
  response.destroy();
};

/** The route on which a part gives out the files of a customer, one at a time; it lets in nobody else's tokens. */
export const personalFilesRoute =
  (service: PersonalFilesService) =>
  (app: Express): void => {
    app.post(personalFilesPath, ...readAsked(service), (request: Request, response: Response) => {
      give(service, request.body, response).catch((error: unknown) => {
        failed(service, response, error);
      });
    });
  };

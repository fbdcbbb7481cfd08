import { pipeline } from 'node:stream/promises';
import type { Express, Request, Response } from 'express';
import type { Clock } from '../domain/clock';
import type { FileContent, FileMethod, OutgoingFile, Receipt } from '../domain/files';
import { filesPath, type SignedAddresses } from './file-addresses';
import type { Log } from './log';

export interface FilesService {
  readonly addresses: Pick<SignedAddresses, 'isGood'>;
  readonly clock: Clock;
  readonly receive: (id: string, content: FileContent) => Promise<Receipt>;
  /** The file as it stands; undefined when there is none to be given out. */
  readonly open: (id: string) => Promise<OutgoingFile | undefined>;
  readonly log: Log;
}

interface Answer {
  readonly status: number;
  readonly message: string;
}

const notGood: Answer = {
  status: 403,
  message: 'This address does not hold, or no longer: ask the graph for a new one.',
};

const missing: Answer = { status: 404, message: 'There is no such file.' };

/** What whoever sent a file is told; the address stays good after a file that was not taken. */
const receipts: Readonly<Record<Receipt, Answer>> = {
  STORED: { status: 201, message: 'The file has arrived.' },
  TOO_LARGE: { status: 413, message: 'The file is larger than was said: send the one announced.' },
  OTHER_CONTENT: {
    status: 422,
    message: 'The file has another SHA-256 than was said: send it again, whole.',
  },
  OTHER_TYPE: {
    status: 415,
    message:
      'The content is of another media type than was said: send a file of the type announced.',
  },
  WAITS: {
    status: 202,
    message: 'The file has arrived and waits to be checked: ask the graph when it was received.',
  },
  INFECTED: {
    status: 422,
    message: 'Something harmful was found in the file, and it was removed: send a clean one.',
  },
  NOT_EXPECTED: missing,
  THERE_ALREADY: {
    status: 409,
    message: 'The file has arrived already; an address takes one file.',
  },
};

const tell = (response: Response, { status, message }: Answer): void => {
  response.status(status).json({ message });
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isGood = ({ addresses, clock }: FilesService, method: FileMethod, request: Request) => {
  const { until, signature } = request.query;
  const asked = { until: textOf(until), signature: textOf(signature) };
  return addresses.isGood({ id: textOf(request.params['id']), method, ...asked }, clock.now());
};

/** A browser keeps what it is given apart from every page, and takes it for nothing but a file. */
const fileHeaders = (id: string, { mediaType, byteSize }: OutgoingFile) => ({
  'content-type': mediaType,
  'content-length': String(byteSize),
  'content-disposition': `attachment; filename="${id}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});

/** Sends a file as it is read; one that breaks off on its way is a fault. */
export const sendFile = async (
  response: Response,
  id: string,
  file: OutgoingFile,
): Promise<void> => {
  response.status(200).set(fileHeaders(id, file));
  await pipeline(file.content, response);
};

const give = async (service: FilesService, id: string, response: Response): Promise<void> => {
  const file = await service.open(id);
  if (file) await sendFile(response, id, file);
  else tell(response, missing);
};

const take = async (service: FilesService, request: Request, response: Response) => {
  tell(response, receipts[await service.receive(textOf(request.params['id']), request)]);
};

/** What failed is in the log; a client that hung up needs no answer. */
const failed = ({ log }: FilesService, response: Response, error: unknown): void => {
  log.error({ err: error }, 'a file could not be passed on');
  if (response.headersSent) response.destroy();
  else tell(response, { status: 500, message: 'It failed: send it again.' });
};

/** The routes by which files come in and go out; whoever has a signed address is let in, and nobody else. */
export const filesRoute =
  (service: FilesService) =>
  (app: Express): void => {
    const guarded =
      (method: FileMethod, work: (request: Request, response: Response) => Promise<void>) =>
      (request: Request, response: Response): void => {
        if (!isGood(service, method, request)) {
          tell(response, notGood);
          return;
        }
        work(request, response).catch((error: unknown) => {
          failed(service, response, error);
        });
      };
    const path = `${filesPath}/:id`;
    const get = guarded('GET', (request, response) =>
      give(service, textOf(request.params['id']), response),
    );
    app.get(path, get);
    app.put(
      path,
      guarded('PUT', (request, response) => take(service, request, response)),
    );
  };

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { FileContent, FileScanner, FileStore, Verdict } from '../domain/files';
import type { Log } from './log';

/** Where clamd listens. */
export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

interface ClamdOptions {
  readonly address: ClamdAddress;
  readonly files: Pick<FileStore, 'get'>;
  readonly log: Log;
  /** For how long clamd may be silent; large archives take it a while. */
  readonly silentForMs?: number;
}

const lengthOf = (part: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
};

/** The command INSTREAM: parts of the content, each behind its length, and one of no length at the end. */
async function* inStream(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for await (const part of content) {
    // A part of no length would end the content.
    if (part.length === 0) continue;
    yield lengthOf(part);
    yield part;
  }
  yield Buffer.alloc(4);
}

/** What clamd says of the content; of one that could not be sent whole it says nothing. */
const answerTo = async (
  content: FileContent,
  { address, silentForMs = 120_000 }: ClamdOptions,
): Promise<string> => {
  const socket = connect(address);
  socket.setTimeout(silentForMs, () => {
    socket.destroy(new Error(`clamd was silent for ${silentForMs} ms`));
  });
  try {
    const sending = pipeline(content, inStream, socket, { end: false });
    sending.catch((error: unknown) => socket.destroy(error as Error));
    const answer = await text(socket);
    return answer.replace(/\0.*$/s, '').trim();
  } finally {
    socket.destroy();
  }
};

/** Files are judged by ClamAV's daemon; whatever it says beside the two answers that count tells nothing of the file. */
export const clamdScanner = (options: ClamdOptions): FileScanner => ({
  verdictOn: async (id): Promise<Verdict> => {
    const { files, log } = options;
    const content = await files.get(id);
    if (!content) return 'MISSING';
    const answer = await answerTo(content, options).catch((error: unknown) => {
      log.warn({ err: error, file: id }, 'clamd did not answer: the file waits');
      return undefined;
    });
    if (answer === undefined) return 'UNKNOWN';
    if (answer === 'stream: OK') return 'CLEAN';
    if (answer.endsWith(' FOUND')) {
      log.warn({ file: id, answer }, 'a harmful file is removed');
      return 'INFECTED';
    }
    log.warn({ file: id, answer }, 'clamd could not scan a file: it waits');
    return 'UNKNOWN';
  },
});

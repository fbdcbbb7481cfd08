import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { StartFault } from '../start-fault';

/** A fault as it goes from one thread to the other, which leaves nothing of its class. */
interface ToldFault {
  readonly kind: 'FAULT';
  readonly error: unknown;
  readonly isStartFault: boolean;
}

type FromThread<Request> =
  | { readonly kind: 'ASK'; readonly request: Request }
  | { readonly kind: 'SAY'; readonly sentence: string }
  | { readonly kind: 'END' }
  | ToldFault;

type ToThread = { readonly kind: 'DONE' } | ToldFault;

const faultOf = (error: unknown): ToldFault => ({
  kind: 'FAULT',
  error,
  isStartFault: error instanceof StartFault,
});

const thrownBy = ({ error, isStartFault }: ToldFault): Error => {
  const fault = error instanceof Error ? error : new Error(String(error));
  return isStartFault ? new StartFault(fault.message) : fault;
};

/** Lets node load TypeScript in a thread, however the thread that starts it was started. */
const register = join(__dirname, '../register.cjs');
/** What is told lives for a moment only. */
const youngMegabytes = 192;

/** What a thread does, and what it is handed to begin with: something that can be copied. */
export interface ThreadWork {
  readonly file: string;
  readonly data: unknown;
}

/** Whoever starts a thread, to that thread. */
export interface ThreadHost<Request> {
  /** Does what it asks for, one thing after the other. */
  answer(request: Request): Promise<void>;
  hear(sentence: string): void;
}

/** Runs a file's work in a thread of its own to its end. */
export const runInThread = async <Request>(
  { file, data }: ThreadWork,
  host: ThreadHost<Request>,
): Promise<void> => {
  const worker = new Worker(file, {
    workerData: data,
    execArgv: ['-r', register],
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  let answering = Promise.resolve();
  const tell = (message: ToThread): void => {
    worker.postMessage(message);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromThread<Request>) => {
        if (message.kind === 'END') resolve();
        else if (message.kind === 'SAY') host.hear(message.sentence);
        else if (message.kind === 'FAULT') reject(thrownBy(message));
        else
          answering = answering
            .then(() => host.answer(message.request))
            .then(() => ({ kind: 'DONE' }) as const, faultOf)
            .then(tell);
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error(`The thread of ${file} ended before its work did.`));
      });
    });
  } finally {
    await worker.terminate();
  }
};

/** What the work of a thread may say to whoever started it, who answers questions in their order. */
export interface ThreadTalk<Request> {
  readonly ask: (request: Request) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Does the work of a thread. */
export const workInThread = async <Request>(
  work: (data: unknown, talk: ThreadTalk<Request>) => Promise<void>,
): Promise<void> => {
  const port = parentPort;
  if (!port) throw new Error('This file is the work of a thread, and was started without one.');
  const waiting: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  port.on('message', (message: ToThread) => {
    const asked = waiting.shift();
    if (message.kind === 'DONE') asked?.resolve();
    else asked?.reject(thrownBy(message));
  });
  const tell = (message: FromThread<Request>): void => {
    port.postMessage(message);
  };
  const talk: ThreadTalk<Request> = {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        tell({ kind: 'ASK', request });
      }),
    say: (sentence) => {
      tell({ kind: 'SAY', sentence });
    },
  };
  await work(workerData, talk).then(
    () => {
      tell({ kind: 'END' });
    },
    (error: unknown) => {
      tell(faultOf(error));
    },
  );
};

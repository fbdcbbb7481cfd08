import pino, { type Logger } from 'pino';

export type Log = Logger;

/** Names under which personal data, secrets and serial numbers travel; none of them reaches a log. */
const redacted = [
  'authorization', 'code', 'email', 'familyName', 'givenName', 'holder', 'password', 'paymentMethodToken',
  'person', 'phone', 'secret', 'serialNumber', 'serials', 'token', 'variables',
]; // prettier-ignore

/** A log of JSON lines on standard error, without personal data. */
export const makeLog = (part: string, level = 'info'): Log =>
  pino(
    {
      level,
      base: { part },
      redact: {
        paths: redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[withheld]',
      },
      serializers: { err: errorWithoutValues },
    },
    pino.destination({ dest: 2, sync: true }),
  );

/** An error as the log shows it: database errors carry the values of rows in `detail` and `parameters`; those stay out. */
const errorWithoutValues = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as Error & { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
  };
};

import { Writable } from 'node:stream';
import { type Log, makeLog } from './log';

const logged = (write: (log: Log) => void): { readonly text: string; readonly line: object } => {
  let text = '';
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  write(makeLog('coverage', 'info', destination));
  return { text, line: JSON.parse(text) as object };
};

const anna = {
  givenName: 'Anna',
  familyName: 'Adamkute',
  email: 'anna@example.org',
  phone: '+37060000000',
};
const secrets = ['Anna', 'Adamkute', 'anna@example.org', '+37060000000', 'RS4-0001'].concat(
  'ABCDEFGH12345678',
  'tok_success',
  'Bearer abc',
);

describe('a line of the log (R-PRV-02, R-PRV-03, R-SN-06)', () => {
  it('says what happened, where and to what', () => {
    const { line } = logged((log) => {
      log.child({ requestId: 'req_1' }).info({ contractId: 'ctr_1', count: 2 }, 'activated');
    });
    expect(line).toMatchObject({
      process: 'coverage',
      requestId: 'req_1',
      contractId: 'ctr_1',
      count: 2,
      msg: 'activated',
    });
  });

  it.each([
    { what: 'at the top', facts: { ...anna, code: 'ABCDEFGH12345678', serialNumber: 'RS4-0001' } },
    { what: 'of a request', facts: { request: { headers: { Authorization: 'Bearer abc' } } } },
    {
      what: 'in a list, five levels down',
      facts: { a: { b: [{ c: { claim: anna } }] }, serials: [{ value: 'RS4-0001' }] },
    },
    {
      what: 'in the variables of an operation',
      facts: { variables: { input: { paymentMethodToken: 'tok_success', holder: anna } } },
    },
    {
      what: 'deeper than anybody looks',
      facts: { a: { b: { c: { d: { e: { f: { g: anna } } } } } } },
    },
    { what: 'as bytes', facts: { sealed: Buffer.from('Anna') } },
    {
      what: 'of an instance of some class',
      facts: { row: Object.assign(new Map(), { holder: anna }) },
    },
    { what: 'as a text', facts: { said: 'mail to anna@example.org came back' } },
  ])('carries nothing of a person, a code or a serial $what', ({ facts }) => {
    for (const write of [
      (log: Log) => {
        log.error(facts, 'a request failed');
      },
      (log: Log) => {
        log.child(facts).error('a request failed');
      },
    ]) {
      const { text } = logged(write);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).toContain('[withheld]');
    }
  });

  it.each([
    'duplicate key value violates unique constraint "customer_email"\nDETAIL:  Key (lower(email))=(anna@example.org) already exists.',
    'DETAIL:  Key (value)=(RS4-0001) already exists.',
    'invalid input syntax for type timestamp: "Anna"',
    'invalid input value for enum kind: "Adamkute"',
    'value "+37060000000" is out of range for type integer',
    `Unexpected token 'A', "Anna" is not valid JSON`,
    'Variable "$input" got invalid value "RS4-0001" at "input.serial"; no such unit.',
  ])('carries no value that an error tells of: %s', (message) => {
    const error = Object.assign(new Error(message), {
      code: '22P02',
      detail: 'Key (email)=(anna@example.org)',
      parameters: ['Anna', 'RS4-0001'],
      query: 'INSERT INTO customer …',
    });
    for (const write of [
      (log: Log) => {
        log.error({ reference: 'r', err: error }, 'a request failed');
      },
      (log: Log) => {
        log.error({ cause: { error } }, 'a request failed');
      },
      (log: Log) => {
        log.error(error);
      },
      (log: Log) => {
        log.error(message);
      },
    ]) {
      const { text } = logged(write);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it('keeps of an error what a developer needs: its kind, its code, its words and its stack', () => {
    const error = Object.assign(new TypeError('relation "claim" does not exist'), {
      code: '42P01',
    });
    const { line } = logged((log) => {
      log.error({ err: error }, 'a request failed');
    });
    expect(line).toMatchObject({
      err: {
        type: 'TypeError',
        message: 'relation "claim" does not exist',
        errorCode: '42P01',
        stack: expect.stringContaining('log.test.ts'),
      },
    });
  });

  it('is written for something thrown that is no error, and for facts that go round in circles', () => {
    const facts: Record<string, unknown> = { count: 1 };
    facts['self'] = facts;
    const thrown = logged((log) => {
      log.error({ err: 'Adamkute <anna@example.org>' });
    });
    expect(thrown.text).not.toContain('@');
    const round = logged((log) => {
      log.error(facts);
    });
    expect(round.line).toMatchObject({ count: 1 });
  });
});

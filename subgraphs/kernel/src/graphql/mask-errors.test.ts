import { GraphQLError } from 'graphql';
import { badInput, Fault, rateLimited } from '../domain/fault';
import { maskErrors } from './mask-errors';

const shown = (error: Error, extensions: object = {}) => {
  const reported: unknown[][] = [];
  const wrapped = new GraphQLError(error.message, { originalError: error });
  const formatted = { message: error.message, path: ['sellCode'], extensions: { ...extensions } };
  const answer = maskErrors((...report) => reported.push(report))(formatted, wrapped);
  return { answer, reported };
};

describe('an error on its way to the client', () => {
  it('that is a fault is told with its code and the value that it is about', () => {
    const { answer, reported } = shown(badInput('Too long.', 'input', 'saleReference'));
    expect(answer).toEqual({
      message: 'Too long.',
      path: ['sellCode'],
      extensions: { code: 'BAD_USER_INPUT', field: ['input', 'saleReference'] },
    });
    expect(reported).toEqual([]);
  });

  it('that is a fault behind two errors of GraphQL is found all the same', () => {
    const fault = new GraphQLError('x', { originalError: new Fault('CONFLICT', 'Read it again.') });
    expect(shown(fault).answer).toMatchObject({
      message: 'Read it again.',
      extensions: { code: 'CONFLICT' },
    });
  });

  it('that is a limit says how long to wait, here and on the way through another part', () => {
    const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: 7 };
    expect(shown(rateLimited('Wait.', 7)).answer.extensions).toEqual(extensions);
    expect(shown(new Error('Wait.'), extensions).answer.extensions).toEqual(extensions);
  });

  it('that GraphQL itself found keeps its code and nothing beside it', () => {
    const { answer } = shown(new Error('Syntax Error'), {
      code: 'GRAPHQL_PARSE_FAILED',
      stacktrace: ['at secret.ts'],
    });
    expect(answer).toEqual({
      message: 'Syntax Error',
      path: ['sellCode'],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it.each([
    { what: 'a bug', extensions: {} },
    { what: 'what calls itself a bug', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    { what: 'a code that is not in the registry', extensions: { code: '23505' } },
    { what: 'a name that every object has', extensions: { code: 'constructor' } },
  ])('that is $what is masked by a reference, under which the log has it', ({ extensions }) => {
    const bug = new Error('duplicate key (email)=(anna@example.org)');
    const { answer, reported } = shown(bug, extensions);
    const reference = String(answer.extensions?.['reference']);
    expect(answer).toEqual({
      message: `A bug on our side. Quote the reference when you report it. Reference: ${reference}.`,
      path: ['sellCode'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    });
    expect(reported).toEqual([[reference, expect.objectContaining({ originalError: bug })]]);
  });
});

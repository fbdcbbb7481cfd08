import { Fault } from '@care-graph/kernel/domain/fault';
import { tooSlow } from './too-slow';

it('an operation that takes too long is said to be one whose commands may have been carried out', () => {
  expect(tooSlow(1500)).toMatchObject({
    message: expect.stringMatching(
      /^The operation took longer than 1.5 s and was given up\..* a command may have been carried out,/,
    ) as string,
    originalError: expect.any(Fault) as Fault,
    extensions: { http: { status: 504 } },
  });
});

import type { Enrollment } from '../../subgraphs/coverage/src/application/enrollment';
import { anna, type CoverageDesk, freshKey } from './coverage-desk';

/** A code as its holder types it. */
export const typed = 'ABCDEFGH12345678';

/** The customer that somebody else activates a plan for. */
export const holder = { givenName: 'Dora', familyName: 'Daukša', email: 'dora@example.org' };

/** What an enrollment for a customer has besides. */
export const onBehalf = {
  holder,
  consents: [
    { kind: 'TERMS', documentVersion: '2023-tc' },
    { kind: 'ACT_ON_BEHALF', documentVersion: '1' },
  ],
} as const satisfies Partial<Enrollment>;

/** The one answer for a code that opens nothing, as `reasons` shows it. */
export const codeNotUsable = [
  { code: 'CODE_NOT_USABLE', field: ['enrollment', 'code'], rules: ['R-ACT-11'] },
];

/** Activates a plan, for Anna and under a key that nobody has used unless the test says otherwise. */
export const activateOn = (
  { activate }: CoverageDesk,
  enrollment: Enrollment,
  by = anna,
  idempotencyKey = freshKey(),
) => activate.execute({ enrollment, idempotencyKey }, by);

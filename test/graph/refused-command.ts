import type { Refusable, UserError } from './command';
import type { World } from './world';

/** What a refusal has to say; a next step only where there is one. */
interface Expected {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly nextStep?: string;
  readonly rules: readonly string[];
}

/** A command that the programme's rules do not allow. */
export interface RefusedCommand {
  readonly title: string;
  readonly send: (world: World) => Promise<Refusable>;
  readonly refusals: readonly Expected[];
}

export const said = ({ code, field, nextStep, basis }: UserError): Expected => ({
  code,
  field,
  ...(nextStep === null ? {} : { nextStep }),
  rules: basis.map(({ ruleId }) => ruleId),
});

/** The one answer for codes that are unknown, somebody else's, blocked, expired or used. */
export const codeNotUsable: Expected = {
  code: 'CODE_NOT_USABLE',
  field: ['enrollment', 'code'],
  nextStep: 'ASK_SELLER',
  rules: ['R-ACT-11'],
};

/** The one answer for what is not there and for what is somebody else's. */
export const notFound = (field: string): Expected => ({
  code: 'NOT_FOUND',
  field: [field],
  rules: [],
});

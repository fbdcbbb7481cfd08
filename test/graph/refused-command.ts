import type { Refusable, UserError } from './command';
import { butKeptAnswers } from './tables';
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
  /** The table in which the try itself is kept, where it is kept beside its answer. */
  readonly keptIn?: string;
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

/** Sends a command that is refused, and sees that nothing is written; gives what it was told. */
export const seenRefused = async (
  world: World,
  { send, refusals, keptIn }: RefusedCommand,
): Promise<readonly UserError[]> => {
  const standing = async () => {
    const { [keptIn ?? '']: _, ...rest } = butKeptAnswers(await world.tables.digests());
    return rest;
  };
  const before = await standing();
  const { userErrors } = await send(world);
  expect(userErrors.map(said)).toEqual(refusals);
  expect(userErrors.every(({ message }) => message.endsWith('.'))).toBe(true);
  expect(await standing()).toEqual(before);
  return userErrors;
};

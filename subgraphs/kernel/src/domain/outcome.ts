import type { DecisionBasis } from './basis';

/** What the caller can do next about a refusal. */
export const nextSteps = {
  VIDEO_VERIFICATION: 'Ask for verification by video.',
  SUBMIT_NEW_VIDEO: 'Send in another video.',
  GIVE_CONSENT: 'Give the consent or acknowledgement that is missing.',
  ADD_SERIAL: 'Add the serial number that is missing.',
  PROVE_PURCHASE: 'Attach a proof of purchase.',
  LINK_ACCOUNT: "Link the device to the customer's account.",
  BIND_CONTROLLER: 'Bind the device to its remote controller.',
  UPLOAD_FLIGHT_RECORDS: 'Upload the flight records of the incident.',
  SEND_COMPONENTS: 'Send in the parts that are missing.',
  CHOOSE_OTHER_REMEDY: 'Choose another remedy that is still open.',
  OPEN_OTHER_SERVICE: 'Open a claim of another service type.',
  ASK_NEW_QUOTE: 'Ask for a new quote.',
  BUY_ANNUAL_PLAN: 'Buy a plan of twelve months instead.',
  ASK_PRIOR_CONSENT: 'Ask the provider to consent to cross-border shipping first.',
  ASK_SELLER: 'Turn to the shop that sold the plan.',
  CONTACT_SUPPORT: 'Turn to support, where a person decides.',
} as const satisfies Record<string, string>;

export type NextStep = keyof typeof nextSteps;

/** One reason why a command was not carried out; it is an answer, not an error. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** Path of the value in the input that the refusal is about, null when it is about none. */
  readonly field: readonly string[] | null;
  readonly basis: readonly DecisionBasis[];
  readonly nextStep?: NextStep | undefined;
  /** What would be right, after a colon behind the sentence of the code; nothing personal. */
  readonly detail?: string | undefined;
}

/** What a command came to: the thing it made, or every reason it was refused. */
export type Outcome<Made, Code extends string> =
  | { readonly made: Made; readonly refusals: readonly [] }
  | { readonly made: undefined; readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]] };

export const made = <Made>(
  thing: Made,
): { readonly made: Made; readonly refusals: readonly [] } => ({
  made: thing,
  refusals: [],
});

export const refused = <Code extends string>(
  first: Refusal<Code>,
  ...rest: readonly Refusal<Code>[]
): {
  readonly made: undefined;
  readonly refusals: readonly [Refusal<Code>, ...Refusal<Code>[]];
} => ({
  made: undefined,
  refusals: [first, ...rest],
});

/** Refused for all of these reasons; undefined when there are none. */
export const refusedBy = <Code extends string>(reasons: readonly Refusal<Code>[]) => {
  const [first, ...rest] = reasons;
  return first && refused(first, ...rest);
};

/** A refusal that rests on rules alone. */
export const refusal = <Code extends string>(
  code: Code,
  field: readonly string[] | null,
  basis: readonly DecisionBasis[],
  nextStep?: NextStep,
): Refusal<Code> => ({ code, field, basis, nextStep });

/** A refusal that also says what would be right in this very case. */
export const saying = <Code extends string>(
  found: Refusal<Code>,
  detail: string,
): Refusal<Code> => ({ ...found, detail });

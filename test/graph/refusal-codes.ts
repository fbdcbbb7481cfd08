import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { apiSchema } from '../support/schema-lists';
import { there } from '../support/there';
import { givenRefusals } from './command';
import { commandsOfPart, type Part } from './repeatable-commands';

/** The graph as callers see it. */
const api = apiSchema();

const codesOf = (command: string): readonly string[] => {
  const payload = getNamedType(there(api.getMutationType()?.getFields()[command]).type);
  if (!isObjectType(payload)) throw new Error(`${command} answers no object.`);
  const error = getNamedType(there(payload.getFields()['userErrors']).type);
  if (!isObjectType(error)) throw new Error(`${command} has no errors of its own.`);
  const code = getNamedType(there(error.getFields()['code']).type);
  return isEnumType(code) ? code.getValues().map(({ name }) => name) : [];
};

/** Every refusal that the commands of one part declare to callers of the gateway, as `command CODE`. */
const declaredRefusals = (part: Part): readonly string[] =>
  commandsOfPart(part).flatMap((command) => codesOf(command).map((code) => `${command} ${code}`));

/** Refusals that a table does not give, of one part. */
interface Elsewhere {
  /** They need a longer time than a table has, or are on record with a claim: the file of the journey that comes to them. */
  readonly inJourneys: Readonly<Record<string, string>>;
  /** No request can bring them about from outside; the application's own tests hold them. */
  readonly fromNoRequest: readonly string[];
}

const elsewhere: Readonly<Record<Part, Elsewhere>> = {
  coverage: {
    inJourneys: {
      'startImport PARTNER_NOT_ACTIVE': 'suspended-partner',
      'requestCoverageUpload TOO_MANY_FILES': 'unnamed-files',
      'unbindController DEVICE_LOCKED': 'gj-07-flyaway-found',
      'completeActivation ACTIVATION_APPROVAL_LAPSED': 'gj-02-video-path',
      'renewContract RENEWAL_WINDOW_CLOSED': 'gj-10-renewal-edge',
      'renewContract RENEWAL_PLAN_NOT_ANNUAL': 'gj-10-renewal-edge',
      'renewContract MAX_TERM_EXCEEDED': 'gj-10-renewal-edge',
      'decidePlanReturn PLAN_NOT_RETURNABLE': 'gj-12-plan-return',
    },
    // Fees that are known stay known, and a unit that a plan waits for takes no other one but in a race.
    fromNoRequest: [
      'completeActivation FEE_NOT_KNOWN',
      'completeActivation DEVICE_ALREADY_COVERED',
    ],
  },
  claims: {
    inJourneys: {
      'openClaim ACCOUNT_NOT_LINKED': 'gj-06-flyaway-without-binding',
      'openClaim CONTROLLER_NOT_BOUND': 'gj-06-flyaway-without-binding',
      'requestClaimUpload TOO_MANY_FILES': 'unnamed-files',
      'recordAssessment ASSESSMENT_DECIDED': 'decisions-on-claims',
      'electRemedy FEE_NOT_KNOWN': 'terms-of-regions-and-channels',
      'reverseRefusal UNIT_REPLACED': 'replaced-unit',
      'reverseRefusal UNIT_SENT_BACK': 'unit-goes-back',
      'allocateReplacement OTHER_PART_DUE': 'part-replaced-alone',
      'shipUnit SERIAL_IN_USE': 'replacement-known-before-it-left',
    },
    // A loss without its ties is refused as it is registered, no doubt that is raised today leaves no choice, and what
    // a centre serves comes with the catalogue.
    fromNoRequest: ['acceptClaim REFUSAL_MANDATORY', 'convertClaim CENTER_NOT_AUTHORIZED'],
  },
};

const journeyOf = (name: string): string =>
  readFileSync(join(__dirname, `../journeys/${name}.test.ts`), 'utf8');

/** The refusals of a part that nothing proves, and those that are said to be proven elsewhere and are not. */
export const unprovenRefusals = (part: Part): readonly string[] => {
  const { inJourneys, fromNoRequest } = elsewhere[part];
  const declared = declaredRefusals(part);
  const others = [...Object.keys(inJourneys), ...fromNoRequest];
  const given = givenRefusals();
  return [
    ...declared.filter((one) => !given.has(one) && !others.includes(one)),
    ...others.filter((one) => !declared.includes(one) || given.has(one)),
    ...Object.entries(inJourneys).flatMap(([refused, name]) =>
      journeyOf(name).includes(there(refused.split(' ')[1])) ? [] : [`${refused} in ${name}`],
    ),
  ];
};

import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { apiSchema } from '../support/schema-lists';
import { there } from '../support/there';
import { commandsOfPart } from './repeatable-commands';

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
export const declaredRefusals = (part: 'coverage'): readonly string[] =>
  commandsOfPart(part).flatMap((command) => codesOf(command).map((code) => `${command} ${code}`));

/** Refusals that a journey comes to, since they need a longer time than a table has: the journey's file. */
export const refusedInJourneys: Readonly<Record<string, string>> = {
  'startImport PARTNER_NOT_ACTIVE': 'suspended-partner',
  'requestCoverageUpload TOO_MANY_FILES': 'unnamed-files',
  'unbindController DEVICE_LOCKED': 'gj-07-flyaway-found',
  'completeActivation ACTIVATION_APPROVAL_LAPSED': 'gj-02-video-path',
  'renewContract RENEWAL_WINDOW_CLOSED': 'gj-10-renewal-edge',
  'renewContract RENEWAL_PLAN_NOT_ANNUAL': 'gj-10-renewal-edge',
  'renewContract MAX_TERM_EXCEEDED': 'gj-10-renewal-edge',
  'decidePlanReturn PLAN_NOT_RETURNABLE': 'gj-12-plan-return',
};

/**
 * Refusals of a moment that no request can bring about from outside: fees that are known stay known, and a unit that a
 * plan waits for takes no other one but in a race, which the application's own tests hold.
 */
export const refusedInRacesOnly: readonly string[] = [
  'completeActivation FEE_NOT_KNOWN',
  'completeActivation DEVICE_ALREADY_COVERED',
  'completeActivation DEVICE_LOCKED',
];

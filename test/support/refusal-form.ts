import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { there } from './there';
import type { ToldRefusal } from './watched-cast';

const ruleIds = new Set(
  readFileSync(join(__dirname, '../rules/rules.csv'), 'utf8')
    .split('\n')
    .map((row) => there(row.split(',')[0])),
);

/** Refusals for which the programme has no rule, each with why. */
const withoutRule: Readonly<Record<string, string>> = {
  NOT_FOUND: 'What is named is not there, or not the caller’s.',
  CONTRACT_NOT_FOUND: 'The same of a contract.',
  FILE_NOT_ARRIVED: 'The same of a file.',
  KIND_NOT_TAKEN: 'Another part keeps such files.',
  MEDIA_TYPE_NOT_TAKEN: 'Such a file cannot be shown or scanned.',
  FILE_TOO_LARGE: 'Room is limited.',
  TOO_MANY_FILES: 'The same of many files.',
  NOT_OPEN: 'A second person has decided before.',
  SAME_PERSON: 'Four eyes are those of two people.',
  PARTNER_NOT_ACTIVE: 'Who may sell is agreed with the shop and not with the customer.',
};

/** A refusal rests on a rule unless there is none for it. */
const ruleMissing = ({ code, basis }: ToldRefusal): readonly string[] => {
  if (basis.length === 0) return code in withoutRule ? [] : ['a rule'];
  return code in withoutRule ? [`a reason to be told without ${there(basis[0]).ruleId}`] : [];
};

const wordsMissing = ({ code, message, basis, nextStep }: ToldRefusal): readonly string[] => [
  ...(/^[A-Z][A-Z_]+$/.test(code) ? [] : ['a code']),
  ...(message.endsWith('.') ? [] : ['a sentence']),
  ...(nextStep === null || /^[A-Z][A-Z_]+$/.test(nextStep) ? [] : ['a next step']),
  ...basis.flatMap(({ ruleId, termsVersion, clause }) => [
    ...(ruleIds.has(ruleId) ? [] : [`a rule on record, in place of ${ruleId}`]),
    ...(clause === null || termsVersion !== null ? [] : ['the terms of its clause']),
  ]),
];

/** What a refusal owes whoever reads it, and does not say. */
export const missingIn = (refusal: ToldRefusal): readonly string[] => [
  ...ruleMissing(refusal),
  ...wordsMissing(refusal),
];

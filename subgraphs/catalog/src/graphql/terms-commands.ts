import { command } from '@care-graph/kernel/graphql/command';
import { expectedVersion, optionalKey } from '@care-graph/kernel/graphql/command-cells';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { TermsGeneration } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import type {
  DraftTermsVersionCommand,
  DraftTermsVersionRefusalCode,
} from '../application/draft-terms-version';
import type {
  PublishTermsVersionCommand,
  PublishTermsVersionRefusalCode,
} from '../application/publish-terms-version';
import type {
  RetireTermsVersionCommand,
  RetireTermsVersionRefusalCode,
} from '../application/retire-terms-version';
import { shared } from './shared';
import { TermsVersion } from './terms.type';

/** What each of these commands gives. */
interface TermsResult {
  readonly termsVersion: object;
}

const termsOr = (description: string) => ({
  termsVersion: [() => TermsVersion, description, { nullable: true }] as const,
});

export const draftTermsVersion = command<
  DraftTermsVersionRefusalCode,
  DraftTermsVersionCommand,
  TermsResult
>(shared, {
  name: 'DraftTermsVersion',
  description: 'Opens a draft of terms, with the clauses of the edition it takes the place of.',
  access: { scopes: [['terms:publish']], tags: ['internal'] },
  inputDescription: 'What is needed for drafting terms.',
  input: {
    code: [() => String, 'A short name for programs, unique and never reused.'],
    generation: [() => TermsGeneration, 'The generation that the edition belongs to.'],
    supersedesId: [
      () => ID,
      'The edition whose clauses are copied; null starts empty.',
      { nullable: true },
    ],
    validFrom: [() => DateScalar, 'The first day on which contracts are to pin it.'],
    obligor: [() => String, 'The company that owes the services.'],
    administrator: [
      () => String,
      'The company that runs the programme; null when it is the same.',
      { nullable: true },
    ],
    sourceDocument: [() => String, 'The address or file name of the text.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of drafting terms.',
  result: termsOr('The draft; null when it was refused.'),
  refusals: {
    CODE_TAKEN: 'Another edition has this name.',
    SUPERSEDED_NOT_FOUND: 'The edition to be followed does not exist.',
  },
});

export const publishTermsVersion = command<
  PublishTermsVersionRefusalCode,
  PublishTermsVersionCommand,
  TermsResult
>(shared, {
  name: 'PublishTermsVersion',
  description:
    'Makes a draft of terms binding for contracts activated from its first day on; nothing can change it afterwards.',
  access: { scopes: [['terms:publish']], policies: ['step_up'], tags: ['internal'] },
  inputDescription: 'What is needed for publishing terms.',
  input: {
    termsVersionId: [() => ID, 'The draft to be made binding.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of publishing terms.',
  result: termsOr('The published terms; null when it was refused.'),
  refusals: {
    NOT_FOUND: 'No such draft.',
    NOT_DRAFT: 'It is published or retired already.',
    CLAUSES_OVERLAP: 'Two clauses win with equal right somewhere.',
    CLAUSES_MISSING: 'A plan on sale would lack a clause that it needs.',
    CONSEQUENCE_IMPOSSIBLE:
      'A clause says that missing a deadline brings what its step does not have.',
    VALIDITY_OVERLAPS: 'Another edition of the generation is valid on the same days.',
    VALID_FROM_PAST: 'Its first day has passed.',
  },
});

export const retireTermsVersion = command<
  RetireTermsVersionRefusalCode,
  RetireTermsVersionCommand,
  TermsResult
>(shared, {
  name: 'RetireTermsVersion',
  description: 'Ends the time in which contracts pin an edition; those that did keep it.',
  access: { scopes: [['terms:publish']], policies: ['step_up'], tags: ['internal'] },
  inputDescription: 'What is needed for retiring terms.',
  input: {
    termsVersionId: [() => ID, 'The edition that no new contract is to pin.'],
    validTo: [() => DateScalar, 'The last day on which it is in force, included.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of retiring terms.',
  result: termsOr('The edition with its last day; null when it was refused.'),
  refusals: {
    NOT_FOUND: 'No such edition.',
    NOT_PUBLISHED: 'It is a draft or retired already.',
    PLANS_LEFT_WITHOUT_TERMS: 'A plan on sale would have no terms from the next day on.',
  },
});

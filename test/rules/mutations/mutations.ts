import type { Mutation } from '../mutation';
import { activationMutations } from './activation';
import { claimMutations } from './claims';
import { countMutations } from './counts';
import { feeMutations } from './fees';
import { quotaMutations } from './quota';
import { termsMutations } from './terms';
import { timeAndPrivacyMutations } from './time-and-privacy';

/** Every way in which a rule that has tests is switched off. */
export const mutations: readonly Mutation[] = [
  ...activationMutations,
  ...quotaMutations,
  ...claimMutations,
  ...timeAndPrivacyMutations,
  ...feeMutations,
  ...countMutations,
  ...termsMutations,
];

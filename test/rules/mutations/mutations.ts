import type { Mutation } from '../mutation';
import { activationMutations } from './activation';
import { bundleMutations } from './bundles';
import { claimMutations } from './claims';
import { codeMutations } from './codes';
import { contractEndMutations } from './contract-ends';
import { countMutations } from './counts';
import { expressAndRepairMutations } from './express';
import { feeMutations } from './fees';
import { flyawayMutations } from './flyaways';
import { fulfilmentMutations } from './fulfilment';
import { intakeMutations } from './intake';
import { maintenanceMutations } from './maintenance';
import { quotaMutations } from './quota';
import { termsMutations } from './terms';
import { timeAndPrivacyMutations } from './time-and-privacy';
import { unitMutations } from './units';
import { videoMutations } from './video';
import { warrantyMutations } from './warranties';

/** Every way in which a rule that has tests is switched off. */
export const mutations: readonly Mutation[] = [
  ...activationMutations,
  ...bundleMutations,
  ...codeMutations,
  ...contractEndMutations,
  ...quotaMutations,
  ...claimMutations,
  ...maintenanceMutations,
  ...expressAndRepairMutations,
  ...timeAndPrivacyMutations,
  ...unitMutations,
  ...videoMutations,
  ...feeMutations,
  ...flyawayMutations,
  ...fulfilmentMutations,
  ...countMutations,
  ...termsMutations,
  ...intakeMutations,
  ...warrantyMutations,
];

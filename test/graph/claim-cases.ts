import { miniSe } from '../support/express-journey';
import { planNamed } from '../support/plan-stock';
import { type ExpressCases, expressCases } from './express-cases';
import { partnersOf } from './further-cases';
import { type LossCases, lossCases } from './loss-cases';
import { type MaintenanceCases, maintenanceCases } from './maintenance-cases';
import type { RefusedCommand } from './refused-command';
import { type RepairCases, repairCases } from './repair-cases';
import type { World } from './world';

/** Claims of every service, each at a step of its own. */
export interface ClaimCases {
  readonly repair: RepairCases;
  readonly express: ExpressCases;
  readonly loss: LossCases;
  readonly maintenance: MaintenanceCases;
  readonly stopped: Awaited<ReturnType<typeof partnersOf>>['stopped'];
}

/** The world, and the claims that refusals need besides. */
export type ClaimWorld = World & { readonly cases: ClaimCases };

/** A refusal that needs a claim which has come some way. */
export interface ClaimRefusal extends Omit<RefusedCommand, 'send'> {
  readonly send: (world: ClaimWorld) => ReturnType<RefusedCommand['send']>;
}

/** Brings about in a world, two days later, what refusals of commands on claims need besides. */
export const claimCases = async (world: World): Promise<ClaimCases> => {
  const maintenance = await maintenanceCases(world, '2026-03-03');
  const plan = await planNamed(world, miniSe);
  // These move the clock, and move it back.
  const express = await expressCases(world, plan);
  const [loss, repair] = await Promise.all([lossCases(world, plan), repairCases(world)]);
  const { stopped } = await partnersOf(world);
  return { maintenance, express, loss, repair, stopped };
};

import type { Ask } from '../support/graph';
import { dataOf, freshKey } from '../support/journey';
import { there } from '../support/there';
import { answered } from './command';

/** A contract with two replacements of which one is held, and what was proposed for it. */
export interface QuotaCase {
  readonly contractId: string;
  /** To take both replacements, proposed while both were left. */
  readonly tooMuch: string;
  /** To add one, proposed by the administrator. */
  readonly own: string;
  readonly denied: string;
}

const proposeText = `mutation Propose($input: ProposeQuotaAdjustmentInput!) {
  proposeQuotaAdjustment(input: $input) { adjustment { id } }
}`;

interface Proposed {
  readonly proposeQuotaAdjustment: { readonly adjustment: { readonly id: string } | null };
}

export const replacementChange = { line: 'REPLACEMENT', count: 1, reason: 'Goodwill.' } as const;

/** The proposals for a contract; `holdOne` holds one of its replacements in between. */
export const proposalsFor = async (
  { admin, adjudicator }: { readonly admin: Ask; readonly adjudicator: Ask },
  contractId: string,
  holdOne: () => Promise<unknown>,
): Promise<QuotaCase> => {
  const propose = async (ask: Ask, count: number): Promise<string> => {
    const input = { ...replacementChange, contractId, count, idempotencyKey: freshKey() };
    const { proposeQuotaAdjustment } = dataOf(await ask<Proposed, object>(proposeText, { input }));
    return there(proposeQuotaAdjustment.adjustment).id;
  };
  const tooMuch = await propose(adjudicator, -2);
  await holdOne();
  const own = await propose(admin, 1);
  const denied = await propose(adjudicator, 1);
  await answered(admin, 'decideQuotaAdjustment', { adjustmentId: denied, decision: 'REJECT' });
  return { contractId, tooMuch, own, denied };
};

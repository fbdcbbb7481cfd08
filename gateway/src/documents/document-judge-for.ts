import { readAccessTable } from '../access/access-table';
import { type Budgets, defaultBudgets } from '../access/budgets';
import type { Engine } from '../engine/engine';
import { readCostTable } from '../limits/cost-table';
import type { Limits } from '../limits/limits';
import { keyBudgets, scopesOfKeys } from '../open-access';
import type { Supergraph } from '../supergraph/supergraph';
import { DocumentJudge } from './document-judge';

interface JudgedFor {
  readonly supergraph: Supergraph;
  readonly engine: Pick<Engine, 'plan'>;
  readonly limits: Limits;
  readonly budgets?: Budgets | undefined;
}

/** Judges documents by what a gateway serves, and how much somebody of an audience may ask of it in a minute. */
export const documentJudgeFor = ({
  supergraph,
  engine,
  limits,
  budgets = defaultBudgets,
}: JudgedFor): DocumentJudge => {
  const { public: open, partner, bi, staff } = supergraph.audienceSchemas;
  const ofPeople = budgets.person.costPerMinute;
  const ofKeys = keyBudgets.costPerMinute.most;
  return new DocumentJudge({
    schemas: { PUBLIC: open, PARTNER: partner, BI: bi, STAFF: staff },
    apiSchema: supergraph.apiSchema,
    access: readAccessTable(supergraph.sdl),
    costs: readCostTable(supergraph.sdl),
    limits,
    mostCost: { PUBLIC: ofPeople, PARTNER: ofKeys, BI: ofKeys, STAFF: ofPeople },
    keyScopes: scopesOfKeys,
    engine,
  });
};

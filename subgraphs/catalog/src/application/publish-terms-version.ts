import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { TermsVersion } from '../domain/catalogue';
import { endedBefore } from '../domain/days';
import type { OnRecord } from '../domain/stores';
import {
  editionToEnd,
  publishingRefusals,
  type PublishTermsRefusalCode,
} from '../domain/terms-publishing';
import { type CatalogWork, type ChangeInput, changeOne, type Turn } from './catalog-work';

export interface PublishTermsVersionCommand extends ChangeInput {
  readonly termsVersionId: string;
}

export type PublishTermsVersionRefusalCode = 'NOT_FOUND' | 'NOT_DRAFT' | PublishTermsRefusalCode;

type Edition = OnRecord<TermsVersion>;

/** Makes a draft of terms binding, and ends the edition it takes the place of the day before. */
export class PublishTermsVersion {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: PublishTermsVersionCommand,
    principal: Principal,
  ): Promise<Outcome<Edition, PublishTermsVersionRefusalCode>> {
    const sent = { name: 'publishTermsVersion', input: command, principal };
    return changeOne<TermsVersion, PublishTermsVersionRefusalCode>(this.work, sent, {
      named: ['termsVersionId', command.termsVersionId],
      among: ({ terms }) => terms,
      wanted: { status: 'DRAFT', otherwise: 'NOT_DRAFT' },
      change: publish,
    });
  }
}

const othersThan = async (draft: Edition, { stores }: Turn): Promise<readonly Edition[]> =>
  (await stores.terms.all()).filter(({ id }) => id !== draft.id);

const factsOf = async (draft: Edition, others: readonly Edition[], turn: Turn) => {
  const { terms, plans, world } = turn.stores;
  const pinned = [draft.id, ...(draft.supersedesId === null ? [] : [draft.supersedesId])];
  return {
    draft,
    others,
    now: turn.now,
    clauses: await terms.clausesOf(draft.id),
    plans: await plans.ofTerms(pinned),
    products: await world.products(),
    regions: await world.regions(),
  };
};

const publish = async (
  draft: Edition,
  turn: Turn,
): Promise<Outcome<Edition, PublishTermsVersionRefusalCode>> => {
  const others = await othersThan(draft, turn);
  const refusedFor = refusedBy(publishingRefusals(await factsOf(draft, others, turn)));
  if (refusedFor) return refusedFor;
  const { terms } = turn.stores;
  const published = await terms.save({ ...draft, status: 'PUBLISHED' });
  await turn.record({ subjectId: draft.id, from: 'DRAFT', to: 'PUBLISHED' });
  const ending = editionToEnd(draft, others);
  if (ending) {
    await terms.save(endedBefore(ending, draft.validFrom));
    await turn.record({ subjectId: ending.id });
  }
  return made(published);
};

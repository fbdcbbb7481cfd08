import type { FileAddresses } from '@care-graph/kernel/domain/files';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import {
  arg,
  boundedList,
  pagedList,
  query,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver, Root } from 'type-graphql';
import type { Partner as Seller } from '../domain/contract';
import { downloadMinutes, minutesAfter } from '@care-graph/kernel/domain/evidence';
import {
  hasResult,
  type JobOnRecord,
  type JobRow as Row,
  mayFetchResult,
  type RowRefusal,
} from '../domain/job';
import { isImportKind } from '../domain/import-sheet';
import { activatePlan } from './activate-plan';
import { ActivationCode } from './codes.type';
import { ServiceContract } from './contracts.type';
import { RowOutcome } from './enums';
import { Job, JobConnection, JobRow, JobRowConnection, JobRowRefusal } from './jobs.type';
import type { CoverageContext } from './loaders';
import { recordOffer } from './partner-commands';
import { Partner } from './people.type';
import { sellCode } from './sell-code';
import { shared } from './shared';
import { codeShape, contractShape } from './shapes';

@Resolver()
export class JobQueries {
  @query(() => Job, "The job with this id; null when there is none or it is not the caller's.", {
    nullable: true,
    tags: ['partner'],
    authenticated: true,
  })
  job(@arg('id', () => ID, "The job's id.") id: string, @Ctx() { loaders }: CoverageContext) {
    return loaders.job.load(id);
  }
}

/** A row with the kind of its job, whose single command has the words for its refusals. */
type RowOfJob = Row & Pick<JobOnRecord, 'kind'>;

@Resolver(() => Job)
export class JobFields {
  constructor(private readonly addresses: FileAddresses) {}

  @resolved(() => JobRowConnection, 'The rows, in the order of the document.', {
    directives: [pagedList],
  })
  async rows(
    @Root() { id, kind }: JobOnRecord,
    @arg('outcome', () => RowOutcome, 'Only rows with this outcome; null gives all.', {
      nullable: true,
    })
    outcome: keyof typeof RowOutcome | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const rows = await loaders.jobRowPage(id, pageRequest(page, 'job rows'), outcome ?? null);
    return connectionOf(rows, (row): RowOfJob => ({ ...row, kind }));
  }

  @resolved(
    () => String,
    "An address of the result that is valid for ten minutes; null when there is none, not yet, not any more, or when it is not the caller's. The secrets of codes can be fetched once, a file of sales for a week.",
    { nullable: true },
  )
  resultUrl(@Root() job: JobOnRecord, @Ctx() { loaders: { now }, principal }: CoverageContext) {
    const isTheirs = hasResult(job) && mayFetchResult(principal, job);
    const until = minutesAfter(now, downloadMinutes);
    return isTheirs ? this.addresses.addressOf(job.id, 'GET', until) : null;
  }
}

/** The words of each single command for its own refusals. */
const wordsOf = {
  SALE_IMPORT: sellCode,
  ACTIVATION_IMPORT: activatePlan,
  OFFER_IMPORT: recordOffer,
} as const;

/** The refusal of the single command as it is, or what the command would throw. */
const refusalShape = (kind: JobOnRecord['kind'], refusal: RowRefusal): object => {
  const { message, code, field, basis, nextStep } = refusal;
  if (message === undefined && isImportKind(kind)) return wordsOf[kind].errorOf(refusal as never);
  return Object.assign(new JobRowRefusal(), {
    code,
    message: message ?? code,
    field,
    basis: basis.map(basisTypeOf),
    nextStep: nextStep ?? null,
  });
};

@Resolver(() => JobRow)
export class JobRowFields {
  @resolved(() => ActivationCode, 'The code it was about; null when there was none.', {
    nullable: true,
    scopes: [['codes:read'], ['codes:sell']],
  })
  async code(@Root() { codeId }: Row, @Ctx() { loaders }: CoverageContext) {
    const code = codeId === null ? null : await loaders.code.load(codeId);
    return code && codeShape(code, loaders.now);
  }

  @resolved(() => ServiceContract, 'The contract it led to; null when there was none.', {
    nullable: true,
    scopes: [['contracts:read'], ['contracts:activate']],
  })
  async contract(@Root() { contractId }: Row, @Ctx() { loaders }: CoverageContext) {
    const contract = contractId === null ? null : await loaders.contract.load(contractId);
    return contract && contractShape(contract, loaders.now);
  }

  @resolved(
    () => [shared.UserError],
    'Why it was refused, as the single command would say it; empty when it was not.',
    { directives: [boundedList(3)] },
  )
  refusals(@Root() { kind, refusals }: RowOfJob) {
    return refusals.map((refusal) => refusalShape(kind, refusal));
  }
}

@Resolver(() => Partner)
export class PartnerJobs {
  @resolved(() => JobConnection, 'Its imports and exports, latest first.', {
    directives: [pagedList],
  })
  async jobs(
    @Root() { id }: Seller,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.jobPage(id, pageRequest(page, 'partner jobs'), null),
      (job) => job,
    );
  }
}

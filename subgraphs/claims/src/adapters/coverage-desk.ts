import { decimalOf } from '@care-graph/kernel/domain/money';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type {
  ApplyAnswer,
  CoverageDesk,
  CoverFacts,
  CoverLine,
  QuotaRequest,
  ReserveAnswer,
} from '../domain/desks';
import type { GrantedWarranty } from '../domain/further-warranty';
import type { UnitFacts, UnitQuestion } from '../domain/flyaway-ties';
import type { OutboxMessage } from '../domain/outbox';
import { everyClaim, type Visibility } from '../domain/visibility';
import { moneyOf, type WiredMoney } from './wired-money';

const coverFields = `contractId contractNumber contractStatus holderId holderSubject holderRegionCode partnerId
  mayPartnerTrade productCode
  termMonths regionCode timeZone termsVersionId termsVersionCode feeScheduleId startsAt endsAt deviceId serialNumber
  unitSerialNumbers lineageSerialNumbers lockedSerialNumbers isControllerBound replacementsUsed flyawaysUsed
  replacementsRemaining flyawaysRemaining offerId channel
  lines { line usesRemaining moneyRemaining { amount currency } }
  warranties { line startsAt endsAt }   purchase { regionCodes isProven isAuthorizedDealer }`;

const documents = {
  cover: `query CoverOf($ids: [ID!]!, $holderSubject: String, $partnerId: ID) {
    coverFacts(contractIds: $ids, holderSubject: $holderSubject, partnerId: $partnerId) { ${coverFields} }
  }`,
  coverOfSerial: `query CoverOfSerial($serialNumber: String!, $holderSubject: String, $partnerId: ID) {
    coverFactsBySerial(serialNumber: $serialNumber, holderSubject: $holderSubject, partnerId: $partnerId) {
      ${coverFields}
    }
  }`,
  unavailable: `query UnavailableSerials($serialNumbers: [String!]!) { unavailableSerials(serialNumbers: $serialNumbers) }`,
  unit: `query UnitOf($contractId: ID!, $deviceId: ID!, $at: DateTime!, $throughout: Boolean!) {
    unitFacts(contractId: $contractId, deviceId: $deviceId, at: $at, throughout: $throughout) {
      deviceId serialNumbers numberedComponents isAccountLinked isControllerBound warrantyEndsAt
    }
  }`,
  reserve: `mutation ReserveQuota($input: ReserveQuotaInput!) { reserveQuota(input: $input) {
    heldMoney { amount currency } userErrors { code }
  } }`,
  apply: `mutation ApplyOutboxMessage($input: ApplyOutboxMessageInput!) {
    applyOutboxMessage(input: $input) { device { id } userErrors { code } }
  }`,
} as const;

type WiredLine = Omit<CoverLine, 'moneyRemaining'> & { readonly moneyRemaining: WiredMoney | null };

interface WiredPeriod {
  readonly startsAt: string;
  readonly endsAt: string;
}

type WiredWarranty = Omit<GrantedWarranty, keyof WiredPeriod> & WiredPeriod;

type Wired = Omit<CoverFacts, keyof WiredPeriod | 'lines' | 'warranties'> &
  WiredPeriod & {
    readonly warranties: readonly WiredWarranty[];
    readonly lines: readonly WiredLine[];
  };

type WiredUnit = Omit<UnitFacts, 'warrantyEndsAt'> & { readonly warrantyEndsAt: string | null };

const lineOf = ({ moneyRemaining, ...line }: WiredLine): CoverLine => ({
  ...line,
  moneyRemaining: moneyRemaining && moneyOf(moneyRemaining),
});

const inTime = <Told extends WiredPeriod>({ startsAt, endsAt, ...told }: Told) => ({
  ...told,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

const factsOf = ({ lines, warranties, ...facts }: Wired): CoverFacts => ({
  ...inTime(facts),
  lines: lines.map(lineOf),
  warranties: warranties.map(inTime),
});

/** Coverage keeps to what the viewer may see; which centre serves a contract it does not know. */
const onBehalfOf = (viewer: Visibility) => ({
  holderSubject: viewer.kind === 'holder' ? viewer.subject : null,
  partnerId: viewer.kind === 'partner' ? viewer.id : null,
});

/** The one refusal that another try may end: the messages before this one come first. */
const notItsTurn = 'OUT_OF_ORDER';

interface Refusable {
  readonly userErrors: readonly { readonly code: string }[];
}

/** The coverage subgraph, asked over its GraphQL endpoint. */
export class GraphCoverageDesk implements CoverageDesk {
  constructor(private readonly client: GraphClient) {}

  async coverOf(
    contractIds: readonly string[],
    viewer: Visibility = everyClaim,
  ): Promise<readonly (CoverFacts | undefined)[]> {
    const { coverFacts } = await this.client.ask<{ coverFacts: (Wired | null)[] }>(
      documents.cover,
      { ids: contractIds, ...onBehalfOf(viewer) },
    );
    return coverFacts.map((facts) => (facts ? factsOf(facts) : undefined));
  }

  async coverOfSerial(
    serialNumber: string,
    viewer: Visibility = everyClaim,
  ): Promise<CoverFacts | undefined> {
    const { coverFactsBySerial: facts } = await this.client.ask<{
      coverFactsBySerial: Wired | null;
    }>(documents.coverOfSerial, { serialNumber, ...onBehalfOf(viewer) });
    return facts ? factsOf(facts) : undefined;
  }

  async unavailableSerials(serialNumbers: readonly string[]): Promise<readonly string[]> {
    const { unavailableSerials } = await this.client.ask<{ unavailableSerials: string[] }>(
      documents.unavailable,
      {
        serialNumbers,
      },
    );
    return unavailableSerials;
  }

  async unitOf({ at, ...question }: UnitQuestion): Promise<UnitFacts | undefined> {
    const { unitFacts: facts } = await this.client.ask<{ unitFacts: WiredUnit | null }>(
      documents.unit,
      { ...question, at: at.toISOString() },
    );
    if (!facts) return undefined;
    const { warrantyEndsAt: end } = facts;
    return { ...facts, warrantyEndsAt: end === null ? null : new Date(end) };
  }

  async reserve(request: QuotaRequest): Promise<ReserveAnswer> {
    const { reserveQuota } = await this.client.ask<{
      reserveQuota: Refusable & { readonly heldMoney: WiredMoney | null };
    }>(documents.reserve, {
      input: {
        ...request,
        money: request.money && {
          amount: decimalOf(request.money),
          currency: request.money.currency,
        },
        occurredAt: request.occurredAt.toISOString(),
      },
    });
    const [refusal] = reserveQuota.userErrors;
    if (refusal) return { isHeld: false, code: refusal.code };
    return { isHeld: true, money: reserveQuota.heldMoney && moneyOf(reserveQuota.heldMoney) };
  }

  async apply(message: OutboxMessage): Promise<ApplyAnswer> {
    const { id: messageId, occurredAt, ...rest } = message;
    const { applyOutboxMessage } = await this.client.ask<{
      applyOutboxMessage: Refusable & { readonly device: { readonly id: string } | null };
    }>(documents.apply, { input: { messageId, ...rest, occurredAt: occurredAt.toISOString() } });
    const [refusal] = applyOutboxMessage.userErrors;
    if (!refusal) return { isApplied: true, deviceId: applyOutboxMessage.device?.id ?? null };
    if (refusal.code === notItsTurn)
      throw new Error(`Coverage did not apply the message ${messageId} yet: ${refusal.code}.`);
    return { isApplied: false, code: refusal.code };
  }
}

import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import { hasRepeats, looksLikeSerial } from '@care-graph/kernel/domain/serial';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { CoverageDesk, NumberedPart, PartsCover, TermsDesk } from '../domain/desks';
import { isReplacementDue } from '../domain/fulfilment';
import type { ClaimReads } from '../domain/ports';
import {
  isSetAside,
  mainOf,
  normalizedSerial,
  type Serial,
  type UnitGrade,
} from '../domain/replacement';
import {
  serialRefusals,
  type SerialFacts,
  type SerialRefusalCode,
} from '../domain/replacement-serials';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { pinnedTerms } from './pinned-terms';
import { visibilityOf } from './row-rules';

export interface AllocateReplacementCommand {
  readonly claimId: string;
  readonly serialNumbers: readonly Serial[];
  readonly productCode: string;
  readonly grade: UnitGrade;
  /** The part, when only one is replaced. */
  readonly componentCode?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type AllocateReplacementRefusal =
  | 'NOT_FOUND'
  | 'NOT_DUE'
  | 'MODEL_SWAP_NOT_ALLOWED'
  | 'SERIAL_IN_USE'
  | 'ALREADY_ALLOCATED'
  | SerialRefusalCode;

/** Sets a unit of the same model aside for a claim; its numbers must be nobody else's. */
export class AllocateReplacement {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly coverage: CoverageDesk,
    private readonly terms: TermsDesk,
  ) {}

  async execute(
    input: AllocateReplacementCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, AllocateReplacementRefusal>> {
    const serials = serialsOf(input);
    const values = serials.map(({ value }) => value);
    const taken = await this.coverage.unavailableSerials(values);
    const { isGivenAlone, cover, ...known } = await this.lookAround(input, principal);
    return changeClaim<AllocateReplacementRefusal, AllocateReplacementCommand>(this.work, {
      name: 'allocateReplacement',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        const refusedFor = refusalOf(claim, input, { cover, isGivenAlone });
        if (refusedFor) return refusedFor;
        const partCode = input.componentCode ?? undefined;
        const wrong = refusedBy(
          serialRefusals({ ...known, terms: claim.contract.terms, serials, partCode }),
        );
        if (wrong) return wrong;
        if (taken.length > 0 || !(await stores.claims.setAside(claim.id, values))) {
          return refused(
            refusal(
              'SERIAL_IN_USE',
              ['serialNumbers'],
              underTerms(claim.contract.terms, 'R-SN-04'),
            ),
          );
        }
        return made(
          await save(allocated(claim, input, serials, now), {
            basis: ruleOnly('R-PRG-03', 'R-SHP-03'),
          }),
        );
      },
    });
  }

  private async lookAround(
    { claimId, componentCode }: AllocateReplacementCommand,
    principal: Principal,
  ): Promise<Surroundings> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim)
      return { isGivenAlone: true, cover: undefined, numberedParts: [], required: undefined };
    const [terms, numberedParts] = await Promise.all([
      pinnedTerms(this.terms, claim),
      this.terms.numberedPartsOf(claim.contract.productCode),
    ]);
    const cover = terms?.covers.find(({ line }) => line === 'REPLACEMENT');
    return {
      isGivenAlone: isGivenAlone(cover, numberedParts, componentCode),
      cover,
      numberedParts,
      required: terms?.requiredSerials,
    };
  }
}

/** What the catalog knows, asked before the transaction begins. */
interface Surroundings extends Pick<SerialFacts, 'numberedParts' | 'required'> {
  readonly isGivenAlone: boolean;
  /** The parts that a replacement covers; undefined where the terms do not say. */
  readonly cover: PartsCover | undefined;
}

/** True for a whole unit, and for a part that the pinned cover replaces alone (R-CMP-16), unless its number names the unit. */
const isGivenAlone = (
  cover: PartsCover | undefined,
  numberedParts: readonly NumberedPart[],
  componentCode: string | null | undefined,
): boolean => {
  if (typeof componentCode !== 'string') return true;
  if (mainOf(numberedParts)?.code === componentCode) return false;
  return cover?.allowsPartOnly === true && cover.parts.some(({ code }) => code === componentCode);
};

const requireApart = (serials: readonly Serial[]): void => {
  const values = serials.map(({ value }) => normalizedSerial(value));
  if (!hasRepeats(serials.map(({ component }) => component)) && !hasRepeats(values)) return;
  throw badInput(
    'Each part has one serial number of its own: name each component and each value once.',
    'input',
    'serialNumbers',
  );
};

const requireCount = (count: number, isPart: boolean): void => {
  if (isPart ? count <= 1 : count >= 1) return;
  const words = isPart
    ? 'A part has one serial number at most.'
    : 'A unit has at least one serial number.';
  throw badInput(words, 'input', 'serialNumbers');
};

const serialsOf = ({
  serialNumbers,
  componentCode,
}: AllocateReplacementCommand): readonly Serial[] => {
  requireCount(serialNumbers.length, typeof componentCode === 'string');
  requireApart(serialNumbers);
  return serialNumbers.map(({ component, value }, index) => {
    const normalized = normalizedSerial(value);
    if (looksLikeSerial(normalized)) return { component, value: normalized };
    throw badInput(
      'A serial number has 6 to 32 letters, digits and hyphens.',
      'input', 'serialNumbers', String(index), 'value',
    ); // prettier-ignore
  });
};

/** A replacement is new or like new, and of the same model (R-PRG-03). */
const refusalOf = (
  claim: Claim,
  { productCode }: AllocateReplacementCommand,
  { cover, isGivenAlone }: Pick<Surroundings, 'cover' | 'isGivenAlone'>,
) => {
  const { terms } = claim.contract;
  if (isSetAside(claim.replacement)) return wrongStatus('ALREADY_ALLOCATED', claim, 'R-QTA-12');
  if (!isReplacementDue(claim)) return wrongStatus('NOT_DUE', claim, 'R-ORR-06');
  if (!isGivenAlone) {
    const ruleId = 'R-CMP-16';
    const basis = cover ? [{ ...cover.basis, ruleId }] : underTerms(terms, ruleId);
    return refused(refusal('NOT_DUE' as const, ['componentCode'], basis));
  }
  return productCode === claim.contract.productCode
    ? undefined
    : refused(
        refusal(
          'MODEL_SWAP_NOT_ALLOWED' as const,
          ['productCode'],
          underTerms(terms, 'R-PRG-03', 'R-SN-05'),
        ),
      );
};

const allocated = (
  claim: Claim,
  { grade, componentCode }: AllocateReplacementCommand,
  serials: readonly Serial[],
  allocatedAt: Date,
): Claim => ({
  ...claim,
  replacement: {
    grade,
    ...(typeof componentCode === 'string' ? { componentCode } : {}),
    serials,
    supersededDeviceId: claim.deviceId,
    deviceId: null,
    allocatedAt,
    shippedAt: null,
    deliveredAt: null,
    boundAt: null,
  },
});

import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import { hasRepeats, looksLikeSerial } from '@care-graph/kernel/domain/serial';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { CoverageDesk, PartsCover, TermsDesk } from '../domain/desks';
import { hasUnitAside, isReplacementDue } from '../domain/fulfilment';
import type { ClaimReads } from '../domain/ports';
import {
  duePart,
  partRefusal,
  type PartRefusalCode,
  partsGivenAlone,
} from '../domain/replaced-part';
import { normalizedSerial, placeTaken, type Serial, type UnitGrade } from '../domain/replacement';
import {
  serialRefusals,
  type SerialFacts,
  type SerialRefusalCode,
} from '../domain/replacement-serials';
import { ruleOf } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { pinnedTerms } from './pinned-terms';
import { visibilityOf } from './row-rules';

export interface AllocateReplacementCommand {
  readonly claimId: string;
  readonly serialNumbers: readonly Serial[];
  readonly productCode: string;
  readonly grade: UnitGrade;
  /** The part, when only one is replaced; left out for the whole unit, or for the part that the assessor named. */
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
  | PartRefusalCode
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
    const { isOfPart, cover, partsAlone, ...known } = await this.lookAround(input, principal);
    const serials = serialsOf(input, isOfPart);
    const values = serials.map(({ value }) => value);
    const taken = await this.coverage.unavailableSerials(values);
    return changeClaim<AllocateReplacementRefusal, AllocateReplacementCommand>(this.work, {
      name: 'allocateReplacement',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        const refusedFor = refusalOf(claim, input, { cover, partsAlone });
        if (refusedFor) return refusedFor;
        const partCode = input.componentCode ?? duePart(claim);
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
          await save(allocated(claim, { ...input, partCode, serials }, now), {
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
      return {
        isOfPart: false,
        cover: undefined,
        partsAlone: [],
        numberedParts: [],
        onRecord: [],
        required: undefined,
      };
    const partCode = componentCode ?? duePart(claim);
    const [terms, numberedParts, onRecord] = await Promise.all([
      pinnedTerms(this.terms, claim),
      this.terms.numberedPartsOf(claim.contract.productCode),
      partCode === undefined ? [] : this.numbersOnRecord(claim),
    ]);
    const cover = terms?.covers.find(({ line }) => line === 'REPLACEMENT');
    return {
      isOfPart: duePart(claim) !== undefined,
      cover,
      partsAlone: partsGivenAlone(cover, numberedParts),
      numberedParts,
      onRecord,
      required: terms?.requiredSerials,
    };
  }

  private async numbersOnRecord({ contract, deviceId, incident }: Claim) {
    const unit = { contractId: contract.id, deviceId, at: incident.occurredAt };
    const facts = await this.coverage.unitOf({ ...unit, throughout: false });
    return facts?.numberedComponents ?? [];
  }
}

/** What the other parts know, asked before the transaction begins. */
interface Surroundings extends Pick<SerialFacts, 'numberedParts' | 'onRecord' | 'required'> {
  /** True where the assessor named the part that alone is replaced. */
  readonly isOfPart: boolean;
  /** The parts that a replacement covers; undefined where the terms do not say. */
  readonly cover: PartsCover | undefined;
  /** Those of them that it gives alone. */
  readonly partsAlone: readonly string[];
}

const requireApart = (serials: readonly Serial[]): void => {
  const values = serials.map(({ value }) => normalizedSerial(value));
  if (!hasRepeats(serials.map(({ component }) => component)) && !hasRepeats(values)) return;
  throw badInput(
    'Each part has one serial number of its own: name each component and each value once.',
    'input',
    'serialNumbers',
  );
};

/** A part may have no number of its own; of one that nobody names here, the claim says whether it is one. */
const requireCount = (
  { serialNumbers: { length }, componentCode }: AllocateReplacementCommand,
  isOfPart: boolean,
): void => {
  const isNamed = typeof componentCode === 'string';
  if (isNamed ? length <= 1 : isOfPart || length >= 1) return;
  const words = isNamed
    ? 'A part has one serial number at most.'
    : 'A unit has at least one serial number.';
  throw badInput(words, 'input', 'serialNumbers');
};

const serialsOf = (input: AllocateReplacementCommand, isOfPart: boolean): readonly Serial[] => {
  const { serialNumbers } = input;
  requireCount(input, isOfPart);
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

/** A replacement is what is due: new or like new, and of the same model (R-PRG-03). */
const refusalOf = (
  claim: Claim,
  input: AllocateReplacementCommand,
  around: Pick<Surroundings, 'cover' | 'partsAlone'>,
) => {
  const { productCode } = input;
  const { terms } = claim.contract;
  if (hasUnitAside(claim)) return wrongStatus('ALREADY_ALLOCATED', claim, 'R-QTA-12');
  if (!isReplacementDue(claim)) return wrongStatus('NOT_DUE', claim, ruleOf(claim, 'SERVE'));
  const wrongPart = partRefusal(claim, input, { ...around, terms });
  if (wrongPart) return refused(wrongPart);
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

interface Given {
  readonly grade: UnitGrade;
  /** Undefined for a whole unit. */
  readonly partCode: string | undefined;
  readonly serials: readonly Serial[];
}

const allocated = (
  claim: Claim,
  { grade, partCode, serials }: Given,
  allocatedAt: Date,
): Claim => ({
  ...claim,
  replacement: {
    grade,
    ...(partCode === undefined ? {} : { componentCode: partCode }),
    serials,
    ...placeTaken(claim),
    deviceId: null,
    allocatedAt,
    shippedAt: null,
    deliveredAt: null,
    boundAt: null,
  },
});

import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Money } from '@care-graph/kernel/domain/money';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type {
  ApplyAnswer,
  Center,
  ClaimTerms,
  CoverageDesk,
  CoverFacts,
  CoverLine,
  FeeTable,
  NumberedPart,
  QuotaRequest,
  ReserveAnswer,
  Route,
  TermsDesk,
} from '../../subgraphs/claims/src/domain/desks';
import type { UnitFacts, UnitQuestion } from '../../subgraphs/claims/src/domain/flyaway-ties';
import type { CenterAddress } from '../../subgraphs/claims/src/domain/center-address';
import type { Region } from '../../subgraphs/claims/src/domain/region';
import { regions } from './claims-builders';
import type { Served } from '../../subgraphs/claims/src/domain/served';
import type { OutboxMessage } from '../../subgraphs/claims/src/domain/outbox';
import {
  everyClaim,
  isVisible,
  type Visibility,
} from '../../subgraphs/claims/src/domain/visibility';

/** Ids that count up, so that they sort by the time they were made. */
export const countingIds = (): IdSource => {
  let count = 0;
  return (prefix) => `${prefix}_${String((count += 1)).padStart(6, '0')}`;
};

const usesLeft = ({ lines, replacementsRemaining }: CoverFacts, line: ServiceLine): number =>
  line === 'REPLACEMENT'
    ? replacementsRemaining
    : (lines.find((one) => one.line === line)?.usesRemaining ?? 0);

/** What is left after a use of a line. */
const afterUse = (cover: CoverFacts, line: ServiceLine | null): CoverFacts => {
  const { replacementsUsed: used, replacementsRemaining: left, lines } = cover;
  if (line === 'REPLACEMENT')
    return { ...cover, replacementsUsed: used + 1, replacementsRemaining: left - 1 };
  const taken = (one: CoverLine): CoverLine =>
    one.line === line ? { ...one, usesRemaining: one.usesRemaining - 1 } : one;
  return { ...cover, lines: lines.map(taken) };
};

/** What is covered once a part of the unit has another number, or another unit is in its place. */
const superseded = (
  { unitSerialNumbers: own, lineageSerialNumbers: all, ...cover }: CoverFacts,
  { id, component }: OutboxMessage,
  serialNumber: string,
): CoverFacts => {
  const serials = { serialNumber, lineageSerialNumbers: [...all, serialNumber] };
  return component
    ? { ...cover, ...serials, unitSerialNumbers: [...own, serialNumber] }
    : { ...cover, ...serials, deviceId: `dev_of_${id}`, unitSerialNumbers: [serialNumber] };
};

/** Coverage in memory: one ledger a contract, holds by claim, messages applied once and in order. */
export class MemoryCoverage implements CoverageDesk {
  readonly covers = new Map<string, CoverFacts>();
  readonly held = new Map<string, string>();
  readonly applied: OutboxMessage[] = [];
  readonly takenSerials = new Set<string>();
  /** Why it refuses messages, by their action. */
  readonly refusing = new Map<string, string>();
  readonly units = new Map<string, UnitFacts>();
  /** What was asked about units, oldest first. */
  readonly unitQuestions: UnitQuestion[] = [];
  /** Calls of `coverOf`, to count them. */
  asked = 0;
  isDown = false;

  async coverOf(
    ids: readonly string[],
    viewer: Visibility = everyClaim,
  ): Promise<readonly (CoverFacts | undefined)[]> {
    this.#requireUp();
    this.asked += 1;
    return ids.map((id) => this.#facts(this.#seenBy(viewer).find((one) => one.contractId === id)));
  }

  async coverOfSerial(
    serialNumber: string,
    viewer: Visibility = everyClaim,
  ): Promise<CoverFacts | undefined> {
    this.#requireUp();
    return this.#facts(
      this.#seenBy(viewer).find((cover) => cover.lineageSerialNumbers.includes(serialNumber)),
    );
  }

  #seenBy(viewer: Visibility): CoverFacts[] {
    return [...this.covers.values()].filter(
      (cover) =>
        viewer.kind === 'serviceCenter' ||
        isVisible(viewer, { ...cover, serviceCenterCode: undefined }),
    );
  }

  async unavailableSerials(values: readonly string[]): Promise<readonly string[]> {
    this.#requireUp();
    return values.filter((value) => this.takenSerials.has(value));
  }

  async unitOf(question: UnitQuestion): Promise<UnitFacts | undefined> {
    this.#requireUp();
    this.unitQuestions.push(question);
    return this.units.get(question.deviceId);
  }

  /** Where set, no more of a discount than that is held. */
  cut: Money | null = null;

  async reserve({ claimId, contractId, line, money }: QuotaRequest): Promise<ReserveAnswer> {
    this.#requireUp();
    const answer = { isHeld: true, money: money && (this.cut ?? money) } as const;
    if (this.held.has(claimId)) return answer;
    const cover = this.#facts(this.covers.get(contractId));
    if (!cover || usesLeft(cover, line) < 1) return { isHeld: false, code: 'QUOTA_EXHAUSTED' };
    this.held.set(claimId, contractId);
    return answer;
  }

  async apply(message: OutboxMessage): Promise<ApplyAnswer> {
    this.#requireUp();
    const code = this.refusing.get(message.action);
    if (code !== undefined) return { isApplied: false, code };
    if (!this.applied.some(({ id }) => id === message.id)) {
      this.applied.push(message);
      this.#act(message);
    }
    const isNewUnit = message.action === 'SUPERSEDE_SERIAL';
    return { isApplied: true, deviceId: isNewUnit ? `dev_of_${message.id}` : null };
  }

  #act(message: OutboxMessage): void {
    const { action, claimId, contractId, newSerials, line } = message;
    const cover = this.covers.get(contractId);
    if (!cover) return;
    if (action.endsWith('_QUOTA')) this.held.delete(claimId);
    if (action === 'UNBIND_CONTROLLER')
      this.covers.set(contractId, { ...cover, isControllerBound: false });
    if (action === 'COMMIT_QUOTA') this.covers.set(contractId, afterUse(cover, line));
    const serialNumber = newSerials?.[0]?.value;
    if (serialNumber === undefined) return;
    this.covers.set(contractId, superseded(cover, message, serialNumber));
  }

  #facts(cover: CoverFacts | undefined): CoverFacts | undefined {
    if (!cover) return undefined;
    const held = [...this.held.values()].filter((id) => id === cover.contractId).length;
    return { ...cover, replacementsRemaining: cover.replacementsRemaining - held };
  }

  #requireUp(): void {
    if (this.isDown) throw new Error('coverage is down');
  }
}

/** The catalog in memory: the same terms, fees and parts whatever is asked. */
export class MemoryCatalog implements TermsDesk {
  serviceCenterCode: string | undefined = 'DE-1';
  /** Where that centre stands. */
  centerRegion: Pick<Region, 'code' | 'partOfCode'> = { code: 'DE', partOfCode: 'EU' };
  holidays: readonly string[] = [];
  components: Awaited<ReturnType<TermsDesk['componentsOf']>> = [
    { code: 'gimbal', quantity: 1 },
    { code: 'grip', quantity: 1 },
  ];

  constructor(
    public terms: ClaimTerms | undefined,
    public fees: FeeTable | undefined,
  ) {}

  termsFor = () => Promise.resolve(this.terms);
  feesFor = () => Promise.resolve(this.fees);
  componentsOf = () => Promise.resolve(this.components);
  numberedParts: readonly NumberedPart[] = [];
  numberedPartsOf = () => Promise.resolve(this.numberedParts);
  holidaysFrom: TermsDesk['holidaysFrom'] = () => Promise.resolve(this.holidays);

  /** The lines that no centre serves. */
  readonly unserved = new Set<ServiceLine>();

  #serves({ line }: Served): boolean {
    return line === undefined || !this.unserved.has(line);
  }

  routeFor = async (regionCode: string, served: Served): Promise<Route | undefined> => {
    const region = regions[regionCode];
    if (!region) return undefined;
    const code = this.#serves(served) ? this.serviceCenterCode : undefined;
    return { region, center: code === undefined ? undefined : { code, region: this.centerRegion } };
  };

  /** The centres that may serve everything beside that one, with where they stand. */
  readonly centers = new Map<string, Region>();

  centerAddress = async (code: string): Promise<CenterAddress | undefined> =>
    code === this.serviceCenterCode ? { name: 'Centre', lines: ['Way 1', 'Town'] } : undefined;

  placeOfCenter = async (code: string) =>
    code === this.serviceCenterCode ? this.centerRegion : this.centers.get(code);

  centerServing = async (
    code: string,
    _regionCode: string,
    served: Served,
  ): Promise<Center | undefined> => {
    if (!this.#serves(served)) return undefined;
    const region = await this.placeOfCenter(code);
    return region && { code, region };
  };
}

import type { ServiceLine, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { ExpectedComponent } from './claim';
import type { ClaimTerms } from './desks';

/** What is claimed, and under what: a warranty that goes on without the plan has parts of its own. */
interface Claimed {
  readonly serviceType: ServiceType;
  readonly warrantyLine: ServiceLine | null;
}

/** The line of the plan by whose cover a service asks for parts (R-CMP-15, R-CMP-17). */
const partsLines: Readonly<Partial<Record<ServiceType, ServiceLine>>> = {
  ONLINE_REPAIR: 'REPLACEMENT',
  EXPRESS: 'REPLACEMENT',
  MAINTENANCE: 'MAINTENANCE',
};

/** The lines of which a service takes a use, so that none begins where none is left. */
const linesTaken: Readonly<Partial<Record<ServiceType, ServiceLine>>> = {
  EXPRESS: 'REPLACEMENT',
  FLYAWAY: 'REPLACEMENT',
  MAINTENANCE: 'MAINTENANCE',
};

/** The lines of which a service may take a use; a repair takes one by the remedy that is chosen. */
export const linesOf = (serviceType: ServiceType): readonly ServiceLine[] => {
  const taken = linesTaken[serviceType];
  return taken ? [taken] : ['REPLACEMENT', 'REPAIR_DISCOUNT'];
};

/** True for a service whose opening asks how many uses are left. */
export const asksForUses = (serviceType: ServiceType): boolean =>
  linesTaken[serviceType] !== undefined;

/** The parts to be sent in: those of the pinned cover; the product's own where the terms do not list them. */
export const partsToSend = (
  terms: ClaimTerms | undefined,
  { serviceType, warrantyLine }: Claimed,
  ofProduct: readonly ExpectedComponent[],
): readonly ExpectedComponent[] => {
  const asked = warrantyLine ?? partsLines[serviceType];
  return terms?.covers.find(({ line }) => line === asked)?.parts ?? ofProduct;
};

/** The line that a centre has to serve for a claim: that of its parts, or of the warranty; a loss leads to a replacement. */
export const lineServed = ({ serviceType, warrantyLine }: Claimed): ServiceLine => {
  const ofPlan = partsLines[serviceType] ?? 'REPLACEMENT';
  return warrantyLine ?? ofPlan;
};

/** The catalogue's short name of the remote controller. */
const controller = 'remote_controller';

export const isController = (code: string): boolean => code === controller;

/** True where the remote controller is among the parts, as maintenance asks (R-MNT-01). */
export const includesController = (parts: readonly ExpectedComponent[]): boolean =>
  parts.some(({ code }) => code === controller);

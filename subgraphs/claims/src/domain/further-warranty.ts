import { includes, type Period } from '@care-graph/kernel/domain/period';
import type { ServiceLine, ServiceType } from '@care-graph/kernel/domain/vocabulary';

/** A time of warranty that a contract gives when its cover is over. */
export interface GrantedWarranty extends Period {
  readonly line: ServiceLine;
}

/** The rules by which a warranty that goes on without the plan is given: what it covers, and that it costs nothing. */
const rulesOf: Readonly<Partial<Record<ServiceLine, readonly string[]>>> = {
  BONUS_WARRANTY: ['R-BON-05', 'R-FEE-06'],
  WARRANTY_EXTENSION: ['R-WEX-08', 'R-FEE-06'],
};

export const warrantyRules = (line: ServiceLine): readonly string[] => rulesOf[line] ?? [];

/** What decides whether something is claimed under the plan or under a warranty that goes on without it. */
interface Claiming {
  readonly cover: Period & { readonly warranties: readonly GrantedWarranty[] };
  /** Undefined when the catalog does not know the pinned terms. */
  readonly terms:
    | {
        readonly services: readonly {
          readonly line: ServiceLine;
          readonly serviceTypes: readonly ServiceType[];
        }[];
      }
    | undefined;
  readonly serviceType: ServiceType;
}

/** The warranty that a request at that instant comes under; undefined while the plan covers, and where the service has none. */
export const warrantyAt = (
  { cover, terms, serviceType }: Claiming,
  now: Date,
): GrantedWarranty | undefined => {
  if (includes(cover, now)) return undefined;
  const lines = (terms?.services ?? [])
    .filter(({ serviceTypes }) => serviceTypes.includes(serviceType))
    .map(({ line }) => line);
  return cover.warranties.find((given) => lines.includes(given.line) && includes(given, now));
};

import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { type Claim, endedUnserved } from './claim';
import type { QuotePurpose } from './quote';

/** The steps that services have in common, each under a rule of its own service. */
export type CommonStep =
  'REGISTER' | 'SEND_IN' | 'CHECK_PARTS' | 'ASSESS' | 'CHOOSE' | 'SERVE' | 'BIND';

/** The rule book has a chapter for each service; where one has no such step, its rule is the one that says so. */
const chapters: Readonly<Record<ServiceType, Readonly<Record<CommonStep, string>>>> = {
  ONLINE_REPAIR: {
    REGISTER: 'R-ORR-01',
    SEND_IN: 'R-ORR-02',
    CHECK_PARTS: 'R-ORR-04',
    ASSESS: 'R-ORR-05',
    CHOOSE: 'R-ORR-05',
    SERVE: 'R-ORR-06',
    BIND: 'R-ORR-07',
  },
  EXPRESS: {
    REGISTER: 'R-EXP-01',
    SEND_IN: 'R-EXP-03',
    CHECK_PARTS: 'R-EXP-03',
    ASSESS: 'R-EXP-01',
    CHOOSE: 'R-EXP-01',
    SERVE: 'R-EXP-05',
    BIND: 'R-EXP-05',
  },
  FLYAWAY: {
    REGISTER: 'R-FLY-01',
    SEND_IN: 'R-FLY-01',
    CHECK_PARTS: 'R-FLY-01',
    ASSESS: 'R-FLY-02',
    CHOOSE: 'R-FLY-02',
    SERVE: 'R-FLY-07',
    BIND: 'R-FLY-07',
  },
  MAINTENANCE: {
    REGISTER: 'R-MNT-01',
    SEND_IN: 'R-MNT-01',
    CHECK_PARTS: 'R-MNT-01',
    ASSESS: 'R-MNT-02',
    CHOOSE: 'R-MNT-03',
    SERVE: 'R-MNT-03',
    BIND: 'R-MNT-03',
  },
};

/** The rule of the claim's own service for a step that others have too. */
export const ruleOf = ({ serviceType }: Pick<Claim, 'serviceType'>, step: CommonStep): string =>
  chapters[serviceType][step];

/** What begins with a payment is the service, or what had to be paid before it. */
const paidFor: Readonly<Record<Exclude<QuotePurpose, 'SERVICE'>, string>> = {
  PREPAYMENT: 'R-EXP-02',
  SURCHARGE: 'R-FEE-09',
  SHIPPING: 'R-SHP-02',
};

/** By which rules money is taken for a quote. */
export const paymentRules = (
  claim: Pick<Claim, 'serviceType'>,
  purpose: QuotePurpose,
): readonly string[] => [
  'R-FEE-10',
  purpose === 'SERVICE' ? ruleOf(claim, 'SERVE') : paidFor[purpose],
];

/** True where the unit goes back as it came: its customer chose that, or its claim ended without a service. */
const isSentAsItCame = ({ status, election }: Claim): boolean =>
  endedUnserved.includes(status) || election?.remedy === 'RETURN_UNREPAIRED';

/** By which rules a unit is on its way to the customer: only another one is bound, and the way is the provider's (R-SHP-01). */
export const sendingRules = (claim: Claim): readonly string[] => {
  if (isSentAsItCame(claim)) return ['R-SHP-01'];
  return [ruleOf(claim, claim.replacement?.shippedAt ? 'BIND' : 'SERVE'), 'R-SHP-01'];
};

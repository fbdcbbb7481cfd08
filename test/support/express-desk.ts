import type { ClaimTerms } from '../../subgraphs/claims/src/domain/desks';
import { agent, holder, someTerms } from './claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from './claims-desk';
import { there } from './there';

const handOver: ClaimTerms['deadlines'][number] = {
  kind: 'HAND_OVER_UNIT',
  serviceType: 'EXPRESS',
  allowance: 3,
  unit: 'BUSINESS_DAY',
  onMiss: 'REFUSABLE',
  basis: { ruleId: 'R-EXP-03' },
};

/** A desk whose terms have Express too. */
export const anExpressDesk = (): ClaimsDesk => {
  const desk = aClaimsDesk('2026-04-30T09:00:00Z');
  const terms = someTerms();
  desk.catalog.terms = {
    ...terms,
    deadlines: [...terms.deadlines, handOver],
    services: [{ line: 'REPLACEMENT', serviceTypes: ['ONLINE_REPAIR', 'EXPRESS'] }],
  };
  desk.catalog.holidays = ['2026-05-01'];
  return desk;
};

/** Opens an Express claim, or another one by the change. */
export const open = (desk: ClaimsDesk, change: object = {}) =>
  desk.useCases.openClaim.execute(openInput({ serviceType: 'EXPRESS', ...change }), holder);

/** Why it was refused, in words for programs. */
export const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

/** The one claim on record. */
export const claimOf = ({ claims }: ClaimsDesk) => there(claims.claims[0]);

/** Pays the quote that is open. */
export const payOpen = async (desk: ClaimsDesk, token = 'tok_success') => {
  const { id, total } = there(claimOf(desk).quotes.find(({ status }) => status === 'OPEN'));
  const amount = { amount: `${total.minor / 100n}.00`, currency: total.currency };
  const input = { quoteId: id, paymentMethodToken: token, amount, idempotencyKey: `pay ${id}` };
  return desk.useCases.payQuote.execute(input, holder);
};

/** Takes the unit in, with so many grips. */
export const receive = (desk: ClaimsDesk, grips: number) => {
  const components = [
    { componentCode: 'gimbal', quantity: 1 },
    { componentCode: 'grip', quantity: grips },
  ];
  const { id: claimId } = claimOf(desk);
  const input = { claimId, serialNumber: 'RS4-0001', components, hasController: false };
  return desk.useCases.receiveUnit.execute(input, agent);
};

/** A case whose fee is paid. */
export const submitted = async (): Promise<ClaimsDesk> => {
  const desk = anExpressDesk();
  await open(desk);
  await payOpen(desk);
  return desk;
};

import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import { adjudicator, agent, holder, someCover } from './claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from './claims-desk';
import { there } from './there';

/** What a border costs the customer, in the currency of the desk's fees. */
export const customs = {
  kind: 'CROSS_BORDER_COST',
  text: 'Customs',
  amount: { amount: '40.00', currency: 'PLN' },
};

/** Why a command was refused. */
export const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

/** A desk at which the unit's purchase is proven, so that it is served everywhere. */
export const aTravellingDesk = (): ClaimsDesk => {
  const desk = aClaimsDesk();
  const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: true };
  desk.coverage.covers.set('ctr_1', someCover({ purchase }));
  return desk;
};

/** What people do with a claim whose parcels may cross a border. */
export const crossingWork = (desk: () => ClaimsDesk) => {
  /** A claim of which service is asked for in Switzerland, while the centre is in Germany. */
  const opened = async (change: object = {}) =>
    there(
      (await desk().useCases.openClaim.execute(openInput({ regionCode: 'CH', ...change }), holder))
        .made,
    );

  const handOver = (claimId: string, handedOverAt = desk().clock.now()) =>
    desk().useCases.reportHandOver.execute(
      { claimId, carrier: 'DHL', trackingNumber: 'TR-1', handedOverAt },
      holder,
    );

  const decide = (claimId: string, change: object = {}, by = adjudicator) =>
    desk().useCases.decideCrossBorder.execute(
      { claimId, decision: 'APPROVE', cost: [customs], note: 'Agreed.', ...change },
      by,
    );

  const claimNow = (id: string) => there(desk().claims.claims.find((claim) => claim.id === id));

  /** Takes the unit in. */
  const received = (claimId: string) =>
    desk().useCases.receiveUnit.execute(
      { claimId, serialNumber: 'RS4-0001', components: [], hasController: false },
      agent,
    );

  /** Takes the unit in and assesses it; the customer wants it back as it is. */
  const wantedBack = async (claimId: string): Promise<Claim> => {
    await received(claimId);
    await desk().useCases.beginAssessment.execute({ claimId }, agent);
    const found = { claimId, warranty: 'IN_WARRANTY', cause: 'DROP', findings: 'Broken.', estimate: [] } as const; // prettier-ignore
    await desk().useCases.recordAssessment.execute(found, agent);
    const chosen = { claimId, remedy: 'RETURN_UNREPAIRED', idempotencyKey: 'elect' } as const;
    return there((await desk().useCases.electRemedy.execute(chosen, holder)).made);
  };

  return { opened, handOver, decide, claimNow, received, wantedBack };
};

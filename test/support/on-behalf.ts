import type { OpenClaimInput } from '../generated/customer';

/** What a claim says beside all else that somebody opens for a customer. */
export const onBehalf: Pick<OpenClaimInput, 'consents'> = {
  consents: [
    { kind: 'PRIVACY_POLICY', documentVersion: '2026-01' },
    { kind: 'DATA_WIPE', documentVersion: '2026-01' },
    { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' },
  ],
};

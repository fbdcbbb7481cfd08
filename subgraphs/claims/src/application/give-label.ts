import type { FileContent, OutgoingFile } from '@care-graph/kernel/domain/files';
import type { TermsDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { isLabelled, labelOf } from '../domain/return-label';
import { everyClaim } from '../domain/visibility';

async function* contentOf(bytes: Uint8Array): FileContent {
  yield await Promise.resolve(bytes);
}

/** Writes the label of the parcel that a claim waits for; whoever has its address was told of the claim. */
export class GiveLabel {
  constructor(
    private readonly reads: Pick<ClaimReads, 'byIds'>,
    private readonly terms: Pick<TermsDesk, 'centerAddress'>,
  ) {}

  /** Undefined where no label is given, or not any more. */
  async execute(claimId: string): Promise<OutgoingFile | undefined> {
    const [claim] = await this.reads.byIds([claimId], everyClaim);
    if (!claim || !isLabelled(claim)) return undefined;
    const address = await this.terms.centerAddress(claim.serviceCenterCode);
    if (!address) return undefined;
    const bytes = new TextEncoder().encode(labelOf(claim, address));
    return {
      mediaType: 'text/plain; charset=utf-8',
      byteSize: bytes.length,
      content: contentOf(bytes),
    };
  }
}

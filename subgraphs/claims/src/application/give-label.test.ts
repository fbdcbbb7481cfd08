import { holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { there } from '../../../../test/support/there';

const textOf = async (content: AsyncIterable<Uint8Array>): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

describe('the label of a parcel', () => {
  it('says where it goes and by which number it is known there, until somebody has sent it', async () => {
    const { useCases, clock } = aClaimsDesk();
    const { id } = there((await useCases.openClaim.execute(openInput(), holder)).made);
    const label = there(await useCases.giveLabel.execute(id));
    const text = await textOf(label.content);
    expect(text).toBe('Centre\nWay 1\nTown\n\nRMA-2026-000001\n');
    expect(label).toMatchObject({ mediaType: 'text/plain; charset=utf-8', byteSize: text.length });
    const handOver = {
      claimId: id,
      carrier: 'DHL',
      trackingNumber: 'TR-1',
      handedOverAt: clock.now(),
    };
    await useCases.reportHandOver.execute(handOver, holder);
    expect(await useCases.giveLabel.execute(id)).toBeUndefined();
  });

  it('R-SHP-02: is not given while the parcel waits for a consent', async () => {
    const { useCases } = aClaimsDesk();
    const shipTo = { lines: ['Anna'], city: 'Basel', regionCode: 'CH' };
    const { id } = there((await useCases.openClaim.execute(openInput({ shipTo }), holder)).made);
    expect(await useCases.giveLabel.execute(id)).toBeUndefined();
  });

  it('is nobody’s for what is no claim', async () => {
    expect(await aClaimsDesk().useCases.giveLabel.execute('clm_none')).toBeUndefined();
  });
});

import { holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, openInput } from '../../../../test/support/claims-desk';

describe('a consent to what a claim asks for', () => {
  it('R-PRV-01: keeps when each consent was given: on paper some time before, or with the claim', async () => {
    const onPaper = { kind: 'PRIVACY_POLICY', documentVersion: '3' } as const;
    const givenAt = new Date('2026-04-30T15:00:00Z');
    const consents = [
      { ...onPaper, givenAt },
      { kind: 'DATA_WIPE', documentVersion: '1' },
    ];
    const opened = await aClaimsDesk().useCases.openClaim.execute(openInput({ consents }), holder);
    expect(opened.made?.consents).toMatchObject([
      { ...onPaper, givenAt, givenBy: { kind: 'CUSTOMER' } },
      { kind: 'DATA_WIPE', givenAt: new Date('2026-05-01T09:00:00Z') },
    ]);
  });

  it.each([
    { kind: 'PRIVACY_POLICY', givenAt: '2025-03-12T11:59:59.999Z', from: '2025-03-12T12:00:00.000Z' },
    { kind: 'DATA_WIPE', givenAt: '2026-03-12T11:59:59.999Z', from: '2026-03-12T12:00:00.000Z' },
  ] as const)('R-PRV-01, R-PRV-04: $kind of before it could be about the plan is a mistake', async ({ kind, givenAt, from }) => {
    const desk = aClaimsDesk();
    const given = { documentVersion: '2026-01' };
    const others = [{ kind: kind === 'DATA_WIPE' ? 'PRIVACY_POLICY' : 'DATA_WIPE', ...given }];
    const opening = (at: string) => {
      const consents = [...others, { kind, ...given, givenAt: new Date(at) }];
      return desk.useCases.openClaim.execute(openInput({ consents }), holder);
    };
    await expect(opening(givenAt)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'consents', '1', 'givenAt'],
      message: expect.stringContaining(from),
    });
    expect(desk.claims.claims).toEqual([]);
    expect((await opening(from)).made?.consents).toHaveLength(2);
  }); // prettier-ignore

  it.each(['v3.2', '2026-01', 'Datenschutz 2026/01', '9'.repeat(64)])(
    'R-PRV-01: keeps the edition of the text that was shown: %s',
    async (documentVersion) => {
      const consents = [
        { kind: 'PRIVACY_POLICY', documentVersion },
        { kind: 'DATA_WIPE', documentVersion },
      ];
      const opened = await aClaimsDesk().useCases.openClaim.execute(
        openInput({ consents }),
        holder,
      );
      expect(opened.made?.consents).toMatchObject(consents);
    },
  );

  it.each(['', '-', 'two\nlines', '9'.repeat(65), '<b>1</b>'])(
    'R-PRV-01: takes no word for an edition that names none: %j',
    async (documentVersion) => {
      const consents = [{ kind: 'PRIVACY_POLICY', documentVersion }];
      await expect(
        aClaimsDesk().useCases.openClaim.execute(openInput({ consents }), holder),
      ).rejects.toMatchObject({ field: ['input', 'consents', '0', 'documentVersion'] });
    },
  );
});

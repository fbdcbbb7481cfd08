import { agent, holder, stranger } from '../../../../test/support/claims-builders';
import {
  aFlyawayDesk,
  arrivedFile,
  codesOf,
  flyawayTerms,
  lossSteps,
  tiedUnit,
} from '../../../../test/support/flyaway-desk';
import { claimShape } from '../graphql/claim-shape';

const aLoss = () => {
  const desk = aFlyawayDesk();
  return { ...desk.useCases, desk, loss: lossSteps(desk) };
};

const rulesOf = (basis: readonly { readonly ruleId: string }[]) =>
  basis.map(({ ruleId }) => ruleId);

describe('a flyaway', () => {
  it('R-FLY-01: waits for its flight records, and has nothing to send in', async () => {
    const { desk, loss } = aLoss();
    const claim = await loss.opened();
    expect(claim).toMatchObject({
      status: 'AWAITING_FLIGHT_RECORDS',
      deadlines: [],
      returnAuthorization: null,
      flyaway: { ties: { accountLinked: true, controllerBound: true } },
    });
    expect(rulesOf(claim.flyaway?.basis ?? [])).toEqual(['R-FLY-08', 'A-07', 'R-BND-01']);
    expect(desk.claims.events.map(({ action, toStatus }) => [action, toStatus])).toEqual([
      ['openClaim', 'REGISTERED'],
      ['reviewTies', 'AWAITING_FLIGHT_RECORDS'],
    ]);
    expect(claimShape(claim, desk.clock.now())).toMatchObject({
      returnAuthorization: null,
      flyaway: { status: 'NOT_STARTED', accountLinked: true, mayCancel: false, recovery: null },
    });
  });

  it('A-07: asks for ties that hold from the loss until now', async () => {
    const { desk, loss } = aLoss();
    await loss.opened();
    expect(desk.coverage.unitQuestions).toEqual([
      {
        contractId: 'ctr_1',
        deviceId: 'dev_1',
        at: new Date('2026-04-30T09:00:00Z'),
        throughout: true,
      },
    ]);
  });

  it.each([
    { unit: { isAccountLinked: false }, codes: ['ACCOUNT_NOT_LINKED'] },
    { unit: { isControllerBound: false }, codes: ['CONTROLLER_NOT_BOUND'] },
    {
      unit: { isAccountLinked: false, isControllerBound: false },
      codes: ['ACCOUNT_NOT_LINKED', 'CONTROLLER_NOT_BOUND'],
    },
  ])('R-BND-02, R-EXC-R2: is on record as refused for $codes', async ({ unit, codes }) => {
    const { desk, loss } = aLoss();
    desk.coverage.units.set('dev_1', tiedUnit(unit));
    const claim = await loss.opened();
    expect(claim).toMatchObject({ status: 'REFUSED', hold: null, quotes: [], messageCount: 0 });
    expect(claim.decisions.map(({ refusalCode }) => refusalCode)).toEqual(codes);
    for (const { basis } of claim.decisions) {
      expect(rulesOf(basis)).toEqual(['R-BND-02', 'R-EXC-R2', 'R-BND-01']);
      expect(basis[1]).toMatchObject({ clause: { id: 'cls_exclusion/r2' } });
    }
    expect(desk.claims.messages).toEqual([]);
    expect((await loss.opened()).status).toBe('REFUSED');
  });

  it('A-07: of terms that ask for a tie at the loss alone asks for no more', async () => {
    const { desk, loss } = aLoss();
    const { binding } = flyawayTerms();
    desk.catalog.terms = flyawayTerms({
      binding: binding && { ...binding, until: 'INCIDENT', controllerBinding: false },
    });
    desk.coverage.units.set('dev_1', tiedUnit({ isControllerBound: false }));
    expect((await loss.opened()).status).toBe('AWAITING_FLIGHT_RECORDS');
    expect(desk.coverage.unitQuestions).toMatchObject([{ throughout: false }]);
  });

  it('R-FLY-01: is reviewed once flight records are there, and not for another file', async () => {
    const { desk, attachEvidence, loss } = aLoss();
    const { id: claimId } = await loss.opened();
    const photo = await attachEvidence.execute(
      { claimId, evidenceIds: [await arrivedFile(desk, 'PHOTO')] },
      holder,
    );
    expect(photo.made?.status).toBe('AWAITING_FLIGHT_RECORDS');
    const records = await attachEvidence.execute(
      { claimId, evidenceIds: [await arrivedFile(desk)] },
      holder,
    );
    expect(records.made?.status).toBe('UNDER_REVIEW');
    expect(desk.claims.events.at(-1)).toMatchObject({
      action: 'reviewFlyaway',
      fromStatus: 'AWAITING_FLIGHT_RECORDS',
      actor: { kind: 'SYSTEM' },
    });
  });

  it('R-FLY-02: out of warranty leaves the flyaway replacement alone', async () => {
    const { electRemedy, loss } = aLoss();
    const { id: claimId } = await loss.assessed();
    const choose = async (remedy: 'WARRANTY_UNIT' | 'WARRANTY_REPAIR' | 'RETURN_UNREPAIRED') =>
      codesOf(await electRemedy.execute({ claimId, remedy, idempotencyKey: remedy }, holder));
    expect(await choose('WARRANTY_UNIT')).toEqual(['NOT_IN_WARRANTY']);
    expect(await choose('WARRANTY_REPAIR')).toEqual(['REMEDY_NOT_OFFERED']);
    expect(await choose('RETURN_UNREPAIRED')).toEqual(['REMEDY_NOT_OFFERED']);
  });

  it('R-FLY-09, A-12: chosen, it holds a use and is quoted only once it is verified', async () => {
    const { desk, loss } = aLoss();
    expect(await loss.elected()).toMatchObject({
      status: 'AWAITING_VERIFICATION',
      hold: { line: 'REPLACEMENT', state: 'HELD' },
      quotes: [],
      election: { remedy: 'REPLACEMENT', quoteId: null },
      flyaway: { price: { total: { minor: 70900n, currency: 'PLN' } } },
    });
    expect(desk.coverage.held.size).toBe(1);
  });

  it('R-FLY-03: begins with the declaration, and says all that is missing at once', async () => {
    const { startFlyawayVerification, loss } = aLoss();
    const { id: claimId } = await loss.opened();
    const start = async (id: string, declaresLost: boolean, idempotencyKey: string) =>
      codesOf(
        await startFlyawayVerification.execute(
          { claimId: id, declaresLost, idempotencyKey },
          holder,
        ),
      );
    expect(await start(claimId, false, '1')).toEqual([
      'DECLARATION_MISSING',
      'FLIGHT_RECORDS_MISSING',
    ]);
    expect(await start(claimId, true, '2')).toEqual(['FLIGHT_RECORDS_MISSING']);
  });

  it('R-FLY-03: begins once', async () => {
    const { startFlyawayVerification, loss } = aLoss();
    const { id: claimId, flyaway } = await loss.started();
    expect(flyaway?.startedAt).not.toBeNull();
    const again = { claimId, declaresLost: true, idempotencyKey: 'again' };
    expect(codesOf(await startFlyawayVerification.execute(again, holder))).toEqual([
      'NOT_AWAITING_VERIFICATION',
    ]);
    expect(codesOf(await startFlyawayVerification.execute(again, stranger))).toEqual(['NOT_FOUND']);
  });

  it('R-FLY-04, R-FEE-10: confirmed, it locks the unit and can be paid', async () => {
    const { desk, loss } = aLoss();
    const claim = await loss.confirmed();
    expect(claim).toMatchObject({
      status: 'AWAITING_PAYMENT',
      quotes: [{ status: 'OPEN', total: { minor: 70900n }, lines: [{ ordinal: 1 }] }],
      flyaway: { completedAt: desk.clock.now() },
    });
    expect(claim.election?.quoteId).toBe(claim.quotes[0]?.id);
    expect(desk.claims.messages).toMatchObject([
      { action: 'LOCK_DEVICE', deviceId: 'dev_1', sequence: 1, ruleIds: ['R-FLY-04'] },
    ]);
    expect(desk.claims.events.slice(-2)).toMatchObject([
      { action: 'confirmFlyaway', toStatus: 'VERIFIED', actor: { kind: 'SERVICE_CENTER' } },
      { action: 'quoteFlyaway', toStatus: 'AWAITING_PAYMENT', actor: { kind: 'SYSTEM' } },
    ]);
  });

  it.each([
    { unit: { isAccountLinked: false }, code: 'ACCOUNT_NOT_LINKED' },
    { unit: { isControllerBound: false }, code: 'CONTROLLER_NOT_BOUND' },
  ])(
    'A-07, R-FLY-08: is not confirmed when a tie was undone meanwhile: $code',
    async ({ unit, code }) => {
      const { desk, confirmFlyaway, loss } = aLoss();
      const { id: claimId, version } = await loss.started();
      desk.coverage.units.set('dev_1', tiedUnit(unit));
      expect(codesOf(await confirmFlyaway.execute({ claimId }, agent))).toEqual([code]);
      expect(desk.claims.claims[0]).toMatchObject({ version, status: 'AWAITING_VERIFICATION' });
      expect(desk.claims.messages).toEqual([]);
    },
  );

  it('R-FLY-03: is confirmed only while its verification runs', async () => {
    const { confirmFlyaway, loss } = aLoss();
    const { id: claimId } = await loss.elected();
    expect(codesOf(await confirmFlyaway.execute({ claimId }, agent))).toEqual(['NOT_IN_PROGRESS']);
  });
});

import type { Evidence } from '@care-graph/kernel/domain/evidence';
import { callerKey } from '@care-graph/kernel/domain/principal';
import { agent, agentElsewhere, holder, stranger } from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { aFile } from '../../../../test/support/evidence-files';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { mostFiles } from '../domain/claim-files';

let desk: ClaimsDesk;
let claim: Claim;

const put = (id: string, change: Partial<Evidence> = {}): Promise<void> =>
  desk.claims.transact(({ evidence }) =>
    evidence.add(aFile(id, { owner: callerKey(holder), receivedAt: desk.clock.now(), ...change })),
  );

const attach = (evidenceIds: readonly string[], by = holder, more: object = {}) =>
  desk.useCases.attachEvidence.execute({ claimId: claim.id, evidenceIds, ...more }, by);

const filesOf = (claimId = claim.id) =>
  desk.claims.transact(({ claimFiles }) => claimFiles.idsOf(claimId));

const reasons = ({
  refusals,
}: {
  readonly refusals: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}) => refusals.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);

beforeEach(async () => {
  desk = aClaimsDesk();
  claim = there((await desk.useCases.openClaim.execute(openInput(), holder)).made);
  await put('evd_1');
  await put('evd_2');
});

describe('adding files to a claim', () => {
  it('puts them with the claim, which is another version then, and says so in its history', async () => {
    const { made } = await attach(['evd_1', 'evd_2']);
    expect(made).toMatchObject({ id: claim.id, status: claim.status, version: claim.version + 1 });
    expect(await filesOf()).toEqual(['evd_1', 'evd_2']);
    expect(desk.claims.events.at(-1)).toMatchObject({
      subjectId: claim.id, action: 'attachEvidence', fromStatus: null, toStatus: null,
      actor: { kind: 'CUSTOMER' },
    }); // prettier-ignore
  });

  it('leaves those that it has as they are, whoever names them, and a claim with nothing new too', async () => {
    const [first, second] = [await attach(['evd_1']), await attach(['evd_1', 'evd_1'], agent)];
    expect(second.made).toEqual(first.made);
    expect(await filesOf()).toEqual(['evd_1']);
    expect((await attach(['evd_1', 'evd_2', 'evd_2'])).made).toBeDefined();
    expect(await filesOf()).toEqual(['evd_1', 'evd_2']);
  });

  it.each<{ what: string; change: Partial<Evidence> }>([
    { what: 'has not arrived', change: { receivedAt: null } },
    {
      what: 'waits to be scanned',
      change: { receivedAt: null, scanDueAt: new Date('2026-05-01T09:05:00Z') },
    },
    { what: 'is somebody else’s', change: { owner: callerKey(stranger) } },
    { what: 'led to somebody who was erased', change: { sha256: null, owner: null } },
  ])('is refused for a file that $what, as if there were none', async ({ change }) => {
    await put('evd_3', change);
    const refused = await attach(['evd_1', 'evd_3', 'evd_none']);
    expect(reasons(refused)).toEqual([
      'FILE_NOT_ARRIVED evidenceIds.1',
      'FILE_NOT_ARRIVED evidenceIds.2',
    ]);
    expect(await filesOf()).toEqual([]);
  });

  it('takes an agent’s own files, and for one customer alone', async () => {
    await put('evd_3', { owner: callerKey(agent) });
    expect((await attach(['evd_3'], agent)).made).toBeDefined();
    const other = { ...claim, id: 'clm_other', contract: { ...claim.contract, holderId: 'cus_2' } };
    desk.claims.put(other);
    expect(reasons(await attach(['evd_3'], agent, { claimId: other.id }))).toEqual([
      'FILE_NOT_ARRIVED evidenceIds.0',
    ]);
    desk.claims.put({ ...claim, id: 'clm_same' });
    expect((await attach(['evd_3'], agent, { claimId: 'clm_same' })).made).toBeDefined();
  });

  it.each([stranger, agentElsewhere])('finds no claim that is not theirs', async (by) => {
    await put('evd_3', { owner: callerKey(by) });
    expect(reasons(await attach(['evd_3'], by))).toEqual(['NOT_FOUND claimId']);
  });

  it('is refused once the claim has ended, with every other reason', async () => {
    await desk.useCases.cancelClaim.execute({ claimId: claim.id }, holder);
    expect(reasons(await attach(['evd_1', 'evd_none']))).toEqual([
      'CLAIM_CLOSED claimId',
      'FILE_NOT_ARRIVED evidenceIds.1',
    ]);
  });

  it(`is refused beyond ${mostFiles} files, and says how many there are`, async () => {
    const many = Array.from({ length: mostFiles }, (_none, place) => `evd_more_${place}`);
    for (const id of many) await put(id);
    expect((await attach(['evd_1'])).made).toBeDefined();
    const refused = await attach(many);
    expect(reasons(refused)).toEqual(['TOO_MANY_FILES evidenceIds']);
    expect(refused.refusals[0]?.detail).toBe('it takes 20 and has 1');
    expect((await attach(many.slice(1))).made).toBeDefined();
  });

  it.each([0, mostFiles + 1])('is a mistake with %d files', async (length) => {
    await expect(attach(Array.from({ length }, () => 'evd_1'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'evidenceIds'],
    });
  });

  it('sent again under its key adds nothing more', async () => {
    const key = { idempotencyKey: 'k' };
    const first = await attach(['evd_1'], holder, key);
    expect(await attach(['evd_1'], holder, key)).toEqual(first);
    expect(desk.claims.events.filter(({ action }) => action === 'attachEvidence')).toHaveLength(1);
    await expect(attach(['evd_2'], holder, key)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

import { cleared, kept, name, plain, searched, words } from './personal-data';
import { erasedCell, shownCell } from './personal-data-cells';

const anna = ['sub_a'];
const ofAnna = { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_a' };
const ofBert = { kind: 'ADMIN', label: 'Administrator', principalId: 'sub_b' };
const nobody = (actor: typeof ofAnna) => ({ ...actor, principalId: null });

describe('a value after its person is erased', () => {
  it.each([
    [plain, 'GRANT', 'GRANT'],
    [kept('a unit keeps its number'), 'SN-1', 'SN-1'],
    [name, 'Anna', null],
    [cleared, 'It fell.', null],
    [words, 'She cancelled.', 'erased'],
    [words, null, null],
    [searched(), null, null],
    [searched(), ofAnna, nobody(ofAnna)],
    [searched(), ofBert, ofBert],
    [
      searched(),
      [{ givenBy: ofAnna }, { givenBy: ofBert }],
      [{ givenBy: nobody(ofAnna) }, { givenBy: ofBert }],
    ],
    [
      searched('note'),
      { note: 'Anna says so', lines: [{ note: null, count: 2 }] },
      { note: 'erased', lines: [{ note: null, count: 2 }] },
    ],
    [searched(), { note: 'kept', subject: 'sub_a' }, { note: 'kept', subject: 'sub_a' }],
  ])('as %j says of %j', (rule, value, after) => {
    expect(erasedCell(rule, value, anna)).toEqual(after);
  });

  it('is the same again, however often that is done', () => {
    const once = erasedCell(searched('note'), { by: ofAnna, note: 'x' }, anna);
    expect(erasedCell(searched('note'), once, anna)).toEqual(once);
  });
});

describe('a value as its person is given it', () => {
  it('names them, and nobody else who acted', () => {
    expect(shownCell([ofAnna, ofBert], anna)).toEqual([ofAnna, { ...ofBert, principalId: null }]);
  });

  it.each([new Date(0), 'text', 5, null, ['a', 'b']])('is %j as it stands', (value) => {
    expect(shownCell(value, anna)).toEqual(value);
  });
});

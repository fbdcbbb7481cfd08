import type { ClauseOf, TermsClause, TermsSelector } from './clause';
import { clauseChanges, winnerChanges } from './terms-diff';

const any: TermsSelector = {
  productCode: null, seriesCode: null, family: null, kind: null, planMonths: null, regionCode: null, channel: null,
}; // prettier-ignore

type Renewal = ClauseOf<'RENEWAL'>;

const content: Renewal['content'] = {
  isOffered: false,
  planMonths: [],
  graceDays: 0,
  maxTotalMonths: null,
  maxContracts: 1,
  requiresUnusedReplacement: false,
  grantedReplacements: null,
};

const renewal = (change: Partial<Renewal> = {}): Renewal => ({
  id: 'cls_1',
  termsId: 'trm_1',
  ruleId: 'R-RNW-01',
  kind: 'RENEWAL',
  reference: 'renewal',
  position: 1,
  isOfferOnly: false,
  selector: any,
  content,
  texts: { en: 'No renewal.' },
  editorialNote: null,
  source: { document: 'test', sha256: null, isSynthetic: true, note: null },
  ...change,
});

const transfer = (position: number): TermsClause => ({
  ...renewal({ id: 'cls_t', position }),
  kind: 'TRANSFER',
  content: { isTransferable: false },
});

const shown = (changes: ReturnType<typeof clauseChanges>) =>
  changes.map(({ kind, before, after, changedFields }) => [
    kind,
    before?.id ?? null,
    after?.id ?? null,
    changedFields,
  ]);

describe('what changes from one edition to another', () => {
  it('is nothing where clauses say the same, whatever their ids and places', () => {
    const again = renewal({ id: 'cls_2', termsId: 'trm_2', position: 9, reference: 'other' });
    expect(clauseChanges([renewal()], [again])).toEqual([]);
  });

  it('names the values that differ (C-01, R-RNW-01, R-RNW-03)', () => {
    const offered = renewal({
      id: 'cls_2',
      content: { ...content, isOffered: true, planMonths: [12], graceDays: 15 },
      texts: { en: 'By an annual plan.' },
    });
    expect(shown(clauseChanges([renewal()], [offered]))).toEqual([
      ['RENEWAL', 'cls_1', 'cls_2', ['graceDays', 'isOffered', 'planMonths']],
    ]);
  });

  it('names the text where only that differs', () => {
    const worded = renewal({ id: 'cls_2', texts: { en: 'It cannot be renewed.' } });
    expect(shown(clauseChanges([renewal()], [worded]))).toEqual([
      ['RENEWAL', 'cls_1', 'cls_2', ['text']],
    ]);
  });

  it('is a clause that was added or dropped, in the order of the text', () => {
    const [first, second] = [transfer(1), renewal({ position: 2 })];
    expect(shown(clauseChanges([], [second, first]))).toEqual([
      ['TRANSFER', null, 'cls_t', []],
      ['RENEWAL', null, 'cls_1', []],
    ]);
    expect(shown(clauseChanges([second, first], []))).toEqual([
      ['TRANSFER', 'cls_t', null, []],
      ['RENEWAL', 'cls_1', null, []],
    ]);
  });

  it('takes clauses about different devices, or stated by sellers alone, for different ones', () => {
    const narrow = renewal({ id: 'cls_2', selector: { ...any, productCode: 'mini-se' } });
    expect(shown(clauseChanges([renewal()], [narrow]))).toEqual([
      ['RENEWAL', null, 'cls_2', []],
      ['RENEWAL', 'cls_1', null, []],
    ]);
    const sellers = renewal({ id: 'cls_3', isOfferOnly: true });
    expect(clauseChanges([renewal()], [renewal(), sellers])).toHaveLength(1);
  });

  it('for one question is what the winners say, however widely each speaks', () => {
    const narrow = renewal({ id: 'cls_2', selector: { ...any, productCode: 'mini-se' } });
    expect(winnerChanges([renewal()], [narrow])).toEqual([]);
    const offered = { ...narrow, content: { ...content, isOffered: true } };
    expect(shown(winnerChanges([renewal()], [offered]))).toEqual([
      ['RENEWAL', 'cls_1', 'cls_2', ['isOffered']],
    ]);
  });

  it('does not depend on the order in which a value names its parts', () => {
    const cap = (moneyCap: object) =>
      ({
        ...renewal(),
        kind: 'QUOTA',
        content: { line: 'REPAIR_DISCOUNT', moneyCap },
      }) as unknown as TermsClause;
    const [one, other] = [
      { amount: '1', currency: 'EUR' },
      { currency: 'EUR', amount: '1' },
    ];
    expect(clauseChanges([cap(one)], [cap(other)])).toEqual([]);
    expect(clauseChanges([cap(one)], [cap({ ...one, amount: '2' })])).toHaveLength(1);
  });
});

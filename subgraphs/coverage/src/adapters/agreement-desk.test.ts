import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { ServiceContract } from '../domain/contract';
import { GraphAgreementDesk } from './agreement-desk';

const contract = {
  termsVersionId: 'trm_1', productCode: 'mini-se', termMonths: 24, regionCode: 'LT', channel: 'CODE',
} as ServiceContract; // prettier-ignore

const catalogWith = (clausesFor: readonly object[] | undefined) => {
  const asked: object[] = [];
  const ask = (_document: string, variables: object) => {
    asked.push(variables);
    return Promise.resolve({ termsVersion: clausesFor ? { clausesFor } : null });
  };
  return { desk: new GraphAgreementDesk({ ask } as unknown as GraphClient), asked };
};

describe('the agreement in words', () => {
  it('R-PRG-06, C-11: has the clauses of the terms and of the offer that the plan was sold under', async () => {
    const { desk, asked } = catalogWith([
      { reference: '2022-tc/exclusion/W4', text: 'Not covered: under warranty, bad weather.' },
      { reference: '2022-tc/offer/L3', text: 'Not covered: bad weather.' },
      { reference: '2022-tc/bonus', text: null },
    ]);
    const offerId = 'ofr_1';
    const told = await desk.clausesOf({ ...contract, offerId }, 'de');
    expect(told.map(({ reference }) => reference)).toEqual([
      '2022-tc/exclusion/W4',
      '2022-tc/offer/L3',
    ]);
    expect(asked).toMatchObject([{ id: 'trm_1', offerId, locale: 'de' }]);
  });

  it('is none without words', async () => {
    const { desk } = catalogWith(undefined);
    await expect(desk.clausesOf({ ...contract, offerId: null }, 'en')).rejects.toThrow('trm_1');
  });
});

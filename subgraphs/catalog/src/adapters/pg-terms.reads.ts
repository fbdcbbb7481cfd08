import { type EntityManager, In } from 'typeorm';
import type { TermsVersion } from '../domain/catalogue';
import type { TermsReads } from '../domain/ports';
import { inSight } from './drafts';
import { readPage, readPages } from './keyset';
import { clauseOf, TermsClauseRow, TermsVersionRow } from './terms.row';

export const pgTermsReads = (manager: EntityManager): TermsReads => ({
  termsById: (ids) => manager.find(TermsVersionRow, { where: { id: In([...ids]) } }),
  termsByCode: (codes) => manager.find(TermsVersionRow, { where: { code: In([...codes]) } }),
  terms: ({ status, withDrafts }, page) => {
    const query = manager.createQueryBuilder(TermsVersionRow, 'r');
    if (status) query.andWhere('r.status = :status', { status });
    if (!withDrafts) query.andWhere("r.status <> 'DRAFT'");
    return readPage<TermsVersionRow, TermsVersion>(query, page, (row) => row, 'DESC');
  },
  clausesById: async (ids, sight) => {
    const query = manager.createQueryBuilder(TermsClauseRow, 'r');
    return (await inSight(query.where('r.id = ANY(:ids)', { ids }), sight).getMany()).map(clauseOf);
  },
  clausesOf: async (termsIds) => {
    const rows = await manager.find(TermsClauseRow, {
      where: { termsId: In([...termsIds]), isOfferOnly: false },
      order: { position: 'ASC' },
    });
    return rows.map(clauseOf);
  },
  clausePagesOf: (termsIds, { kinds, ruleIds }, page) =>
    readPages(
      manager,
      termsIds,
      {
        row: TermsClauseRow,
        table: 'terms_clause',
        parentColumn: 'terms_id',
        conditions: [
          'NOT is_offer_only',
          '($2::text[] IS NULL OR kind = ANY($2))',
          '($3::text[] IS NULL OR rule_id = ANY($3))',
        ],
        values: [kinds ?? null, ruleIds ?? null],
        shownOf: clauseOf,
      },
      page,
    ),
});

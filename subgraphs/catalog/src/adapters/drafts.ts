import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { DraftSight } from '../domain/in-force';

/** Leaves out the rows of `r` that go with terms that are still a draft, unless these are to be seen. */
export const inSight = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { withDrafts }: DraftSight,
): SelectQueryBuilder<Row> =>
  withDrafts
    ? query
    : query.andWhere(
        "NOT EXISTS (SELECT 1 FROM terms_version t WHERE t.id = r.terms_id AND t.status = 'DRAFT')",
      );

/** The same for offers, by the terms of their plan; the parameter says whether drafts are to be seen. */
export const offersInSight = (parameter: string): string =>
  `(${parameter} OR NOT EXISTS (SELECT 1 FROM plan_sku p JOIN terms_version t ON t.id = p.terms_id
    WHERE p.id = plan_offer.plan_sku_id AND t.status = 'DRAFT'))`;

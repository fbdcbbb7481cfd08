import { join } from 'node:path';
import { catalogueFolder } from '../../subgraphs/catalog/src/adapters/catalogue-folder';
import { keyedId } from '../../subgraphs/catalog/src/adapters/keyed-ids';
import type { PlanSku } from '../../subgraphs/catalog/src/domain/catalogue';
import type { ClauseKind, ClauseOf, TermsClause } from '../../subgraphs/catalog/src/domain/clause';
import { clausesFor } from '../../subgraphs/catalog/src/domain/clause-resolution';
import {
  type Catalogue,
  readCatalogue,
} from '../../subgraphs/catalog/src/domain/import/read-catalogue';

/** The catalogue that comes with the program, and what its terms answer. */
export interface RealCatalogue {
  readonly catalogue: Catalogue;
  /** The clauses of one kind that win under these terms for a product and, where it matters, a length. */
  winners<Kind extends ClauseKind>(
    termsCode: string,
    kind: Kind,
    productCode: string,
    planMonths?: number,
  ): readonly ClauseOf<Kind>[];
  /** All clauses of these terms, those that sellers state among them. */
  clausesOf(termsCode: string): readonly TermsClause[];
  plan(termsCode: string, productCode: string, termMonths: number): PlanSku;
  termsCodeOf(plan: PlanSku): string;
}

const found = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new Error(`The catalogue has no ${what}.`);
  return thing;
};

const reading = (catalogue: Catalogue): RealCatalogue => {
  const termsOf = (code: string) =>
    found(
      catalogue.terms.find((terms) => terms.code === code),
      `terms ${code}`,
    );
  const clausesOf = (code: string) =>
    catalogue.clauses.filter(({ termsId }) => termsId === termsOf(code).id);
  return {
    catalogue,
    clausesOf,
    winners: <Kind extends ClauseKind>(
      termsCode: string,
      kind: Kind,
      productCode: string,
      planMonths?: number,
    ) => {
      const product = found(
        catalogue.products.find(({ code }) => code === productCode),
        `product ${productCode}`,
      );
      const question = { product, planMonths: planMonths ?? null, region: null, channel: null };
      return clausesFor(clausesOf(termsCode), question, [kind]) as readonly ClauseOf<Kind>[];
    },
    plan: (termsCode, productCode, termMonths) =>
      found(
        catalogue.plans.find(
          (plan) =>
            plan.termsId === termsOf(termsCode).id &&
            plan.productCode === productCode &&
            plan.termMonths === termMonths,
        ),
        `plan ${productCode} ${termMonths} ${termsCode}`,
      ),
    termsCodeOf: ({ termsId }) =>
      found(
        catalogue.terms.find(({ id }) => id === termsId),
        termsId,
      ).code,
  };
};

/** Reads the program's own files, which have to be without a mistake. */
export const readRealCatalogue = async (): Promise<RealCatalogue> => {
  const folder = join(__dirname, '../../subgraphs/catalog/data');
  const { sheets, findings } = await catalogueFolder(folder).read();
  const read = readCatalogue(sheets, keyedId);
  expect([...findings, ...read.findings]).toEqual([]);
  return reading(found(read.catalogue, 'rows without a mistake'));
};

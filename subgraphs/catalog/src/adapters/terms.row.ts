import type {
  ActivationChannel,
  ProductKind,
  TermsGeneration,
} from '@care-graph/kernel/domain/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataSource, TermsVersion } from '../domain/catalogue';
import type { TermsClause } from '../domain/clause';
import type { ProductFamily, TermsStatus } from '../domain/vocabulary';

@Entity('terms_version')
export class TermsVersionRow implements TermsVersion {
  @PrimaryColumn('text') id!: string;
  @Column('text') code!: string;
  @Column('text') programme!: string;
  @Column('text') generation!: TermsGeneration;
  @Column('integer') revision!: number;
  @Column('text') status!: TermsStatus;
  @Column('text') obligor!: string;
  @Column('text', { nullable: true }) administrator!: string | null;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('text', { name: 'supersedes_id', nullable: true }) supersedesId!: string | null;
  @Column('text', { array: true }) locales!: string[];
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'integer', insert: false }) version!: number;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

/** A clause's columns; the parts of its selector have one each, so that each can be indexed and constrained. */
@Entity('terms_clause')
export class TermsClauseRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'terms_id' }) termsId!: string;
  @Column('text', { name: 'rule_id' }) ruleId!: string;
  @Column('text') kind!: TermsClause['kind'];
  @Column('text') reference!: string;
  @Column('integer') position!: number;
  @Column('text', { name: 'product_code', nullable: true }) productCode!: string | null;
  @Column('text', { name: 'series_code', nullable: true }) seriesCode!: string | null;
  @Column('text', { nullable: true }) family!: ProductFamily | null;
  @Column('text', { name: 'product_kind', nullable: true }) productKind!: ProductKind | null;
  @Column('integer', { name: 'plan_months', nullable: true }) planMonths!: number | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('text', { nullable: true }) channel!: ActivationChannel | null;
  @Column('jsonb') content!: object;
  @Column('jsonb') texts!: Record<string, string>;
  /** Stated by sellers in their offers; it never wins for a question about the terms. */
  @Column('boolean', { name: 'is_offer_only' }) isOfferOnly!: boolean;
  @Column('text', { name: 'editorial_note', nullable: true }) editorialNote!: string | null;
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

export const clauseOf = (row: TermsClauseRow): TermsClause => {
  const { productCode, seriesCode, family, productKind, planMonths, regionCode, channel, ...rest } =
    row;
  const selector = {
    productCode,
    seriesCode,
    family,
    kind: productKind,
    planMonths,
    regionCode,
    channel,
  };
  // Kind and content were found to fit each other before they were written.
  return { ...rest, selector } as unknown as TermsClause;
};

export const clauseRowOf = ({
  selector,
  ...rest
}: TermsClause): Omit<TermsClauseRow, 'sortKey'> => {
  const { kind: productKind, ...others } = selector;
  return { ...rest, ...others, productKind, texts: { ...rest.texts } };
};

import { servicesIn } from './allowance';
import { isClauseOf } from './clause';
import { type ComponentPrice, priceOfPart } from './component-price';
import type { PricesOnRecord } from './prices-on-record';
import type { Gap } from './quality-gap';
import { groupedBy, isOfDraft, type PlanView } from './quality-views';

const coverOf = ({ winners }: PlanView) =>
  winners
    .filter(isClauseOf('COMPONENT_COVER'))
    .find(({ content }) => content.line === 'REPLACEMENT');

/** Plans without a list of the parts that a replacement covers, and lists that no source gives (C-16). */
export const unlistedParts = (view: PlanView): readonly Gap[] => {
  const { plan, product, isSold } = view;
  const gap = {
    kind: 'NO_COMPONENT_LIST',
    productCode: product.code,
    planSkuId: plan.id,
    regionCode: null,
    subject: '',
    isOfDraft: isOfDraft(view),
  } as const;
  const cover = coverOf(view);
  if (!cover || product.parts.length === 0) {
    const message = `${plan.name}: the parts that a replacement covers are not listed.`;
    return [{ ...gap, severity: isSold ? 'ERROR' : 'WARNING', message }];
  }
  return cover.source.isSynthetic
    ? [
        {
          ...gap,
          severity: 'WARNING',
          message: `${plan.name}: no source lists the covered parts; ${cover.reference} is ours.`,
        },
      ]
    : [];
};

interface MadeUp {
  readonly subject: string;
  readonly message: string;
  readonly regionCode?: string;
}

interface Sourced {
  readonly source: { readonly isSynthetic: boolean };
}

const isMadeUp = ({ source }: Sourced): boolean => source.isSynthetic;

const pricesInWords = ([first, last]: PricesOnRecord['madeUpSellers']): string =>
  last === undefined
    ? `the price of ${first ?? 'a seller'}`
    : `the prices of several sellers, from ${first ?? ''} to ${last}`;

/** What of a plan on sale no source gives. */
const madeUpOf = (view: PlanView): readonly MadeUp[] => {
  const { plan, terms, winners, tiers, prices } = view;
  const cover = coverOf(view);
  const clauses = winners.filter((clause) => isMadeUp(clause) && clause !== cover);
  const named = clauses.map(({ reference }) => reference).join(', ');
  return [
    ...[plan].filter(isMadeUp).map(() => ({ subject: 'plan', message: 'the plan itself' })),
    ...[terms].filter(isMadeUp).map(({ code }) => ({ subject: 'terms', message: `terms ${code}` })),
    ...(clauses.length > 0 ? [{ subject: 'clauses', message: `clauses ${named}` }] : []),
    ...(tiers.some(isMadeUp) ? [{ subject: 'fees', message: 'fees' }] : []),
    ...(plan.forms.some(isMadeUp)
      ? [{ subject: 'forms', message: 'the form in which it is handed over' }]
      : []),
    ...prices
      .filter(({ madeUpSellers }) => madeUpSellers.length > 0)
      .map(({ madeUpSellers, regionCode }) => ({
        subject: 'price',
        message: pricesInWords(madeUpSellers),
        regionCode,
      })),
  ];
};

const synthetic = (
  product: { readonly code: string },
  planSkuId: string | null,
  { subject, message, regionCode }: MadeUp,
): Gap => ({
  kind: 'SYNTHETIC_VALUE',
  severity: 'WARNING',
  productCode: product.code,
  planSkuId,
  regionCode: regionCode ?? null,
  subject,
  message,
  isOfDraft: false,
});

/** True when any schedule that a product's contracts may pin prices one of its parts with an amount of ours. */
const hasMadeUpParts = (
  { product, schedules }: PlanView,
  pricesOf: ReadonlyMap<string, readonly ComponentPrice[]>,
): boolean =>
  schedules.some(({ id }) =>
    product.parts.some(
      ({ componentCode }) =>
        priceOfPart(pricesOf.get(id) ?? [], product.code, componentCode)?.source.isSynthetic,
    ),
  );

const soldProducts = (views: readonly PlanView[]): readonly (readonly PlanView[])[] => [
  ...groupedBy(
    views.filter(({ isSold }) => isSold),
    ({ product }) => product.code,
  ).values(),
];

/** Values in use that no source gives: of each plan on sale, and of each product with one. */
export const madeUpValues = (
  views: readonly PlanView[],
  componentPrices: readonly ComponentPrice[],
): readonly Gap[] => {
  const pricesOf = groupedBy(componentPrices, ({ scheduleId }) => scheduleId);
  const ofPlans = views
    .filter(({ isSold }) => isSold)
    .flatMap((view) =>
      madeUpOf(view).map((value) =>
        synthetic(view.product, view.plan.id, {
          ...value,
          message: `${view.plan.name}: no source gives ${value.message}.`,
        }),
      ),
    );
  const ofProducts = soldProducts(views).flatMap((sold) => {
    const product = sold[0]?.product;
    if (!product) return [];
    const values = [
      ...(isMadeUp(product) ? [{ subject: 'product', message: 'the product itself' }] : []),
      ...(sold.some((view) => hasMadeUpParts(view, pricesOf))
        ? [{ subject: 'component prices', message: 'the prices of missing parts' }]
        : []),
    ];
    return values.map(({ subject, message }) =>
      synthetic(product, null, {
        subject,
        message: `${product.name}: no source gives ${message}.`,
      }),
    );
  });
  return [...ofPlans, ...ofProducts];
};

/** Services that are offered for a product with a plan on sale, and that no source confirms for it by name. */
export const unconfirmedServices = (views: readonly PlanView[]): readonly Gap[] => {
  const gaps = new Map<string, Gap>();
  for (const { product, terms, winners, isSold } of views) {
    if (!isSold) continue;
    const unconfirmed = servicesIn(product.code, terms, winners).filter(
      ({ isConfirmed }) => !isConfirmed,
    );
    for (const { line } of unconfirmed) {
      const subject = `${terms.code}/${line}`;
      gaps.set(`${product.code} ${subject}`, {
        kind: 'UNCONFIRMED_SERVICE',
        severity: 'WARNING',
        productCode: product.code,
        planSkuId: null,
        regionCode: null,
        subject,
        isOfDraft: false,
        message: `${product.name}: ${terms.code} offers ${line}, and no source confirms it for this product.`,
      });
    }
  }
  return [...gaps.values()];
};

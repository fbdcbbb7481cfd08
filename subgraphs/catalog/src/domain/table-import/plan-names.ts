import type { PlanSku, Product, TermsVersion } from '../catalogue';

/** What the plans of a programme are called, and the maker whose name its devices bear in front. */
interface ProgrammeName {
  readonly name: string;
  readonly maker: string;
}

export type NamedOnRecord = ReadonlyMap<string, ProgrammeName>;

const lengthInWords = (months: number): string => {
  if (months === 12) return 'annual plan';
  return months === 24 ? 'two-year plan' : `${months} months`;
};

const withLength = (name: string, months: number): string => `${name} (${lengthInWords(months)})`;

/** The programme's name in that of a plan: what stands before the device, without the maker where the device has one. */
const programmeIn = ({ name, termMonths }: PlanSku, device: string): ProgrammeName | undefined => {
  const words = device.split(' ');
  for (const place of words.keys()) {
    const end = ` ${withLength(words.slice(place).join(' '), termMonths)}`;
    if (name.endsWith(end))
      return { name: name.slice(0, -end.length), maker: words.slice(0, place).join(' ') };
  }
  return undefined;
};

/** How the programmes on record name their plans, read off those plans. */
export const namesOnRecord = (
  plans: readonly PlanSku[],
  products: readonly Product[],
  programmeOf: ReadonlyMap<string, string>,
): NamedOnRecord => {
  const devices = new Map(products.map(({ code, name }) => [code, name]));
  return new Map(
    plans.flatMap((plan) => {
      const named = programmeIn(plan, devices.get(plan.productCode) ?? '');
      const programme = programmeOf.get(plan.termsId);
      return named && programme !== undefined ? [[programme, named] as const] : [];
    }),
  );
};

/** The name of a new plan: like those of its programme, or with the programme's code where it has none yet. */
export const planNameFor = (
  names: NamedOnRecord,
  {
    terms: { programme },
    product,
    months,
  }: {
    readonly terms: TermsVersion;
    readonly product: Product | undefined;
    readonly months: number;
  },
): string => {
  const { name, maker } = names.get(programme) ?? { name: programme, maker: '' };
  const device = product?.name ?? '';
  const model = device.startsWith(`${maker} `) ? device.slice(maker.length + 1) : device;
  return withLength(`${name} ${model}`, months);
};

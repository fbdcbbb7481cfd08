declare const Temporal: { readonly Now: { instant(): { readonly epochMilliseconds: number } } };

export const planted = (): number => Temporal.Now.instant().epochMilliseconds;

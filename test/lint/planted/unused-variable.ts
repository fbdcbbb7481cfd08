export const planted = (a: number, b: number): number => a;

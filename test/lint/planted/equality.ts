export const planted = (a: string, b: string): boolean => a == b;

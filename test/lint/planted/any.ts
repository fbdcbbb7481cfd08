export const planted = (value: any): boolean => value === 1;

// eslint-disable-next-line no-console -- the line below once wrote to the console
export const planted = 1;

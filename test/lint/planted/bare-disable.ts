/* eslint-disable */
export const planted = (): void => {
  console.log('silenced, and nobody says why');
};

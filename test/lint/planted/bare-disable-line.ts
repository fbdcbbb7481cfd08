export const planted = (): void => {
  // eslint-disable-next-line no-console
  console.log('silenced, and nobody says why');
  console.log('silenced'); // eslint-disable-line no-console -- so
};

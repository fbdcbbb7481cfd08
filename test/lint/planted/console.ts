export const planted = (): void => {
  console.log('no log has this');
};

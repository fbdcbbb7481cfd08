const later = (): Promise<void> => Promise.resolve();

export const planted = (): void => {
  later();
};

/** A table that the tests beside it name their tests from. */
export const refusedOnes = [
  { title: 'R-SN-04: in another file', rules: ['R-SN-05'] },
  { title: 'without an id', rules: ['R-SN-06'] },
];

/** Tests that another file makes by a call. */
export const itRefuses = (ones: typeof refusedOnes): void => {
  it.each(ones)('refuses $title', ({ title }) => {
    expect(title).toBeTruthy();
  });
};

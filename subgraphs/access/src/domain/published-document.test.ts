import { nextVersion, stricterMode } from './published-document';

describe('the name of a document', () => {
  it.each([
    ['Home', [], 'HomeV1'],
    ['Home', ['HomeV1', 'HomeV3'], 'HomeV4'],
    ['Home', ['HomePageV7', 'HomeVat'], 'HomeV1'],
  ])('of %s beside %j is %s', (own, taken, name) => {
    expect(nextVersion(own, taken)).toBe(name);
  });
});

describe('the stricter of two modes', () => {
  it.each([
    ['ANY', 'PUBLISHED_ONLY', 'PUBLISHED_ONLY'],
    ['LOG_UNKNOWN', 'ANY', 'LOG_UNKNOWN'],
    ['PUBLISHED_ONLY', 'LOG_UNKNOWN', 'PUBLISHED_ONLY'],
  ] as const)('of %s and %s is %s', (one, other, stricter) => {
    expect(stricterMode(one, other)).toBe(stricter);
  });
});

import { itRefuses, refusedOnes } from './titles';

// R-EXC-C9 stands in a comment and R-EXC-C10 in a body: neither is a title.
const rule = 'R-ACT-07';
const windows = [{ rule, hours: 48 }, { ...{ rule: 'R-ACT-07' }, rule: 'R-ACT-08', hours: 720 }];
const turns = ['first', 'second'] as const;

const named = (title: string): string => `R-ORR-02: ${title}`;

describe('a plain group (R-PRG-01)', () => {
  it('R-PRG-02: holds', () => {
    expect('R-EXC-C10').toBeTruthy();
  });

  it(named('is called together'), () => {
    expect(1).toBe(1);
  });

  it.only(`with ${rule} in its middle`, () => {
    expect(1).toBe(1);
  });

  it.each(windows)('$rule gives $hours hours', ({ hours }) => {
    expect(hours).toBeGreaterThan(0);
  });

  it.each(refusedOnes)('$title, by $rules', ({ title }) => {
    expect(title).toBeTruthy();
  });

  it.each([...turns, 'third'].map((turn) => [turn, `R-FEE-0${turn.length}`]))('%s of %s', (turn) => {
    expect(turn).toBeTruthy();
  });

  itRefuses(refusedOnes);

  it.each(Array.from({ length: 2 }, (_, index) => [`A-${String(index + 1).padStart(2, '0')}`]))(
    'of %s',
    (id) => {
      expect(id).toHaveLength(4);
    },
  );

  it.each(Object.keys(process.env))('of %s nothing can be read', (name) => {
    expect(name).toBeTruthy();
  });
});

describe.each([
  { store: 'memory', cites: 'A-01' },
  { store: 'PostgreSQL', cites: 'A-02' },
])('kept in $store', ({ cites }) => {
  it(`as ${cites} says`, () => {
    expect(cites).toBeTruthy();
  });

  it.each(Object.entries({ 'R-QTA-01': 2, 'R-QTA-05': 4 }))('%s is %d', (id, count) => {
    expect(id).toHaveLength(8);
    expect(count).toBeGreaterThan(0);
  });
});

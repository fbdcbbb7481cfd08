import { join } from 'node:path';
import { titlesIn } from './test-titles';

describe('the titles of a file of tests', () => {
  it('are read as jest gives them, without running anything', () => {
    expect(titlesIn(join(__dirname, 'planted/titles.test.ts'))).toEqual([
      'a plain group (R-PRG-01) › R-PRG-02: holds',
      'a plain group (R-PRG-01) › R-ORR-02: is called together',
      'a plain group (R-PRG-01) › with R-ACT-07 in its middle',
      'a plain group (R-PRG-01) › R-ACT-07 gives 48 hours',
      'a plain group (R-PRG-01) › R-ACT-08 gives 720 hours',
      'a plain group (R-PRG-01) › R-SN-04: in another file, by [R-SN-05]',
      'a plain group (R-PRG-01) › without an id, by [R-SN-06]',
      'a plain group (R-PRG-01) › first of R-FEE-0…',
      'a plain group (R-PRG-01) › second of R-FEE-0…',
      'a plain group (R-PRG-01) › third of R-FEE-0…',
      'a plain group (R-PRG-01) › refuses R-SN-04: in another file',
      'a plain group (R-PRG-01) › refuses without an id',
      'a plain group (R-PRG-01) › of A-01',
      'a plain group (R-PRG-01) › of A-02',
      'a plain group (R-PRG-01) › of … nothing can be read',
      'kept in memory › as A-01 says',
      'kept in memory › R-QTA-01 is 2',
      'kept in memory › R-QTA-05 is 4',
      'kept in PostgreSQL › as A-02 says',
      'kept in PostgreSQL › R-QTA-01 is 2',
      'kept in PostgreSQL › R-QTA-05 is 4',
    ]);
  });
});

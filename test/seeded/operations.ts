import type { SeededOperation } from './operation';
import { operationsOfCustomers } from './operations-of-customers';
import { operationsOfPartners } from './operations-of-partners';
import { operationsOfStaff } from './operations-of-staff';

/** What is asked of coverage with the operations of test/operations, each on rows of the programme. */
export const seededOperations: readonly SeededOperation[] = [
  ...operationsOfCustomers,
  ...operationsOfPartners,
  ...operationsOfStaff,
];

import type { EntityManager } from 'typeorm';
import type { CatalogReads } from '../domain/ports';
import { pgCheckReads, pgPriceReads } from './pg-check.reads';
import { pgDeviceReads } from './pg-device.reads';
import { pgFeeReads } from './pg-fee.reads';
import { pgHistoryReads } from './pg-history.reads';
import { pgPlaceReads } from './pg-place.reads';
import { pgPlanReads } from './pg-plan.reads';
import { pgTermsReads } from './pg-terms.reads';

/** Everything that can be read of the catalog. */
export const pgCatalogReads = (manager: EntityManager): CatalogReads => ({
  ...pgDeviceReads(manager),
  ...pgPlaceReads(manager),
  ...pgPlanReads(manager),
  ...pgTermsReads(manager),
  ...pgFeeReads(manager),
  ...pgHistoryReads(manager),
  ...pgCheckReads(manager),
  ...pgPriceReads(manager),
});

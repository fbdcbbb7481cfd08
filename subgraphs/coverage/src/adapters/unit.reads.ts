import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { controllerFence, linkFence, purchaseFence } from './fences';
import { readPages } from './paging';
import { CustomerRow } from './people.row';
import { AccountLinkRow, ControllerBindingRow, PurchaseRow } from './units.row';

const oldestFirst = { key: 'id', order: 'oldest first' } as const;

/** What held at an instant: from its first instant on, and before its last. */
const holdsAt = (alias: string, from: string, until: string): string =>
  `${alias}.${from} <= :at AND (${alias}.${until} IS NULL OR ${alias}.${until} > :at)`;

const linkReads = (db: EntityManager) =>
  ({
    linksAt: (deviceIds, at, visible) =>
      linkFence(
        db
          .createQueryBuilder(AccountLinkRow, 'link')
          .where('link.device_id = ANY(:deviceIds)', { deviceIds })
          .andWhere(holdsAt('link', 'linked_at', 'unlinked_at'), { at })
          .orderBy('link.id', 'DESC'),
        visible,
      ).getMany(),
    linkPages: (of, visible) => {
      const narrow = (query: SelectQueryBuilder<AccountLinkRow>) => linkFence(query, visible);
      const belongs = 'link.device_id = parent.id';
      const list = { entity: AccountLinkRow, alias: 'link', belongs, ...oldestFirst, narrow };
      return readPages(db, list, of);
    },
  }) satisfies Partial<CoverageReads>;

const controllerReads = (db: EntityManager) =>
  ({
    controllersAt: (deviceIds, at, visible) =>
      controllerFence(
        db
          .createQueryBuilder(ControllerBindingRow, 'controller')
          .where('controller.device_id = ANY(:deviceIds)', { deviceIds })
          .andWhere(holdsAt('controller', 'bound_at', 'unbound_at'), { at })
          .orderBy('controller.id', 'DESC'),
        visible,
      ).getMany(),
    controllerPages: (of, visible) => {
      const narrow = (query: SelectQueryBuilder<ControllerBindingRow>) =>
        controllerFence(query, visible);
      const belongs = 'controller.device_id = parent.id';
      const named = { entity: ControllerBindingRow, alias: 'controller', belongs };
      return readPages(db, { ...named, ...oldestFirst, narrow }, of);
    },
  }) satisfies Partial<CoverageReads>;

/** What units are tied to besides contracts, and where they were bought. */
export const unitReads = (db: EntityManager) =>
  ({
    ...linkReads(db),
    ...controllerReads(db),
    purchasesOf: (rootIds, visible) =>
      purchaseFence(
        db
          .createQueryBuilder(PurchaseRow, 'purchase')
          .where('purchase.lineage_root_id = ANY(:rootIds)', { rootIds }),
        visible,
      ).getMany(),
    customerOfEmail: async (email) =>
      (await db
        .createQueryBuilder(CustomerRow, 'customer')
        .where('lower(customer.verified_email) = lower(:email)', { email })
        .orWhere('lower(customer.email) = lower(:email)', { email })
        .orderBy('lower(customer.verified_email) IS NOT DISTINCT FROM lower(:email)', 'DESC')
        .addOrderBy('customer.subject IS NULL', 'DESC')
        .addOrderBy('customer.id', 'ASC')
        .getOne()) ?? undefined,
  }) satisfies Partial<CoverageReads>;

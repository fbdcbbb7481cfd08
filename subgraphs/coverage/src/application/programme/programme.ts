import type { ProgrammeWish } from '../../domain/programme';
import { noRecords, type Records, type ToldContract } from '../../domain/programme-records';
import { Calendar, day, hour } from './calendar';
import { customerAt, firstUnitOf, ownerOf, tellRetailers } from './cast';
import { chanceAt } from '@care-graph/kernel/domain/chance';
import { closeBatches } from './code-works';
import { tellLineage } from './lineage';
import type { Stop } from './opening';
import { Shelf } from './shelf';
import { type Seller, Telling, type World } from './telling';
import { TimePlaces } from './time-places';

/** How long before the first sale codes were made and retailers admitted. */
const preparation = 300 * day;
/** Covers reach so far beyond the last day that was lived. */
const longestCover = 5 * 366 * day;

const stops: readonly Stop[] = [
  'PENDING_SHIPMENT', 'SCHEDULED', 'AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION', 'TERMINATION_REQUESTED',
]; // prettier-ignore

/** Such a share of all contracts stands where few do for long. */
const stoppedShare = 0.012;

/** Below one: the programme grew from year to year. */
const growth = 0.75;

/** So many units are told beforehand, to know how many contracts a unit has. */
const samples = 400;

/** Stories that belong to no unit. */
const retailPlace = 0xf0000000;
const batchPlace = 0xf0000001;

/** How far numbers that are on record already go. */
export interface NumbersBefore {
  readonly events: number;
  readonly contracts: number;
}

const toldContract = (contract: ToldContract): ToldContract => {
  const { id, contractNumber, holderId, partnerId, productCode, termMonths, regionCode, timeZone } = contract;
  const { channel, termsVersionId, termsCode, feeScheduleId } = contract;
  return {
    id, contractNumber, holderId, partnerId, productCode, termMonths, regionCode, channel, timeZone, termsVersionId,
    termsCode, feeScheduleId,
  };
}; // prettier-ignore

/** A believable programme: the same wish gives the same one, told unit by unit in little memory. */
export class Programme {
  private readonly shelf: Shelf;
  private readonly calendar: Calendar;
  private readonly now: number;
  private readonly opensAt: number;
  private units: number;
  private readonly places: TimePlaces;
  private number: number;

  constructor(
    private readonly wish: ProgrammeWish,
    before: NumbersBefore = { events: 0, contracts: 0 },
  ) {
    this.now = wish.until.getTime();
    this.shelf = new Shelf(wish.shelf, wish.until);
    this.opensAt = this.shelf.opensAt;
    const span = { from: this.opensAt - preparation, until: this.now };
    this.calendar = new Calendar({ from: span.from, until: this.now + longestCover });
    this.places = new TimePlaces(span, before.events);
    this.number = before.contracts;
    this.units = wish.contracts + this.stopped;
    this.units = this.unitsNeeded();
  }

  /** How far the numbers have gone so far. */
  get numbers(): NumbersBefore {
    return { events: this.places.last, contracts: this.number };
  }

  /** All of it, some units at a time. */
  *records(): Generator<Records> {
    for (const records of this.told()) {
      const events = records.events
        .toSorted((one, other) => one.at.getTime() - other.at.getTime())
        .map((event) => ({ ...event, seq: this.places.placeOf(event.at.getTime()) }));
      const contracts = records.contracts.map((contract) => ({
        ...contract,
        contractNumber: this.nextNumber(contract.createdAt),
      }));
      const claims = records.claims.map((claim) => ({
        ...claim,
        contract: toldContract(
          contracts.find(({ id }) => id === claim.contract.id) ?? claim.contract,
        ),
      }));
      yield { ...records, events, contracts, claims };
    }
  }

  private nextNumber(createdAt: Date): string {
    this.number += 1;
    return `CG-${createdAt.getUTCFullYear()}-${String(this.number).padStart(6, '0')}`;
  }

  private *told(): Generator<Records> {
    const { world, retail } = this.newWorld();
    yield retail.records;
    let left = this.wish.contracts;
    for (let place = 0; left > 0; place += 1) {
      const records = this.unitAt(world, place, left);
      left -= records.contracts.length;
      yield records;
    }
    const batches = new Telling(world, batchPlace);
    closeBatches(batches);
    yield batches.records;
  }

  private newWorld() {
    const { seed, contracts } = this.wish;
    const sellers = new Map<string, readonly Seller[]>();
    const world: World = {
      seed, now: this.now, shelf: this.shelf, calendar: this.calendar, batches: new Map(),
      sellersIn: (regionCode) => sellers.get(regionCode) ?? [],
    }; // prettier-ignore
    const retail = new Telling(world, retailPlace);
    const { regionCodes } = this.shelf;
    const at = this.opensAt - day;
    for (const [code, some] of tellRetailers(retail, { contracts, regionCodes, at }))
      sellers.set(code, some);
    return { world, retail };
  }

  /** The records of one unit, with its owner where it is their first. */
  private unitAt(world: World, place: number, left: number): Records {
    const telling = new Telling(world, place);
    const owner = ownerOf(place);
    const first = firstUnitOf(owner);
    const customer = customerAt(this.wish.seed, owner, this.beginOf(first));
    if (first === place) telling.records.customers.push(customer);
    const at = this.beginOf(place);
    return tellLineage(telling, { at, customer, stop: this.stopOf(place), left })
      ? telling.records
      : { ...noRecords(), customers: telling.records.customers };
  }

  /** The first units stand where few do for long, so that there are some however small the programme is. */
  private stopOf(place: number): Stop | undefined {
    return place < this.stopped ? stops[place % stops.length] : undefined;
  }

  private get stopped(): number {
    return Math.ceil(this.wish.contracts * stoppedShare) + stops.length;
  }

  /** When a unit's story begins: the programme grew from year to year. */
  private beginOf(place: number): number {
    const chance = chanceAt(this.wish.seed ^ 0x3c3c3c3c, place);
    const stop = this.stopOf(place);
    if (stop === 'TERMINATION_REQUESTED') return this.now - chance.between(40 * day, 200 * day);
    if (stop) return this.now - chance.between(48 * hour, 60 * hour);
    const share = (place - this.stopped + chance.next()) / (this.units - this.stopped);
    const within = share < 1 ? share : chance.next();
    return this.opensAt + Math.floor((this.now - this.opensAt) * within ** growth) + 1;
  }

  /** How many units it takes, as far as some of them can tell. */
  private unitsNeeded(): number {
    const { contracts } = this.wish;
    const { world } = this.newWorld();
    let told = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const place = this.stopped + Math.floor((sample / samples) * contracts);
      told += this.unitAt(world, place, contracts).contracts.length;
    }
    return this.stopped + Math.ceil((contracts * samples) / Math.max(told, 1));
  }
}

import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { PostalAddress } from '@care-graph/kernel/graphql/postal-address.type';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import { Component, Device } from './references';
import { ReplacementStatus, ShipmentDirection, ShipmentStatus, UnitGrade } from './vocabulary';

@objectType('Replacement', 'The unit or part that is given instead.')
export class Replacement {
  @field(() => ReplacementStatus, 'How far it is.')
  status!: keyof typeof ReplacementStatus;

  @field(() => UnitGrade, 'Whether it is new.')
  grade!: keyof typeof UnitGrade;

  @field(
    () => Component,
    'The part, when only one is replaced; null for a whole unit or when the catalog does not answer.',
    { nullable: true },
  )
  component!: Component | null;

  @field(() => String, 'Its main serial number with all but the last four places hidden.')
  maskedSerialNumber!: string;

  @field(() => Device, 'The new unit; null until it has left or when coverage does not answer.', {
    nullable: true,
  })
  device!: Device | null;

  @field(() => Device, 'The unit it takes the place of; null when coverage does not answer.', {
    nullable: true,
  })
  superseded!: Device | null;

  @field(() => DateTimeScalar, 'When it was set aside.')
  allocatedAt!: Date;

  @field(() => DateTimeScalar, 'When it left; null until then.', { nullable: true })
  shippedAt!: Date | null;

  @field(() => DateTimeScalar, 'When it arrived; null until then.', { nullable: true })
  deliveredAt!: Date | null;

  @field(() => DateTimeScalar, 'When coverage had bound it to the contract; null until then.', {
    nullable: true,
  })
  boundAt!: Date | null;

  @field(
    () => DateTimeScalar,
    'Since when the original is kept as proof; null for a flyaway or until then.',
    { nullable: true },
  )
  originalKeptAt!: Date | null;
}

@objectType('Shipment', 'One parcel.', { implements: Node })
export class Shipment {
  @field(() => ID, 'Opaque id with the prefix `shp_`.')
  id!: string;

  @field(() => ShipmentDirection, 'Which way it goes.')
  direction!: keyof typeof ShipmentDirection;

  @field(() => ShipmentStatus, 'How far it is.')
  status!: keyof typeof ShipmentStatus;

  @field(() => String, 'Who carries it.')
  carrier!: string;

  @field(() => String, "The carrier's number; null until there is one.", { nullable: true })
  trackingNumber!: string | null;

  @field(
    () => String,
    'Where the carrier tells how far it is; null for a carrier whose page is not known.',
    { nullable: true },
  )
  trackingUrl!: string | null;

  @field(() => Boolean, 'True when it crosses a border between regions.')
  isCrossBorder!: boolean;

  @field(
    () => PostalAddress,
    "Where it goes; null for a parcel to a centre, and where it goes to the customer's own address.",
    { nullable: true, scopes: [['self:read'], ['pii:read']] },
  )
  recipient!: PostalAddress | null;

  @field(
    () => DateTimeScalar,
    "When the carrier took it, by the carrier's own word where that differs; null until then.",
    { nullable: true },
  )
  handedOverAt!: Date | null;

  @field(() => DateTimeScalar, 'When it arrived; null until then.', { nullable: true })
  deliveredAt!: Date | null;
}

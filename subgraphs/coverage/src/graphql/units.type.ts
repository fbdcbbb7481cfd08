import { connectionType } from '@care-graph/kernel/graphql/connection';
import { describedEnum, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { RegionReference } from '@care-graph/kernel/graphql/reference-types';
import { DateScalar, DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor } from '@care-graph/kernel/graphql/shared-types';

@objectType('Purchase', 'Where and when a device was bought.')
export class Purchase {
  @field(() => String, "The seller's name; null when it was not told.", { nullable: true })
  dealerName!: string | null;

  @field(() => Boolean, 'Whether the seller is official or authorised; null until checked.', {
    nullable: true,
  })
  isAuthorizedDealer!: boolean | null;

  @field(
    () => RegionReference,
    'Where it was bought; null when unknown or the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(() => DateScalar, 'The day of purchase; null when it was not told.', { nullable: true })
  purchasedOn!: string | null;
}

@objectType(
  'AccountLink',
  "The link between a device and a customer's account, which stands for ownership.",
)
export class AccountLink {
  @field(() => DateTimeScalar, 'When it was made.')
  linkedAt!: Date;

  @field(() => DateTimeScalar, 'When it was undone; null while it holds.', { nullable: true })
  unlinkedAt!: Date | null;
}

@objectType('ControllerBinding', 'The tie between an aircraft and its remote controller.')
export class ControllerBinding {
  @field(() => DateTimeScalar, 'When it was made.')
  boundAt!: Date;

  @field(() => DateTimeScalar, 'When it was undone; null while it holds.', { nullable: true })
  unboundAt!: Date | null;

  @field(() => Actor, 'Who undid it; null while it holds.', { nullable: true })
  unboundBy!: Actor | null;
}

export const LockStatus = describedEnum(
  'LockStatus',
  'Whether a lost unit can be used, and whose it is.',
  {
    UNLOCKED: 'It can be used.',
    LOCKED: 'Flyaway was verified, so it cannot be activated, claimed or linked.',
    OWNERSHIP_TRANSFERRED: 'The replacement was paid, so it belongs to the obligor.',
    RECOVERED_RETURNED: 'It was found and given to the obligor.',
  },
);

@objectType('DeviceLock', 'Whether a unit is locked after a flyaway.')
export class DeviceLock {
  @field(() => LockStatus, 'Whether it can be used, and whose it is.')
  status!: keyof typeof LockStatus;

  @field(() => DateTimeScalar, 'When it was locked last; null when it never was.', {
    nullable: true,
  })
  lockedAt!: Date | null;

  @field(() => DateTimeScalar, 'When ownership passed to the obligor; null when it did not.', {
    nullable: true,
  })
  titleTransferredAt!: Date | null;

  @field(() => DateTimeScalar, 'When the obligor had it back; null when not.', { nullable: true })
  recoveredAt!: Date | null;
}

export const AccountLinkConnection = connectionType('AccountLink', AccountLink, {
  of: 'link to an account',
});
export const ControllerBindingConnection = connectionType('ControllerBinding', ControllerBinding, {
  of: 'tie to a controller',
});

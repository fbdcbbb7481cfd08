import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { ProductKind } from '@care-graph/kernel/domain/vocabulary';
import type { Device } from './device';
import { basisOfLock, isLocked } from './device-lock';
import type { Model, ServiceCenterKind } from './model';
import type { ControllerBinding } from './unit-ties';

export const notFound = (field: string): Refusal<'NOT_FOUND'> => refusal('NOT_FOUND', [field], []);

/** A unit that flew away can be used by nobody, neither while it is locked nor afterwards. */
const lockRefusals = (
  { lock }: Pick<Device, 'lock'>,
  field: string,
): readonly Refusal<'DEVICE_LOCKED'>[] =>
  isLocked(lock) ? [refusal('DEVICE_LOCKED', [field], basisOfLock(lock), 'CONTACT_SUPPORT')] : [];

/** Whose account a unit is linked to, as its caller sees it; undefined while it is linked to none. */
export type LinkedTo = 'OWN' | 'ELSEWHERE' | undefined;

export type LinkRefusalCode = 'NOT_FOUND' | 'LINKED_ELSEWHERE' | 'DEVICE_LOCKED';

/** Every reason not to link a unit: anyone may make a link, while nobody else has one (R-BND-04) and it is covered for nobody else. */
export const linkRefusals = (
  device: Pick<Device, 'lock'>,
  linkedTo: LinkedTo,
): readonly Refusal<LinkRefusalCode>[] => {
  const field = 'serialNumber';
  const elsewhere = refusal('LINKED_ELSEWHERE', [field], ruleOnly('R-BND-04'), 'CONTACT_SUPPORT');
  return [...(linkedTo === 'ELSEWHERE' ? [elsewhere] : []), ...lockRefusals(device, field)];
};

export type UnlinkRefusalCode = 'NOT_FOUND' | 'NOT_LINKED' | 'DEVICE_LOCKED';

/** Whose link it is, and whether the unit is covered for whoever would undo it. */
export interface UnlinkFacts {
  readonly linkedTo: LinkedTo;
  readonly isHolder: boolean;
}

/** Every reason not to undo a link: nobody undoes another one's (R-BND-04), but for the one for whom the unit is covered. */
export const unlinkRefusals = (
  device: Pick<Device, 'lock'>,
  { linkedTo, isHolder }: UnlinkFacts,
): readonly Refusal<UnlinkRefusalCode>[] => {
  const missing = refusal('NOT_LINKED', ['deviceId'], ruleOnly('R-BND-04'), 'LINK_ACCOUNT');
  const isTheirs = linkedTo === 'OWN' || (linkedTo === 'ELSEWHERE' && isHolder);
  return [...(isTheirs ? [] : [missing]), ...lockRefusals(device, 'deviceId')];
};

export type BindRefusalCode = 'NOT_FOUND' | 'ALREADY_BOUND' | 'DEVICE_LOCKED' | 'NOT_AN_AIRCRAFT';

/** Every reason not to tie a controller: an aircraft has one at a time (R-BND-01). */
export const bindRefusals = (
  device: Pick<Device, 'lock'>,
  kind: ProductKind | undefined,
  current: ControllerBinding | undefined,
): readonly Refusal<BindRefusalCode>[] => {
  const field = ['deviceId'];
  return [
    ...(current ? [refusal('ALREADY_BOUND' as const, field, ruleOnly('R-BND-01'))] : []),
    ...lockRefusals(device, 'deviceId'),
    ...(kind === 'AIRCRAFT'
      ? []
      : [refusal('NOT_AN_AIRCRAFT' as const, field, ruleOnly('R-BND-01'))]),
  ];
};

export type UnbindRefusalCode = 'NOT_FOUND' | 'NOT_BOUND' | 'DEVICE_LOCKED';

/** Every reason not to untie a controller. */
export const unbindRefusals = (
  device: Pick<Device, 'lock'>,
  current: ControllerBinding | undefined,
): readonly Refusal<UnbindRefusalCode>[] => [
  ...(current
    ? []
    : [refusal('NOT_BOUND' as const, ['deviceId'], ruleOnly('R-BND-03'), 'BIND_CONTROLLER')]),
  ...lockRefusals(device, 'deviceId'),
];

/** Approved to change a part with a number of its own are the maker's centres, and those it authorises or recommends. */
const approvedCenters: readonly (ServiceCenterKind | undefined)[] = [
  'MAKER',
  'AUTHORIZED',
  'RECOMMENDED',
];

/** Who changed a part, and what was put in. */
export interface PartChange {
  readonly device: Pick<Device, 'productCode'>;
  readonly model: Model | undefined;
  readonly partProductCode: string;
  /** False for an administrator, who is at no centre. */
  readonly isAtCenter: boolean;
  readonly centerKind: ServiceCenterKind | undefined;
}

export type PartRefusalCode =
  'NOT_FOUND' | 'MODEL_SWAP_NOT_ALLOWED' | 'SERIAL_TAKEN' | 'CENTER_NOT_APPROVED';

/** Every reason not to record a new part: it is of the same model (R-SN-05), put in by an approved centre (R-SN-03). */
export const partRefusals = (change: PartChange): readonly Refusal<PartRefusalCode>[] => {
  const { device, model, partProductCode, isAtCenter, centerKind } = change;
  const fits = [device.productCode, ...(model?.swapsWith ?? [])].includes(partProductCode);
  const isApproved = !isAtCenter || approvedCenters.includes(centerKind);
  return [
    ...(fits
      ? []
      : [refusal('MODEL_SWAP_NOT_ALLOWED' as const, ['partProductCode'], ruleOnly('R-SN-05'))]),
    ...(isApproved ? [] : [refusal('CENTER_NOT_APPROVED' as const, null, ruleOnly('R-SN-03'))]),
  ];
};

export const serialTaken = (field: string): Refusal<'SERIAL_TAKEN'> =>
  refusal('SERIAL_TAKEN', [field], ruleOnly('R-SN-02'));

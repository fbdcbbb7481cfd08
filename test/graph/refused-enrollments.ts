import { freshKey } from '../support/journey';

// What several tables say of the same refusals.

export const key = () => ({ idempotencyKey: freshKey() });
export const inSerials = ['enrollment', 'serials'];
export const inCode = ['enrollment', 'code'];

export const covered = {
  code: 'DEVICE_ALREADY_COVERED',
  field: inSerials,
  rules: ['R-OPP-01', 'R-OPP-02'],
};
export const locked = {
  code: 'DEVICE_LOCKED',
  field: inSerials,
  nextStep: 'CONTACT_SUPPORT',
  rules: ['R-FLY-04'],
};
export const feeNotKnown = (...field: readonly string[]) => ({
  code: 'FEE_NOT_KNOWN',
  field,
  nextStep: 'CONTACT_SUPPORT',
  rules: ['R-FEE-11'],
});
export const mismatch = (...field: readonly string[]) => ({
  code: 'SKU_PRODUCT_MISMATCH',
  field,
  nextStep: 'ASK_SELLER',
  rules: ['R-PRG-05'],
});
export const regionMismatch = {
  code: 'REGION_MISMATCH',
  field: inCode,
  nextStep: 'ASK_SELLER',
  rules: ['R-RGN-02'],
};

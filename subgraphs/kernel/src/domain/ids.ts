/** Makes an id nobody has yet: the prefix says what it names, the rest sorts by the time it was made. */
export type IdSource = (prefix: IdPrefix) => string;

/** What an id of the graph names, by its first letters. */
export const idPrefixes = {
  acc: 'access record',
  adc: 'adjudication',
  adj: 'change of a quota',
  asm: 'assessment',
  bat: 'batch of codes',
  bnd: 'device binding',
  cbd: 'binding to a controller',
  clm: 'claim',
  cod: 'activation code',
  con: 'consent',
  ctr: 'service contract',
  cus: 'customer',
  dev: 'device',
  elc: 'choice of a remedy',
  evd: 'evidence',
  evt: 'history event',
  imp: 'import of a table',
  gwl: 'kindness outside the terms',
  inc: 'incident',
  job: 'job',
  key: 'API key',
  lnk: 'link to an account',
  msg: 'outbox message',
  ntc: 'notice',
  pay: 'payment',
  prt: 'partner',
  qle: 'quota ledger entry',
  quo: 'fee quote',
  req: 'request about a contract',
  rfd: 'refund',
  shp: 'shipment',
  str: 'store',
  vid: 'video verification',
} as const;

export type IdPrefix = keyof typeof idPrefixes;

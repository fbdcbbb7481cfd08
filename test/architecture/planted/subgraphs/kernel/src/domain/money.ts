export interface Money {
  readonly amount: string;
}

export interface Contract {
  readonly id: string;
}

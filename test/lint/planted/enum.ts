export enum Planted {
  One = 'ONE',
}

export class Planted {
  static one(): number {
    return 1;
  }
}

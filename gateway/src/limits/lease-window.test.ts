import { LeaseWindow } from './lease-window';

const plenty = 1_000_000;

/** A window of a second that was told at an instant, with so much asked for and spent in it. */
const spentIn = (window: LeaseWindow, amount: number, from: number): void => {
  window.add(amount, { amount, msLeft: 1000 }, from, from);
  for (let spent = 0; spent < amount; spent += 1) window.spend(1, from + 1);
};

describe('how much is taken ahead', () => {
  it('is nothing for a caller who has just come', () => {
    expect(new LeaseWindow(1000).ahead(plenty, 0)).toBe(0);
  });

  it('is what a caller who goes on as before still asks for, also as the next window begins', () => {
    const window = new LeaseWindow(1000);
    spentIn(window, 40, 0);
    expect(window.ahead(plenty, 1000)).toBe(40);
    spentIn(window, 10, 1000);
    expect(window.ahead(plenty, 1001)).toBe(30);
    expect(window.ahead(20, 1001)).toBe(20);
  });

  it('is as much again as was asked for, where it is more than before', () => {
    const window = new LeaseWindow(1000);
    spentIn(window, 40, 0);
    expect(window.ahead(plenty, 1)).toBe(40);
    spentIn(window, 40, 1000);
    expect(window.ahead(plenty, 1001)).toBe(40);
    window.spend(20, 1002);
    expect(window.ahead(plenty, 1003)).toBe(60);
  });

  it('is the same where a window ends by our clock a moment before it ends by the store, and nothing is carried over', () => {
    const window = new LeaseWindow(1000);
    spentIn(window, 40, 0);
    spentIn(window, 40, 1000);
    const { number } = window;
    window.add(5, { amount: 45, msLeft: 10 }, 2000, 2002);
    expect(window.has(5, 2003)).toBe(true);
    expect(window.has(6, 2003)).toBe(false);
    window.restore(1, number, 2003);
    expect(window.has(6, 2003)).toBe(false);
    expect(window.ahead(plenty, 2010)).toBe(40);
  });
});

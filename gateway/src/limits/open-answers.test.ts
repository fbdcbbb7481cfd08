import { openAnswers } from './open-answers';

describe('answers that stay open', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const answer = () => {
    const destroy = jest.fn();
    return { destroy };
  };

  it('are broken off when three to four fourths of their time have passed', () => {
    const open = openAnswers(1000);
    const [first, second] = [answer(), answer()];
    open.add(first);
    jest.advanceTimersByTime(200);
    open.add(second);
    jest.advanceTimersByTime(549);
    expect(first.destroy).not.toHaveBeenCalled();
    jest.advanceTimersByTime(251);
    expect(first.destroy).toHaveBeenCalled();
    expect(second.destroy).toHaveBeenCalled();
  });

  it('are left alone once they are closed, and no timer goes on for nothing', () => {
    const open = openAnswers(1000);
    const closed = answer();
    open.add(closed);
    open.delete(closed);
    jest.advanceTimersByTime(5000);
    expect(closed.destroy).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});

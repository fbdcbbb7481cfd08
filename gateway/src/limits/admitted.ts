import type { Admission } from './limiter';

/** A request that was let in. Its slot is given back when its answer is closed and what was begun for it has ended. */
export interface Admitted {
  /** What its caller has left, as the header says it. */
  readonly left: string;
  /** Keeps the slot until what comes back is called. */
  hold(): () => void;
}

export const admitted = (admission: Admission, left: string): Admitted => {
  let held = 0;
  return {
    left,
    hold: () => {
      let isHeld = true;
      held += 1;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        held -= 1;
        if (held === 0) void admission.release();
      };
    },
  };
};

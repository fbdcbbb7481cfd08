/** An answer that can be broken off. */
interface Answer {
  destroy(): unknown;
}

/** The answers that are open now. */
export interface OpenAnswers {
  add(answer: Answer): void;
  delete(answer: Answer): void;
}

/** In how many steps the time passes: one timer for all answers instead of one for each. */
const steps = 4;

/** Breaks off what is open for so long, or for up to a fourth less. */
export const openAnswers = (cutOffMs: number): OpenAnswers => {
  const stepsLeft = new Map<Answer, number>();
  let timer: NodeJS.Timeout | undefined;
  const step = (): void => {
    for (const [answer, left] of stepsLeft) {
      if (left > 0) stepsLeft.set(answer, left - 1);
      else answer.destroy();
    }
    if (stepsLeft.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
  return {
    add: (answer) => {
      stepsLeft.set(answer, steps - 1);
      timer ??= setInterval(step, cutOffMs / steps).unref();
    },
    delete: (answer) => {
      stepsLeft.delete(answer);
    },
  };
};

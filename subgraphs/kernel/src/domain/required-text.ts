import { badInput } from './fault';

/** Checks a text of the input by the path to it: it says something, and is not endless. */
export const requireText = (text: string, longest: number, ...path: readonly string[]): void => {
  if (text.trim() !== '' && text.length <= longest) return;
  throw badInput(`${path.at(-1)} has to be 1 to ${longest} characters long.`, ...path);
};

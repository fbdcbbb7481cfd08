import { badInput } from './fault';
import { isOneLine, oneLineWords } from './plain-text';

/** Checks a text of the input by the path to it: it says something, and is not endless. */
export const requireText = (text: string, longest: number, ...path: readonly string[]): void => {
  if (text.trim() !== '' && text.length <= longest) return;
  throw badInput(`${path.at(-1)} has to be 1 to ${longest} characters long.`, ...path);
};

/** Checks a text of the input that is shown in one line, among others: it cannot pose as more than it is. */
export const requireLine = (text: string, longest: number, ...path: readonly string[]): void => {
  requireText(text, longest, ...path);
  if (!isOneLine(text)) throw badInput(`${path.at(-1)} is one line: ${oneLineWords}.`, ...path);
};

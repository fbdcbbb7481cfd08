import { type Cell, calendarDay } from '../import/cells';
import { isRead, read, unreadable } from '../reading';

// Cells that documents of one table have beside those of the catalogue's files.

/** The code of an edition of terms, as drafting it takes one. */
export const editionCode: Cell<string> = (given) =>
  /^[\w.-]{1,50}$/.test(given)
    ? read(given)
    : unreadable(`${JSON.stringify(given)} is not the code of an edition, such as 2023-tc`);

/** A day that the programme can meet. */
export const programmeDay: Cell<string> = (given) => {
  const reading = calendarDay(given);
  return !isRead(reading) || (given >= '2000' && given < '2300')
    ? reading
    : unreadable(`${given} is not between 2000 and 2299`);
};

/** JSON may write any character as a number; these two no text in the database can hold. */
const unkeepable = /\\u(0000|d[89a-f])/i;

export const keepableJson: Cell<string> = (given) => {
  if (given === '') return unreadable('must not be blank');
  return unkeepable.test(given)
    ? unreadable('writes U+0000 or half of a character as a number')
    : read(given);
};

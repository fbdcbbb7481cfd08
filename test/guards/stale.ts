import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a folder of generated files ought to hold: each file's text by its name. */
export type Generated = Readonly<Record<string, string>>;

const firstDifference = (text: string, made: string): number => {
  const lines = text.split('\n');
  return made.split('\n').findIndex((line, index) => line !== lines[index]) + 1 || lines.length;
};

const complaintAbout = (
  name: string,
  text: string | undefined,
  made: string | undefined,
): string | undefined => {
  if (made === undefined) return `${name} is made from nothing any more`;
  if (text === undefined) return `${name} is missing`;
  return text === made ? undefined : `${name} is stale from line ${firstDifference(text, made)} on`;
};

/** Every file of a folder that is not what the code makes, with the command that makes it. */
export const staleFiles = (folder: string, made: Generated, command: string): readonly string[] => {
  const committed = readdirSync(folder).filter((name) => /\.(graphql|json|ts)$/.test(name));
  const names = [...new Set([...Object.keys(made), ...committed])].sort();
  return names.flatMap((name) => {
    const text = committed.includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined;
    const complaint = complaintAbout(`${basename(folder)}/${name}`, text, made[name]);
    return complaint === undefined ? [] : [`${complaint}: run ${command}.`];
  });
};

import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../support/tool-output';
import { type Edit, edited, misfit } from './mutation';
import { projectFiles } from './project-files';

const temporary = '.temporary';

/** Packages of ours lead into the copy, where they are changed; all others to where they are installed. */
const ours = '@care-graph';

const linkPackages = (folder: string): void => {
  const installed = join(root, 'node_modules');
  const linked = join(folder, 'node_modules');
  mkdirSync(join(linked, ours), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== ours) symlinkSync(join(installed, name), join(linked, name));
  for (const name of readdirSync(join(installed, ours))) {
    const path = realpathSync(join(installed, ours, name)).slice(root.length);
    symlinkSync(join(folder, path), join(linked, ours, name));
    linkOwnPackages(join(root, path), join(folder, path));
  }
};

/** What a workspace has installed for itself alone. */
const linkOwnPackages = (workspace: string, copy: string): void => {
  if (readdirSync(workspace).includes('node_modules'))
    symlinkSync(join(workspace, 'node_modules'), join(copy, 'node_modules'));
};

/** The project as it is now, in a folder of its own where it may be broken. */
export class TreeCopy {
  private constructor(readonly folder: string) {}

  static make(): TreeCopy {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-rules-')));
    for (const file of projectFiles()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(join(root, file), join(folder, file));
    }
    linkPackages(folder);
    mkdirSync(join(folder, temporary));
    // PostgreSQL refuses to run as root, and whoever it runs as has to get to its data.
    chmodSync(folder, 0o711);
    chmodSync(join(folder, temporary), 0o1777);
    return new TreeCopy(folder);
  }

  /** Where what runs here keeps what it needs for a while, so that it goes with the copy. */
  get temporaryFolder(): string {
    return join(this.folder, temporary);
  }

  /** Makes the edits, gives back how to undo them. */
  edit(edits: readonly Edit[]): () => void {
    const before = new Map<string, string>();
    for (const edit of edits) {
      const text = this.textOf(edit.file);
      const fault = misfit(edit, text);
      if (fault !== undefined) throw new Error(`${fault}.`);
      before.set(edit.file, before.get(edit.file) ?? text);
      this.write(edit.file, edited(edit, text));
    }
    return () => {
      before.forEach((text, file) => {
        this.write(file, text);
      });
    };
  }

  /** Workers of a jest that was stopped may write for a moment more, so that this may take another try. */
  async remove(triesLeft = 50): Promise<void> {
    try {
      rmSync(this.folder, { recursive: true, force: true });
    } catch (error) {
      if (triesLeft === 0) throw error;
      await setTimeout(100);
      await this.remove(triesLeft - 1);
    }
  }

  private textOf(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  private write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }
}

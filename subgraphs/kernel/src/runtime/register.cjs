'use strict';
// Lets Node load TypeScript: each file is compiled by swc once and kept in a disk cache, keyed by its text.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync, version } = require('@swc/core');

const root = resolve(__dirname, '../../../..');
const cacheFolder = join(root, '.cache', 'swc');

const options = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const settings = JSON.stringify([version, options]);

const keep = (path, code) => {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, path);
  } catch {
    // A folder that cannot be written only means that the next start compiles again.
  }
};

const compile = (filename) => {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256').update(settings).update(filename).update(source).digest('hex');
  const path = join(cacheFolder, `${key}.js`);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const { code } = transformSync(source, { ...options, filename });
    keep(path, code);
    return code;
  }
};

Module._extensions['.ts'] = (module, filename) => module._compile(compile(filename), filename);
process.setSourceMapsEnabled(true);

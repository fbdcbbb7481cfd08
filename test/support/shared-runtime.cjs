'use strict';
const { readFileSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { dirname, join, resolve, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

require('../../subgraphs/kernel/src/runtime/register.cjs');
require('reflect-metadata');
const { loadedForProduction } = require('./config.ts');

// As quick-graphql.ts has it for what is not shared.
loadedForProduction(() => require('graphql/jsutils/instanceOf'));

const root = resolve(__dirname, '../..');
const within = (...names) => join(root, ...names) + sep;
const domains = ['catalog', 'coverage', 'claims', 'access'].map((name) =>
  within('subgraphs', name, 'src'),
);
const sources = [within('gateway', 'src'), within('subgraphs', 'kernel', 'src'), ...domains];
/** Where tests have a database or a graph at work; those of the kernel and the gateway hand over things of their own making. */
const sharing = [within('test'), ...domains];
const ofJest = /[\\/]node_modules[\\/](?:@jest|jest|jest-[^\\/]+|expect|pretty-format)[\\/]/;

const isIn = (folders, path) => folders.some((folder) => path.startsWith(folder));

/** What is tested, and the packages that it stands on. */
const isShared = (path) =>
  path.includes(`${sep}node_modules${sep}`)
    ? !ofJest.test(path)
    : path.endsWith('.ts') && !path.endsWith('.test.ts') && isIn(sources, path);

const requires = new Map();
const requireOf = (file) => {
  const folder = dirname(file);
  const known = requires.get(folder) ?? createRequire(join(folder, 'any.cjs'));
  requires.set(folder, known);
  return known;
};

const resolvedBy = (require, name) => {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
};

/** Modules and timers are replaced for what is loaded with the test file alone. */
const replaces = (testFile) => /\bjest\.mock\(|useFakeTimers/.test(readFileSync(testFile, 'utf8'));

/**
 * Loads what is tested, and its packages, once for all test files of a worker, as a server loads them once for all
 * requests; jest would load and warm up thousands of modules for each file. Test files and their support stay apart.
 */
class SharedRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const [, , , , , , testFile] = given;
    this.isSharing = isIn(sharing, testFile) && !replaces(testFile);
  }

  requireModuleOrMock(from, name) {
    if (!this.isSharing || isBuiltin(name)) return super.requireModuleOrMock(from, name);
    const require = requireOf(from);
    const path = resolvedBy(require, name);
    return path && isShared(path) ? require(path) : super.requireModuleOrMock(from, name);
  }
}

module.exports = { __esModule: true, default: SharedRuntime };

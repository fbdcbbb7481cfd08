import { join } from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** A rule that reports every node one of the selectors finds, always with the same sentence. */
const forbid = (message, ...selectors) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, message })]),
    ),
});

/** `eslint-disable… rule-name -- why`; the reason must be long enough to be a reason. */
const disable = /^\s*eslint-disable/;
const describedDisable = /^\s*eslint-disable(-next-line|-line)?\s+[^\s-][^]*?\s-{2,}\s+\S[^]{9,}/;

/** Reported just left of the line, because a bare disable would otherwise silence this rule too. */
const noBareDisable = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: () =>
      context.sourceCode
        .getAllComments()
        .filter(({ value }) => disable.test(value) && !describedDisable.test(value))
        .forEach(({ loc }) =>
          context.report({
            loc: { start: { line: loc.start.line, column: -1 }, end: loc.end },
            message: 'Name the rule and say why: eslint-disable-next-line the-rule -- the reason.',
          }),
        ),
  }),
};

const careGraph = {
  rules: {
    'no-bare-disable': noBareDisable,
    'no-barrel': forbid(
      'Import from the file that defines it; a barrel hides who needs what.',
      'ExportAllDeclaration',
    ),
    'no-default-export': forbid(
      'Export by name, so that a thing has one name everywhere.',
      'ExportDefaultDeclaration',
      'ExportSpecifier[exported.name="default"]',
      'TSExportAssignment',
    ),
    'no-enum': forbid('Use a const object or a union of strings.', 'TSEnumDeclaration'),
    'no-environment': forbid(
      'Read the environment in config.ts only.',
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'MemberExpression[object.property.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/]',
    ),
    'no-wall-clock': forbid(
      'Take the time from Clock.',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
      'MemberExpression[object.name="Temporal"][property.name="Now"]',
      'MemberExpression[object.name="performance"][property.name="now"]',
    ),
    'no-chance': forbid(
      'Take the time from Clock. Chance is handed in too, as ids are.',
      'MemberExpression[object.name="Math"][property.name="random"]',
    ),
  },
};

const everywhere = {
  'care-graph/no-bare-disable': 'error',
  'care-graph/no-barrel': 'error',
  'care-graph/no-default-export': 'error',
  'care-graph/no-enum': 'error',
  'care-graph/no-environment': 'error',
  complexity: ['error', 8],
  eqeqeq: 'error',
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 40],
  'max-params': ['error', 4],
  'no-console': 'error',
};

const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  // The GraphQL classes are empty but for their decorators.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  // The GraphQL classes only carry decorators: a plain object of the same shape is as good an answer.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // `const { version, ...facts } = row` is how a property is left out, and `_next` is a parameter
  // that only its place needs: express tells an error handler by having four.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  // A number in a message reads as itself.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/.data/',
      '**/.cache/',
      '**/.turbo/',
      'schema/',
      'test/generated/',
      'client/dist/',
      'client/src/generated/',
      'test/*/planted/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { plugins: { 'care-graph': careGraph }, rules: everywhere },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // Said, because it would otherwise be guessed to be the folder of this file.
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '../..') },
    },
    rules: typed,
  },
  {
    // The compiler does not see these, and knows neither `module` nor `process` in them.
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/domain/**/*.ts', '**/application/**/*.ts'],
    rules: { 'care-graph/no-wall-clock': 'error', 'care-graph/no-chance': 'error' },
  },
  {
    files: ['**/config.ts'],
    rules: { 'care-graph/no-environment': 'off' },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    ignores: ['test/lint/planted/**/!(*.test).ts'],
    rules: {
      // A `describe` is one function; its `it`s are short.
      'max-lines-per-function': 'off',
      // A double of an asynchronous port often has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Jest types `expect.any(String)` and its kin as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // ESLint and jest load these by their default export.
    files: ['**/eslint.config.mjs', 'test/**/jest-*.ts', 'test/**/global-{setup,teardown}.ts'],
    rules: { 'care-graph/no-default-export': 'off' },
  },
);

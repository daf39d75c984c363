import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Core is pure: whoever calls it hands over the time, the place and the data. */
const impureGlobals = ['navigator', 'fetch', 'document', 'window', 'localStorage', 'performance'];

const throwingGlobal = {
  name: 'encodeURIComponent',
  message: 'It throws at half a character; take encodeText.',
};

const noHtmlFromStrings = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'No HTML from strings.',
};

/** What MooTools and Prototype replace, which old sites have. */
const replacedByPages = [
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Prototype and MooTools have their own; spread, or take listOf.',
  },
  {
    selector: 'MemberExpression[property.name=/^reduce(Right)?$/]',
    message: 'Prototype 1.6 has its own; take sumOf, or a loop.',
  },
  {
    selector: 'MemberExpression[object.name!=/^window$/][property.name="scrollTo"]',
    message: 'Elements of Prototype and MooTools have their own; take scroll.',
  },
  {
    selector: 'MemberExpression[object.name="Document"][property.name="prototype"]',
    message: 'MooTools has its own; ask the document.',
  },
  {
    selector: 'NewExpression[callee.name="Event"]',
    message: 'MooTools has its own; take NativeEvent.',
  },
];

/** The compiler's `lib` keeps newer built-ins of JavaScript out; of the browser's own it knows no versions. */
const newerThanChrome109 = [
  ['AbortSignal', 'any'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
].map(([object, property]) => ({object, property, message: 'Chrome 109 does not have it.'}));

export default ts.config(
  {
    ignores: [
      'dist',
      'coverage',
      'storybook-static',
      '.cache',
      'stories/public',
      'test/package/types',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    settings: {wc: {elementBaseClasses: ['LitElement', 'CongElement', 'BoxElement']}},
    rules: {
      'no-console': 'error',
      'eqeqeq': ['error', 'always', {null: 'ignore'}],
      'lit/no-native-attributes': 'off',
      'lit-a11y/list': 'off',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-globals': ['error', throwingGlobal],
      'no-restricted-syntax': ['error', noHtmlFromStrings, ...replacedByPages],
      'no-restricted-properties': ['error', ...newerThanChrome109],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals, throwingGlobal],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now'},
        ...newerThanChrome109,
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Core takes the time as an argument.',
        },
        noHtmlFromStrings,
        ...replacedByPages,
      ],
    },
  },
  {
    files: ['src/types/**'],
    rules: {
      // How a framework's table of tags is added to.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    files: ['test/**', 'stories/**', 'examples/{frameworks,testing}/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: [
      'bench/**',
      'examples/**',
      'integrations/**',
      'scripts/**',
      '*.{js,cjs,mjs,ts}',
      '.storybook/**',
      'test/**',
    ],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-console': 'off'},
  },
  prettier,
);

/**
 * Which folder of src may import from which: only from those named further down, types included. See “The tree” in
 * CONTRIBUTING.md.
 */
const floors = {
  core: [],
  data: ['core'],
  ui: ['core'],
  base: ['core', 'data', 'ui', 'styles', 'locale', 'occasions'],
  locale: ['core'],
  occasions: ['core', 'data'],
  styles: [],
  elements: ['core', 'data', 'ui', 'base', 'styles', 'locale', 'occasions'],
};

/** The sheet of all elements is loaded late, by the base, for pages that do not link `styles.css`; it holds CSS alone. */
const THE_SHEET = '^src/elements/look\\.ts$';

const floorRules = Object.entries(floors).map(([floor, below]) => ({
  name: `${floor}-looks-down`,
  comment: `src/${floor} imports from ${below.map((each) => `src/${each}`).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: {path: `^src/${floor}/`},
  to: {
    path: '^src/',
    pathNot: [
      ...[floor, ...below].map((each) => `^src/${each}/`),
      ...(floor === 'base' ? [THE_SHEET] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'no-circle',
      comment: 'A module that imports what imports it cannot be read on its own.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'elements-stand-alone',
      comment: 'Elements never import each other.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'features-know-no-element',
      comment: 'A feature declares the interface of its host; it never imports the element.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/features/'},
      to: {path: '^src/elements/([^/]+)/\\1\\.ts$'},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {extensions: ['.ts', '.js', '.css']},
  },
};

/** Which element tests run in which engine. */

/**
 * What does not differ from engine to engine runs in fewer of them. Chromium runs everything: coverage is taken there.
 * Chrome 109 is an older Chromium. It can differ in how it draws, in what it lacks of CSS, dialogs and forms, and in newer
 * built-ins, which the compiler (`lib` in tsconfig.json) and the linter do not let through.
 *
 * @type {{files: string[], engines: string[], reason: string}[]}
 */
export const alike = [
  {
    files: [
      'test/core/{anniversary,dates,index,ip,lists,lunar,lunar-anniversary,news-article,reading-time,slug,template,truth,warn}.test.ts',
      'test/{data/schemas,locale,occasions}/**/*.test.ts',
      'test/field/core.test.ts',
      'test/elements/**/*-model.test.ts',
    ],
    engines: [],
    reason: 'Integers, strings and plain objects alone; Node runs these files too.',
  },
  {
    files: [
      'test/elements/photo-gallery/photo.test.ts',
      'test/elements/photo-gallery/data/photo-runs.test.ts',
      'test/elements/photo-gallery/layouts/justified-rows.test.ts',
      'test/elements/photo-gallery/viewer/{keys,photo-hash}.test.ts',
      'test/elements/login-box/form/form-address.test.ts',
    ],
    engines: [],
    reason: 'Arithmetic over lists, addresses and names of keys.',
  },
  {
    files: ['test/styles/theme-design.test.ts'],
    engines: [],
    reason: 'Arithmetic over colours, and a theme as text.',
  },
  {
    files: ['test/ui/{followers,idle}.test.ts'],
    engines: [],
    reason: 'A set of functions, and a queue of them; idle time is stood in for.',
  },
  {
    files: ['test/data/{refresh,send}.test.ts'],
    engines: [],
    reason: 'Clock, page and fetch are stood in for; remote-data.test.ts runs everywhere.',
  },
  {
    files: ['test/core/{fold,json,numbers}.test.ts'],
    engines: ['firefox', 'webkit'],
    reason: 'Patterns over letters and digits, by the engine that Chromium has as well.',
  },
  {
    files: ['test/elements/visit-counter/features/adapters.test.ts'],
    engines: [],
    reason: 'One shape of JSON into another.',
  },
  {
    files: ['test/elements/photo-gallery/viewer/{cover,editing,tools,zoom}.test.ts'],
    engines: ['webkit'],
    reason:
      'viewer.test.ts runs everywhere; what is zoomed and pulled is tried where phones differ.',
  },
  {
    files: [
      'test/elements/article/{audio-playback,listen,listen-bar,listen-tool,spoken-text}.test.ts',
    ],
    engines: ['webkit'],
    reason: 'Voices and players are stood in for; listen-engines.test.ts runs everywhere.',
  },
  {
    files: [
      'test/elements/login-box/features/account/{answers,code-step,login-wait,session,session-tabs,sign-out,signed-in}.test.ts',
    ],
    engines: ['firefox'],
    reason: 'What the box makes of a server’s answers; how it sends a form is tried everywhere.',
  },
  {
    files: [
      'test/elements/visit-counter/{src,features/hit,features/stream}.test.ts',
      'test/elements/photo-gallery/data/{albums-data,data}.test.ts',
      'test/elements/link-list/loading.test.ts',
    ],
    engines: ['firefox'],
    reason:
      'What an element makes of JSON; data/ and each element’s own file load theirs everywhere.',
  },
  {
    files: [
      'test/elements/anniversary-banner/{banner-markup,days,events,markup,midnight}.test.ts',
      'test/elements/article/{facts,json-ld}.test.ts',
      'test/elements/date-line/server-time.test.ts',
      'test/elements/visit-counter/written.test.ts',
      'test/base/{clock,localize}.test.ts',
    ],
    engines: ['webkit'],
    reason: 'Dates, words and the author’s markup in, words out: nothing is measured or pressed.',
  },
  {
    files: [
      'test/data/*.test.ts',
      'test/base/{data-cong,define,localize-own-english}.test.ts',
      'test/define/*.test.ts',
      'test/ui/{announcer,feature,lazy,markup,server-clock,storage}.test.ts',
      'test/elements/anniversary-banner/{dismissal,features,rotation}.test.ts',
      'test/elements/article/{kept-settings,share}.test.ts',
      'test/elements/link-list/{drawn-lists,leaving-notice}.test.ts',
      'test/elements/login-box/{far,secrecy}.test.ts',
      'test/elements/login-box/features/passkey/passkey.test.ts',
      'test/elements/login-box/form/{connection,insecure,site-form,stay,user-name}.test.ts',
      'test/elements/photo-gallery/{albums-address,events}.test.ts',
      'test/elements/visit-counter/features.test.ts',
    ],
    engines: ['firefox', 'webkit'],
    reason: 'Requests, storage, timers and events, which Chrome 109 has as Chromium has them.',
  },
];

/** The globs of an engine’s tests, out of all that `tests` matches. */
export const testsIn = (engine, tests) => [
  tests,
  ...alike
    .filter(({engines}) => engine !== 'chromium' && !engines.includes(engine))
    .flatMap(({files}) => files.map((glob) => `!${glob}`)),
];

/** Which tests of pages run in Chrome 109 as well, and what of them cannot. `npm run test:chrome109` runs them. */

/** Those of gestures, routers and of the viewer over other dialogs need what its driver lacks; see `lacking`. */
export const files =
  'test/page/{article,article-record,article-tools,banner-room,clobbered,date-room,density,founding-page,guides,hydration,layered-styles,link-frameworks,photo-bar,photo-habits,photo-layouts}.test.mjs';

/** Tests that are left out, by a piece of their names. */
export const lacking = [
  {
    name: 'without a script all of a list is there',
    reason: 'It does not know whether a page has scripts (`scripting`): there a long list scrolls.',
  },
  {
    name: 'ends no link and no caption with a lone syllable',
    reason: 'It knows no `text-wrap`.',
  },
  {
    name: 'leaves a table that scrolls a table to screen readers',
    reason: 'Its tree calls cells by other names.',
  },
];

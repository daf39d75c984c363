import {UPDATE_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {globalTypes} from '../.storybook/environment.ts';

/** The themes and schemes of the toolbars, for buttons on a page. */
export const themes = globalTypes.theme.toolbar.items;
export const schemes = globalTypes.scheme.toolbar.items;

/** Sets what the toolbars set, `{theme: 'toa-an'}`; the toolbars follow. */
export const show = (globals: {theme?: string; scheme?: string}) =>
  addons.getChannel().emit(UPDATE_GLOBALS, {globals});

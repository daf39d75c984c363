import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** The look of `kiem-sat`, so that the frame recedes behind the elements. */
const theme = create({
  base: 'light',
  brandTitle: 'cong-elements',
  colorPrimary: '#8f1d1d',
  colorSecondary: '#8f1d1d',
  appBg: '#f7f4ef',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e5ded4',
  appBorderRadius: 8,
  barBg: '#fbf9f6',
  barTextColor: '#655d55',
  barHoverColor: '#8f1d1d',
  barSelectedColor: '#8f1d1d',
  textColor: '#231f1c',
  textMutedColor: '#655d55',
  inputBg: '#ffffff',
  inputBorder: '#8d8379',
  inputTextColor: '#231f1c',
  inputBorderRadius: 4,
  fontBase: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
});

// The stories have keys of their own: arrows in the gallery, Escape in its viewer.
addons.setConfig({theme, ui: {enableShortcuts: false}});

/// <reference types="vite/client" />
import {html, type TemplateResult} from 'lit';
import type {Decorator} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {declarationOf} from './manifest.js';

const sheets = import.meta.glob<string>('../src/styles/themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(themeSheet);

const item = (value: string, title: string) => ({value, title});

/** The toolbars: everything a page around the elements may decide. */
export const globalTypes = {
  theme: {
    description: 'Theme sheet',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        item('kiem-sat', 'Kiểm sát'),
        item('toa-an', 'Tòa án'),
        item('hanh-chinh', 'Hành chính'),
      ],
    },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      title: 'Scheme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [item('light', 'Light'), item('dark', 'Dark'), item('contrast', 'High contrast')],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [item('vi', 'Tiếng Việt'), item('en', 'English')],
    },
  },
  textSize: {
    description: 'Text size',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: ['100', '125', '150', '200'].map((size) => item(size, `Text ${size} %`)),
    },
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [item('full', 'Full width'), item('320', '320 px'), item('768', '768 px')],
    },
  },
};

export const initialGlobals = {
  theme: 'kiem-sat',
  scheme: 'light',
  language: 'vi',
  textSize: '100',
  width: 'full',
};

let currentTheme = '';

function useTheme(theme: string): void {
  if (theme === currentTheme) return;
  currentTheme = theme;
  themeSheet.replaceSync(sheets[`../src/styles/themes/${theme}.css`] ?? '');
}

/** Applies the toolbars to the document, as a site would: a sheet, attributes of `<html>`. */
export const withPage: Decorator = (story, {globals}) => {
  const {theme, scheme, language, textSize, width} = globals as typeof initialGlobals;
  const root = document.documentElement;
  useTheme(theme);
  root.lang = language;
  root.dataset['congScheme'] = scheme;
  root.dataset['textSize'] = textSize;
  const content = story() as TemplateResult | Node;
  return html`<div class="preview-width" data-width=${width}>${content}</div>`;
};

const listening = new WeakMap<Element, Set<string>>();

/** Shows the component's events in the actions panel; in the capture phase, for some do not bubble. */
export const withEvents: Decorator = (story, {canvasElement, component}) => {
  const names = listening.get(canvasElement) ?? new Set();
  listening.set(canvasElement, names);
  for (const {name} of declarationOf(component).events ?? []) {
    if (names.has(name)) continue;
    names.add(name);
    canvasElement.addEventListener(name, action(name), {capture: true});
  }
  return story();
};

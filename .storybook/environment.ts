/// <reference types="vite/client" />
import {html, type TemplateResult} from 'lit';
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import {themeSheet} from '../src/styles/theme-sheet.js';
import {themes} from '../src/styles/token-table.js';
import {declarationOf} from './manifest.js';

const chosenTheme = new CSSStyleSheet();
document.adoptedStyleSheets.push(chosenTheme);

const item = (value: string, title: string) => ({value, title});

/** The toolbars: everything a page around the elements may decide. */
export const globalTypes = {
  theme: {
    description: 'Bộ giao diện (theme sheet)',
    toolbar: {
      title: 'Giao diện (Theme)',
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
    description: 'Màu nền (colour scheme)',
    toolbar: {
      title: 'Màu nền (Scheme)',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        item('light', 'Sáng (Light)'),
        item('dark', 'Tối (Dark)'),
        item('contrast', 'Tương phản cao (High contrast)'),
      ],
    },
  },
  density: {
    description: 'Mật độ (density)',
    toolbar: {
      title: 'Mật độ (Density)',
      icon: 'component',
      dynamicTitle: true,
      items: [item('comfortable', 'Thoáng (Comfortable)'), item('compact', 'Gọn (Compact)')],
    },
  },
  header: {
    description: 'Tiêu đề khung (headings of boxes)',
    toolbar: {
      title: 'Tiêu đề khung (Headings)',
      icon: 'bottombar',
      dynamicTitle: true,
      items: [
        item('marker', 'Vạch đầu (Marker)'),
        item('filled', 'Nền màu (Filled)'),
        item('underlined', 'Kẻ chân (Underlined)'),
      ],
    },
  },
  language: {
    description: 'Ngôn ngữ của trang (language of the page)',
    toolbar: {
      title: 'Ngôn ngữ (Language)',
      icon: 'globe',
      dynamicTitle: true,
      items: [item('vi', 'Tiếng Việt'), item('en', 'English')],
    },
  },
  textSize: {
    description: 'Cỡ chữ (text size)',
    toolbar: {
      title: 'Cỡ chữ (Text size)',
      icon: 'zoom',
      dynamicTitle: true,
      items: ['100', '125', '150', '200'].map((size) => item(size, `Cỡ chữ (Text) ${size} %`)),
    },
  },
  width: {
    description: 'Bề rộng của khung (width of the container)',
    toolbar: {
      title: 'Bề rộng (Width)',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        item('usual', 'Như trên trang (As on a page)'),
        item('320', '320 px'),
        item('768', '768 px'),
        item('full', 'Toàn bộ (Full width)'),
      ],
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  theme: 'kiem-sat' as keyof typeof themes,
  scheme: 'light',
  density: 'comfortable',
  header: 'marker',
  language: 'vi',
  textSize: '100',
  width: 'usual',
};

/** The elements that stand in a page's side column. */
const sideBoxes: readonly string[] = ['cong-login-box', 'cong-link-list', 'cong-visit-counter'];
const isSideBox = (component: string | undefined) => sideBoxes.includes(component ?? '');

let currentTheme = '';

function useTheme(theme: keyof typeof themes): void {
  if (theme === currentTheme) return;
  currentTheme = theme;
  chosenTheme.replaceSync(themeSheet(themes[theme]));
}

/**
 * Applies the toolbars to the document, as a site would: a sheet, attributes of `<html>`. The language is on the story
 * itself too, for a docs page of Storybook says that all of it is English.
 */
export const withPage: Decorator = (story, {globals, component}) => {
  const {theme, scheme, density, header, language, textSize, width} =
    globals as typeof initialGlobals;
  const root = document.documentElement;
  useTheme(theme);
  root.lang = language;
  root.dataset['congScheme'] = scheme;
  root.dataset['congDensity'] = density;
  root.dataset['congHeader'] = header;
  root.dataset['textSize'] = textSize;
  const content = story() as TemplateResult | Node;
  const shown = width === 'usual' && isSideBox(component) ? 'box' : width;
  return html`<div class="preview-width" lang=${language} data-width=${shown}>${content}</div>`;
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

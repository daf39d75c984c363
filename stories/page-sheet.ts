/// <reference types="vite/client" />
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import pageStyles from '../examples/founding-page/page.css?inline';

/** The sheet of a whole page around the elements. It styles `body` and links, so it goes when the story does. */
export const withPageSheet: Decorator = (story) =>
  html`<style>
      ${pageStyles}</style
    >${story()}`;

import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';
import {mdxTables} from './mdx-tables.js';

const page = '../examples/founding-page';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    '../stories/public',
    {from: `${page}/photos`, to: '/photos'},
    // The end points of the founding page's site; stories/public/portal-worker.js has those that fail.
    ...['links', 'counts'].map((name) => ({
      from: `${page}/${name}.json`,
      to: `/api/${name}.json`,
    })),
  ],
  // Nothing leaves the machine: no counts of use, no look for news or newer versions.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: ({plugins = [], ...vite}) =>
    mergeConfig(vite, {
      // Before the plugin that compiles MDX.
      plugins: [mdxTables(), ...plugins],
      // Storybook's own modules reach for parts of Lit that ours do not: one bundle has them all, so that there is one copy,
      // and none is found late, which would reload the page in the middle of a story.
      // The list of guides asks the last one for their ids, and opens first.
      optimizeDeps: {
        include: ['lit', 'lit/*.js', 'lit/directives/*.js', 'storybook/internal/csf'],
      },
      // Stories show what a developer sees, so warnings about wrong values are in.
      define: {__DEV__: 'true'},
      // The bundle is Storybook's own; its size says nothing about ours.
      build: {chunkSizeWarningLimit: 4096},
    }),
};

export default config;

import {existsSync} from 'node:fs';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

const photos = 'examples/founding-page/photos';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../stories/public', {from: `../${photos}`, to: '/photos'}].filter(
    // The photos are generated; without them the stories still open.
    (folder) => typeof folder === 'string' || existsSync(photos),
  ),
  // Nothing leaves the machine: no counts of use, no look for news or newer versions.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Stories show what a developer sees, so warnings about wrong values are in.
      define: {__DEV__: 'true'},
      // The bundle is Storybook's own; its size says nothing about ours.
      build: {chunkSizeWarningLimit: 4096},
    }),
};

export default config;

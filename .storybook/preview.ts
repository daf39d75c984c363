import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import '../src/define.js';
import {look} from '../src/elements/look.js';
import {adoptPartStyles} from '../src/ui/part-styles.js';
import {renderElement} from './args.js';
import {globalTypes, initialGlobals, withEvents, withPage} from './environment.js';
import {extractArgTypes, manifest, withManifest} from './manifest.js';
import {portalReady} from './portal.js';
import './preview.css';

setCustomElementsManifest(manifest);

// `waitFor` and `findBy…` wait as long for a file that is loaded late, or a server, on a busy machine.
configure({asyncUtilTimeout: 10_000});

// As a page that links styles.css: nothing moves when the look arrives.
adoptPartStyles(document, look);

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [portalReady],
  decorators: [withPage, withEvents],
  argTypesEnhancers: [withManifest],
  globalTypes,
  initialGlobals,
  render: renderElement,
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        // Two regions of one name are one to those who go from region to region.
        rules: {'landmark-unique': {enabled: true}},
      },
    },
    controls: {expanded: true},
    docs: {extractArgTypes},
    options: {
      storySort: {
        // Guides by their number. The first entry is the one that opens.
        method: 'alphabetical',
        order: [
          'Giới thiệu',
          'Pages',
          ['Cổng hôm nay · Portal today'],
          'Introduction',
          'Hướng dẫn',
          'Elements',
          'Guides',
        ],
      },
    },
  },
};

export default preview;

import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import '../src/define.js';
import {look} from '../src/styles/look.js';
import {renderElement} from './args.js';
import {globalTypes, initialGlobals, withEvents, withPage} from './environment.js';
import {extractArgTypes, manifest} from './manifest.js';
import {portalReady} from './portal.js';
import './preview.css';

setCustomElementsManifest(manifest);

// As a page that links styles.css: nothing moves when the look arrives.
document.adoptedStyleSheets.push(look);

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [portalReady],
  decorators: [withPage, withEvents],
  globalTypes,
  initialGlobals,
  render: renderElement,
  parameters: {
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
    },
    controls: {expanded: true},
    docs: {extractArgTypes},
    options: {
      storySort: {
        order: ['Introduction', 'Giới thiệu', 'Pages', 'Trang mẫu', 'Elements', 'Guides'],
      },
    },
  },
};

export default preview;

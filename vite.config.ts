import {defineConfig} from 'vite';

/** What Storybook gets; the files of the package are bundled by scripts/bundles.ts. */
export default defineConfig(({mode}) => ({
  define: {__DEV__: String(mode !== 'production')},
}));

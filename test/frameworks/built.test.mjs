import test from 'node:test';
import {showsBuiltSites} from './built-sites.mjs';
import {showsSideColumn} from './side-column.mjs';

test('a page takes properties from frameworks in the browser, and tells them of events', (t) =>
  showsBuiltSites(t, {
    'react-18': showsSideColumn,
    'preact': showsSideColumn,
    'solid': showsSideColumn,
    'svelte': showsSideColumn,
    'angular': showsSideColumn,
  }));

import test from 'node:test';
import {showsBuiltSites} from './built-sites.mjs';
import {showsSideColumn} from './side-column.mjs';

test('a page takes properties from React 19 and Vue, and tells them of events', (t) =>
  showsBuiltSites(t, {react: showsSideColumn, vue: showsSideColumn}));

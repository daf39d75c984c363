/** Lets tests of what needs no browser run in Node as they stand, with the names that Mocha gives them in browsers. */
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import './node-page.mjs';

Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it, __DEV__: true});

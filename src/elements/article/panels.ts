import type {FeatureController} from '../../ui/feature.js';
import {LazyModule} from '../../ui/lazy.js';
import type * as Panels from './features/panels.js';

/** What a reader opens in an article: it comes with the first press. */
export const panels = new LazyModule(() => import('./features/panels.js'));

/** One of the things that are opened. */
export type Panel<F extends object> = FeatureController<F, typeof Panels>;

import {LazyModule} from '../ui/lazy.js';

/** The lunar calendar, whose table of two centuries comes with the first element that wants it. */
export const lunarModule = new LazyModule(() => import('./features/lunar.js'), {isOnServer: true});

/** What a reader does with a list: looks for links, opens the menu, is asked before leaving. */
export {LeavingNotice} from './leaving-notice.js';
export {LinkFilter} from './link-filter.js';
export {LinkMenu} from './link-menu.js';

/** What a reader opens in an article. Each is rare, and they come in one file, since two of them are small. */
export {ContentsList} from './contents/contents-list.js';
export {dismissible} from '../../../ui/dismiss.js';
export {Listening} from './listening/listening.js';
export {ShareMenu} from './sharing/share-menu.js';

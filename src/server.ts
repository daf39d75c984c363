/** For a server that renders the elements: registers all, and tells when they are ready. */
import './define.js';

export {modulesLoaded} from './ui/lazy.js';

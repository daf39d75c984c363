import testing from './testing.js';
import site from './vite.config';

export default {...site, ...testing};

/** For sites that cannot write `type="module"`: a classic script that loads the autoloader from its own folder. */
import {fileAddress} from './ui/file-address.js';
import {tellMissing} from './ui/tell-missing.js';

void tellMissing(import(fileAddress('./autoloader.js')));

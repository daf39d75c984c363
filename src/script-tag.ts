/** For pages with one script tag: registers all elements, and makes elements of boxes with `data-cong`. */
import './define.js';
import {upgradeBoxes} from './base/data-cong.js';

upgradeBoxes();

import {VisitCounter} from '../elements/visit-counter/visit-counter.js';
import {define} from '../base/define.js';

define('cong-visit-counter', VisitCounter);

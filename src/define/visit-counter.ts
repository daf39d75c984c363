import {VisitCounter} from '../components/visit-counter/visit-counter.js';
import {define} from '../internal/define.js';

define('cong-visit-counter', VisitCounter);

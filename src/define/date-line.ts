import {DateLine} from '../elements/date-line/date-line.js';
import {define} from '../base/define.js';

define('cong-date-line', DateLine);

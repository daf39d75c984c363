import {LinkList} from '../elements/link-list/link-list.js';
import {define} from '../base/define.js';

define('cong-link-list', LinkList);

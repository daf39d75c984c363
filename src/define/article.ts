import {Article} from '../elements/article/article.js';
import {define} from '../base/define.js';

define('cong-article', Article);

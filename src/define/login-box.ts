import {LoginBox} from '../elements/login-box/login-box.js';
import {define} from '../base/define.js';

define('cong-login-box', LoginBox);

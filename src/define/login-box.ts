import {LoginBox} from '../components/login-box/login-box.js';
import {define} from '../internal/define.js';

define('cong-login-box', LoginBox);

/** The features of a login box, in one file: whoever signs in with a passkey is greeted by the account. */
export {Account} from './account/account.js';
export {PasskeyOffer} from './passkey/passkey.js';

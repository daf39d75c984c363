/** What a form needs on its way to the server. It comes when the reader is in a field. */
export {Submission} from './sending/submission.js';

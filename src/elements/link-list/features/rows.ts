/** Rows that are more than the author’s plain ones: drawn from data, sorted, or marked with a day, a number or an action. */
export {DrawnLists} from './drawn-lists.js';
export {RowMarks} from './row-marks.js';
export {RowOrder} from './row-order.js';

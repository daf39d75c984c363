export {adoptPartStyles} from '../../internal/part-styles.js';

import {object, type ObjectEntries, type ObjectSchema} from 'valibot';
import {mend, type Issue} from './mend.js';

const isInList = ({path}: Issue) => path?.some(({type}) => type === 'array');

/**
 * A row of a list, mended and judged by itself. One fault is enough to leave it out, and the others are forgotten at once:
 * all those of ten thousand rows would keep the browser busy for seconds. Faults in lists of its own leave their rows out,
 * and are all told.
 */
export function row<const Entries extends ObjectEntries>(
  entries: Entries,
): ObjectSchema<Entries, undefined> {
  const schema = object(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      const input = dataset.value;
      let judged = schema['~run'](dataset, config);
      mend(judged.issues, () => (judged = schema['~run']({value: input}, config)).issues);
      if (judged.issues) {
        const own = judged.issues.find((issue) => !isInList(issue));
        if (own) judged.issues = [own];
      }
      return judged;
    },
  };
}

import type {Messages} from './messages.js';

/** The words of a counter whose numbers could not be brought up to date. */
export const viCounterParts = {
  stale: 'Số liệu lúc {time}',
} satisfies Partial<Messages>;

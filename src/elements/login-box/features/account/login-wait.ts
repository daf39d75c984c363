import type {Words} from '../../../../base/localize.js';
import type {LoginModel, Say} from '../../login-model.js';
import type {accountTexts} from './messages.js';

type AccountWords = Pick<Words<typeof accountTexts>, 'say'>;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** As on a clock: `1:45`, or `1:00:05`. */
function digits(seconds: number): string {
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = two(seconds % MINUTE);
  return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** As one says it, rounded up: `45 giây`, `2 phút`. */
function spoken(seconds: number, words: AccountWords): string {
  if (seconds >= 2 * HOUR) return words.say('loginHours', {count: Math.ceil(seconds / HOUR)});
  if (seconds >= 2 * MINUTE) return words.say('loginMinutes', {count: Math.ceil(seconds / MINUTE)});
  return words.say('loginSeconds', {count: seconds});
}

/**
 * Shows how long the server wants to be left alone, second by second; screen readers hear it at once and then each
 * minute. Ends when the time is over.
 *
 * @returns what the status says then; undefined where the signal has stopped it
 */
export function waitOut(
  seconds: number,
  model: LoginModel,
  words: AccountWords,
  signal: AbortSignal,
): Promise<Say | undefined> {
  // Timers of a page in the background are late: the clock says how much is left.
  const end = Date.now() + seconds * 1000;
  let nextWord = seconds;

  return new Promise((resolve) => {
    const finish = (say?: Say) => {
      clearInterval(timer);
      model.show({wait: undefined});
      resolve(say);
    };
    const tick = () => {
      const left = Math.ceil((end - Date.now()) / 1000);
      if (left <= 0) return finish(() => words.say('loginAgain'));
      model.show({wait: () => words.say('loginWait', {time: digits(left)})});
      if (left > nextWord) return;
      model.show({status: () => words.say('loginWait', {time: spoken(left, words)})});
      nextWord = left - MINUTE;
    };
    const timer = setInterval(tick, 1000);
    signal.addEventListener('abort', () => finish());
    tick();
  });
}

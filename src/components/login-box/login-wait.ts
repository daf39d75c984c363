import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {viLoginWait} from '../../locale/vi-login-wait.js';
import type {LoginBox} from './login-box.js';
import type {Say, Submission} from './submission.js';

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
function spoken(seconds: number, words: Localize): string {
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
  host: LoginBox,
  words: Localize,
  submission: Submission,
  signal: AbortSignal,
): Promise<Say | undefined> {
  words.add(viLoginWait);
  const root = host.shadowRoot as ShadowRoot;
  const clock = element('div', {'part': 'wait', 'aria-hidden': 'true'});
  root.querySelector('[part=summary]')?.append(clock);
  const status = root.querySelector('[part=status]');
  status?.classList.add('visually-hidden');
  // Timers of a page in the background are late: the clock says how much is left.
  const end = Date.now() + seconds * 1000;
  let nextWord = seconds;

  return new Promise((resolve) => {
    const finish = (say?: Say) => {
      clearInterval(timer);
      clock.remove();
      status?.classList.remove('visually-hidden');
      resolve(say);
    };
    const tick = () => {
      const left = Math.ceil((end - Date.now()) / 1000);
      if (left <= 0) return finish(() => words.say('loginAgain'));
      clock.textContent = words.say('loginWait', {time: digits(left)});
      if (left > nextWord) return;
      submission.tell(() => words.say('loginWait', {time: spoken(left, words)}));
      nextWord = left - MINUTE;
    };
    const timer = setInterval(tick, 1000);
    signal.addEventListener('abort', () => finish());
    tick();
  });
}

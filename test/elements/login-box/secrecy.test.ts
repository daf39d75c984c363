import {expect} from '../../support/testing.js';
import {stub} from 'sinon';
import {answer, fetching, fill, isFree, submitButton} from './support.js';

const SECRET = 'Bi-mat-9x7';

/** Everything in an event, what it inherits too. */
const contents = (event: Event) => {
  const all: unknown[] = [];
  for (const key in event) all.push(event[key as keyof Event]);
  // What is on the page is searched as such.
  return all.map((value) => (value instanceof EventTarget ? '' : (JSON.stringify(value) ?? '')));
};

describe('<cong-login-box> the password', () => {
  const outcomes: [what: string, address: string][] = [
    ['signed in', answer({user: {name: 'Lê Thị Minh'}})],
    ['wrong', '/test-api/status/401'],
    ['half way', answer({next: 'otp'})],
    ['sent back by the server', answer({message: 5, fields: [], error: {}}, 422)],
    ['not answered', '/test-api/reset'],
  ];
  for (const [what, address] of outcomes) {
    it(`is in no event, attribute, log, storage, address or error: ${what}`, async () => {
      const found: string[] = [];
      const box = await fetching(address);
      const logs = (['log', 'info', 'warn', 'error'] as const).map((name) =>
        stub(console, name).callsFake((...words: unknown[]) => found.push(words.join(' '))),
      );
      const onError = (event: Event) => found.push(...contents(event));
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      let events = 0;
      for (const type of ['cong-login', 'cong-login-success', 'cong-login-error', 'submit'])
        box.addEventListener(type, (event) => {
          events++;
          found.push(...contents(event));
        });
      try {
        fill(box, 'ltminh', SECRET);
        submitButton(box).click();
        await isFree(box);
      } finally {
        for (const each of logs) each.restore();
        removeEventListener('error', onError);
        removeEventListener('unhandledrejection', onError);
      }
      expect(events).to.be.greaterThan(1);
      found.push(
        document.documentElement.outerHTML,
        box.shadowRoot!.innerHTML,
        document.cookie,
        location.href,
        JSON.stringify([{...localStorage}, {...sessionStorage}, history.state]),
        ...performance.getEntries().map(({name}) => name),
      );
      expect(found.filter((text) => text.includes(SECRET))).to.deep.equal([]);
    });
  }
});

import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '../../../support/testing.js';
import type {CountEvent} from '../../../../src/elements/visit-counter/visit-counter.events.js';
import type {VisitCounter} from '../../../../src/elements/visit-counter/visit-counter.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {watchOutside} from '../../../support/outside-watch.js';
import {shownText} from '../../../support/shown-text.js';
import {json, make, parts, pretend, requests, values} from '../support.js';

let key: string;

/** A stream with these messages, one for each connection. */
const stream = (options: string, ...bodies: unknown[]) => {
  const texts = bodies.map((body) => (typeof body === 'string' ? body : JSON.stringify(body)));
  return `/test-api/stream?key=${key}${options}${texts.map((text) => `&body=${encodeURIComponent(text)}`).join('')}`;
};

const shows = (counter: VisitCounter, ...expected: string[]) =>
  waitUntil(() => values(counter).join() === expected.join(), `${expected} to be shown`);

function beHidden(isHidden: boolean) {
  pretend(document, 'hidden', isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<cong-visit-counter stream>', () => {
  beforeEach(() => {
    key = crypto.randomUUID();
  });

  it('shows that it waits, then numbers as they come, and tells of them', async () => {
    const counter = await make();
    counter.stream = stream('', {visits: 1965});
    const {counts} = (await oneEvent(counter, 'cong-count')) as unknown as CountEvent;
    expect(counts).to.deep.equal({visits: 1965});
    await shows(counter, '1.965');
    expect(parts(counter, 'status')[0]!.textContent.trim()).to.equal('');
  });

  it('says that it waits', async () => {
    const counter = await make('stream="/test-api/hang"');
    await waitUntil(() => shownText(counter) === 'Đang tải…', 'the note');
  });

  it('takes up a connection that ends, with the id of the last message', async () => {
    const counter = await make(
      `stream='${stream('&end', {visits: 5}, {visits: 6, online: 2}, {visits: 7})}'`,
    );
    await shows(counter, '7', '2');
    const {requests: made} = await requests(key);
    expect(made.slice(0, 2).map(({lastEventId}) => lastEventId)).to.deep.equal([null, '1']);
    counter.remove();
  });

  it('goes on from the numbers of `src`, with only what has changed', async () => {
    const src = json({visits: 5, articles: 9});
    const counter = await make(`src='${src}'`);
    await shows(counter, '5', '9');
    counter.stream = stream('', {visits: 6});
    await shows(counter, '6', '9');
  });

  it('reads the shape of another service', async () => {
    const counter = await make(`adapter="goatcounter" stream='${stream('', {count: '1 234'})}'`);
    await shows(counter, '1.234');
  });

  it('hears events by the name “counts”, and by those that the author gives', async () => {
    const named = (name: string, visits: number) => `${stream('', {visits})}&event=${name}`;
    await shows(await make(`stream='${named('counts', 5)}'`), '5');
    key = crypto.randomUUID();
    await shows(await make(`stream-event="so-lieu moi" stream='${named('so-lieu', 6)}'`), '6');
  });

  it('tells the developer the name of events that nobody listens to', async () => {
    const warnings = capturedWarnings();
    const {setTimeout: start} = window;
    pretend(window, 'setTimeout', (handler: () => void, ms = 0) =>
      start(handler, ms === 5_000 ? 0 : ms),
    );
    const body = {visits: 5};
    const counter = await make(`stream='${stream('&event=thong-ke', body, body, body)}'`);
    await waitUntil(() => warnings.list.length, 'a warning');
    expect(warnings.list[0]).to.contain('event: thong-ke').and.contain('stream-event="thong-ke"');
    counter.remove();
  });

  it('asks no more once the server has answered 204', async () => {
    const counter = await make(`visits="5" stream="/test-api/status/204?key=${key}"`);
    await waitUntil(async () => (await requests(key)).count === 2, 'a refusal, and the question');
    // The counter has its answer by the time that of a later request has come.
    for (let round = 0; round < 3; round++) await requests(key);
    const {setTimeout: start} = window;
    const waits: number[] = [];
    pretend(window, 'setTimeout', (handler: () => void, ms = 0) => {
      waits.push(ms);
      return start(handler, ms);
    });
    beHidden(true);
    beHidden(false);
    dispatchEvent(new Event('online'));
    for (let frame = 0; frame < 30; frame++) await nextFrame();
    expect(waits.filter((ms) => ms >= 700)).to.deep.equal([]);
    expect((await requests(key)).count).to.equal(2);
    expect(values(counter)).to.deep.equal(['5']);
    counter.remove();
  });

  it('leaves out a message that is none, and warns', async () => {
    const warnings = capturedWarnings();
    const counter = await make(`stream='${stream('&end', 'hỏng', [], {visits: 7})}'`);
    await shows(counter, '7');
    expect(warnings.list.join()).to.contain('hỏng');
    counter.remove();
  });

  it('tries again after a refusal, later and later', async () => {
    const counter = await make(`stream='${stream('&fails=2', {visits: 7})}'`);
    const failure = await oneEvent(counter, 'cong-data-error');
    expect(failure.bubbles).to.equal(false);
    await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
    expect(shownText(counter)).to.equal('Không tải được dữ liệu. Thử lại');
    await shows(counter, '7');
    expect((await requests(key)).count, 'two refusals, the question, the stream').to.equal(4);
    expect(parts(counter, 'retry')).to.have.length(0);
  });

  it('is tried at once by the button', async () => {
    const {setTimeout: start} = window;
    // The counter's own wait, a second or so, never ends: it is the button that brings the number.
    pretend(window, 'setTimeout', (handler: () => void, ms = 0) =>
      ms >= 750 && ms <= 1250 ? 0 : start(handler, ms),
    );
    const counter = await make(`stream='${stream('&fails=1', {visits: 7})}'`);
    await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
    parts(counter, 'retry')[0]!.click();
    await shows(counter, '7');
  });

  it('asks `src` instead, while it fails', async () => {
    const counter = await make();
    counter.src = json({visits: 5});
    await shows(counter, '5');
    counter.src = `/test-api/sequence?key=src-${key}&body=${encodeURIComponent('{"visits":6}')}&body=${encodeURIComponent('{"visits":8}')}`;
    await shows(counter, '6');
    counter.stream = stream('&fails=9');
    await shows(counter, '8');
    expect(parts(counter, 'stale')).to.have.length(0);
    counter.remove();
  });

  it('says for when the last numbers hold, once it has broken off', async () => {
    const counter = await make();
    const asOf = '2021-07-25T10:04:00+07:00';
    counter.stream = stream('&end', {visits: 5, asOf});
    await shows(counter, '5');
    counter.stream = stream('&fails=9');
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(shownText(counter)).to.equal(
      'Tổng lượt truy cập 5 Số liệu tính đến Chủ nhật, 25/07/2021 10:04',
    );
    counter.remove();
  });

  it('rests while the page is hidden', async () => {
    const counter = await make(`stream='${stream('', {visits: 5}, {visits: 6})}'`);
    await shows(counter, '5');
    beHidden(true);
    // One that appears on a hidden page does not begin.
    const second = await make(`stream='${stream('', {visits: 5}, {visits: 6})}'`);
    await second.updateComplete;
    for (let frame = 0; frame < 10; frame++) await nextFrame();
    expect((await requests(key)).count).to.equal(1);
    second.remove();
    beHidden(false);
    await shows(counter, '6');
    expect((await requests(key)).count).to.equal(2);
  });

  it('leaves nothing behind on the page it has left, and begins anew elsewhere', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const counter = await make(`stream='${stream('', {visits: 5}, {visits: 6})}'`);
    await shows(counter, '5');
    counter.remove();
    const watch = watchOutside();
    try {
      place.append(counter);
      await shows(counter, '6');
      expect(watch.counts.listeners).to.equal(2);
      counter.remove();
      expect(watch.counts.listeners).to.equal(0);
    } finally {
      watch.stop();
    }
  });

  it('is ignored as a script, and warned of', async () => {
    const warnings = capturedWarnings();
    const counter = await make('stream="javascript:alert(1)"');
    await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
    expect(warnings.list.join()).to.contain('javascript:alert(1)');
  });
});

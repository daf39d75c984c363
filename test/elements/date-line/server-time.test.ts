import {expect, fixture, html} from '../../support/testing.js';
import {useFakeTimers} from 'sinon';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import type {DateLine} from '../../../src/elements/date-line/date-line.js';
import '../../../src/define/anniversary-banner.js';
import '../../../src/define/date-line.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';

const FOUNDING = '2021-07-25T10:04:00+07:00';

describe('<cong-date-line server-time>', () => {
  let machine: ReturnType<typeof useFakeTimers>;

  /** A machine with a clock of its own, and a page that it has just received. */
  function machineAt(now: string) {
    machine = useFakeTimers({
      now: Date.parse(now),
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
    });
    performance.getEntriesByType = () => [];
  }
  afterEach(() => machine?.restore());

  it('puts a clock right that stands in the past', async () => {
    machineAt('2009-01-01T00:00:10Z');
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time=${FOUNDING}></cong-date-line>`,
    );
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
  });

  it('leaves a clock that is right', async () => {
    machineAt('2021-07-25T10:05:10+07:00');
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time=${FOUNDING}></cong-date-line>`,
    );
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:05');
  });

  it('never shows the time of the machine before it', async () => {
    machineAt('2009-01-01T00:00Z');
    const line = document.createElement('cong-date-line');
    line.serverTime = FOUNDING;
    line.textContent = 'Sáng Chủ nhật';
    document.body.append(line);
    const seen = [];
    for (let turn = 0; turn < 50; turn++) {
      await Promise.resolve();
      if (line.shadowRoot?.querySelector('slot')) seen.push(shownText(line));
    }
    expect([...new Set(seen)]).to.deep.equal(['Chủ nhật, 25/07/2021 10:04']);
    line.remove();
  });

  it('moves on at the minutes of the server, with one timer', async () => {
    machineAt('2009-01-01T00:00:50Z');
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time="2021-07-25T10:03:45+07:00"></cong-date-line>`,
    );
    await line.updateComplete;
    expect(machine.countTimers()).to.equal(1);
    machine.tick(14_999);
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:03');
    machine.tick(1);
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
    machine.tick(60_000);
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:05');
    expect(machine.countTimers()).to.equal(1);
  });

  it('serves a line beside one without it, each at its own minutes', async () => {
    machineAt('2009-01-01T10:00:50+07:00');
    const page = await fixture(
      html`<div>
        <cong-date-line pattern="time" server-time="2021-07-25T10:03:45+07:00"></cong-date-line>
        <cong-date-line pattern="time"></cong-date-line>
      </div>`,
    );
    const lines = [...page.querySelectorAll('cong-date-line')];
    await lines[0]!.updateComplete;
    const seen = [];
    for (const wait of [0, 10_000, 5_000, 55_000]) {
      machine.tick(wait);
      await Promise.all(lines.map(({updateComplete}) => updateComplete));
      seen.push(lines.map(shownText).join(' '));
    }
    expect(seen).to.deep.equal(['10:03 10:00', '10:03 10:01', '10:04 10:01', '10:04 10:02']);
  });

  it('may be set, changed and taken away by a script', async () => {
    machineAt('2009-01-01T10:00:00+07:00');
    const line = await fixture<DateLine>(html`<cong-date-line pattern="date"></cong-date-line>`);
    expect(shownText(line)).to.equal('01/01/2009');
    line.serverTime = FOUNDING;
    await line.updateComplete;
    expect(shownText(line)).to.equal('25/07/2021');
    line.serverTime = '2026-02-17T08:00:00+07:00';
    await line.updateComplete;
    expect(shownText(line)).to.equal('17/02/2026');
    line.serverTime = undefined;
    await line.updateComplete;
    machine.tick(60_000);
    await line.updateComplete;
    expect(shownText(line)).to.equal('01/01/2009');
  });

  it('gives way to `now`', async () => {
    machineAt('2009-01-01T10:00:00+07:00');
    const line = await fixture<DateLine>(
      html`<cong-date-line
        now="2026-02-17T08:00:00+07:00"
        server-time=${FOUNDING}
      ></cong-date-line>`,
    );
    await line.updateComplete;
    expect(shownText(line)).to.equal('Thứ ba, 17/02/2026 08:00');
  });

  it('warns of what is no instant, and leaves the clock', async () => {
    machineAt('2021-07-25T08:00:00+07:00');
    const warnings = capturedWarnings();
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time="25/07/2021 10:04"></cong-date-line>`,
    );
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 08:00');
    expect(warnings.list).to.have.length(1);
    expect(warnings.list[0]).to.contain('server-time: "25/07/2021 10:04"');
  });

  it('keeps the time when it is moved', async () => {
    machineAt('2009-01-01T10:00:00+07:00');
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time=${FOUNDING}></cong-date-line>`,
    );
    await line.updateComplete;
    const target = await fixture<HTMLElement>(html`<div></div>`);
    target.append(line);
    await line.updateComplete;
    expect(shownText(line)).to.equal('Chủ nhật, 25/07/2021 10:04');
  });

  it('leaves no timer behind when it is removed before that is known', async () => {
    machineAt('2009-01-01T10:00:00+07:00');
    const line = await fixture<DateLine>(
      html`<cong-date-line server-time=${FOUNDING}></cong-date-line>`,
    );
    line.remove();
    await line.updateComplete;
    expect(machine.countTimers()).to.equal(0);
  });

  it('serves the banner too', async () => {
    machineAt('2009-01-01T10:00:00+07:00');
    const banner = await fixture<AnniversaryBanner>(
      html`<cong-anniversary-banner
        since="1960-07-26"
        event="thành lập ngành"
        server-time=${FOUNDING}
      ></cong-anniversary-banner>`,
    );
    await banner.updateComplete;
    expect(shownText(banner)).to.contain('61 năm thành lập ngành');
  });
});

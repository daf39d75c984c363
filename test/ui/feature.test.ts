import {html} from 'lit';
import {CongElement} from '../../src/base/cong-element.js';
import {FeatureController, type Feature} from '../../src/ui/feature.js';
import {LazyModule} from '../../src/ui/lazy.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {expect, fixture, html as page, waitUntil} from '../support/testing.js';

class Lamp implements Feature {
  readonly signals: AbortSignal[] = [];
  updates = 0;
  connected(signal: AbortSignal) {
    this.signals.push(signal);
  }
  updated() {
    this.updates++;
  }
  render() {
    return html`<p>sáng</p>`;
  }
}

class Room extends CongElement {
  isDark = false;
  loads = 0;
  fails = false;
  readonly lamp = new FeatureController(this, {
    name: 'lamp',
    isWanted: () => this.isDark,
    module: new LazyModule(async () => {
      this.loads++;
      await Promise.resolve();
      if (this.fails) throw new TypeError('Failed to fetch');
      return {Lamp};
    }),
    make: (module) => new module.Lamp(),
  });
  protected override render() {
    return html`<div>${this.lamp.render()}</div>`;
  }
}
customElements.define('test-room', Room);

const shown = (room: Room) => room.shadowRoot!.querySelector('div')!.textContent.trim();

async function litRoom(): Promise<Room> {
  const room = await fixture<Room>(page`<test-room></test-room>`);
  room.isDark = true;
  room.requestUpdate();
  await waitUntil(() => shown(room) === 'sáng');
  return room;
}

describe('FeatureController', () => {
  it('loads nothing that is not wanted', async () => {
    const room = await fixture<Room>(page`<test-room></test-room>`);
    room.requestUpdate();
    await room.updateComplete;
    expect(room.loads).to.equal(0);
    expect(room.lamp.value).to.equal(undefined);
  });

  it('loads once, draws in its place and follows each rendering', async () => {
    const room = await litRoom();
    const before = room.lamp.value!.updates;
    room.requestUpdate();
    await room.updateComplete;
    expect(room.loads).to.equal(1);
    expect(room.lamp.value!.updates).to.equal(before + 1);
  });

  it('draws nothing while it is not wanted any more', async () => {
    const room = await litRoom();
    room.isDark = false;
    room.requestUpdate();
    await room.updateComplete;
    expect(shown(room)).to.equal('');
  });

  it('ends with the connection and begins anew with the next', async () => {
    const room = await litRoom();
    const {signals} = room.lamp.value!;
    const {parentNode} = room;
    room.remove();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    parentNode!.append(room);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });

  it('does not begin where the element left while it loaded', async () => {
    const room = await fixture<Room>(page`<test-room></test-room>`);
    const loading = room.lamp.load();
    room.remove();
    expect((await loading)!.signals).to.deep.equal([]);
  });

  it('leaves the element without it where its file does not load, and says so once', async () => {
    const {list} = capturedWarnings();
    const room = await fixture<Room>(page`<test-room></test-room>`);
    room.fails = room.isDark = true;
    room.requestUpdate();
    expect(await room.lamp.load()).to.equal(undefined);
    room.requestUpdate();
    await room.updateComplete;
    expect(shown(room)).to.equal('');
    expect(room.loads).to.equal(1);
    expect(list.filter((text) => text.includes('lamp'))).to.have.length(1);
  });

  it('tries again when it is asked to, and tells meanwhile how it stands', async () => {
    const room = await fixture<Room>(page`<test-room></test-room>`);
    room.fails = room.isDark = true;
    expect(await room.lamp.load()).to.equal(undefined);
    expect(room.lamp.error).to.be.instanceOf(TypeError);
    room.fails = false;
    const loading = room.lamp.load();
    expect(room.lamp.isLoading).to.equal(true);
    expect(await loading).to.be.instanceOf(Lamp);
    expect(room.lamp.error).to.equal(undefined);
    expect(room.lamp.isLoading).to.equal(false);
    await room.updateComplete;
    expect(shown(room)).to.equal('sáng');
  });
});

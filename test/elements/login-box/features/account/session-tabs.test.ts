import {expect, oneEvent, waitUntil} from '../../../../support/testing.js';
import {asking, minh, nobody, withUser} from './session-support.js';
import {form, isSeen, saysSession as says, sessionOf, signedIn} from '../../support.js';

/** It is of no session. */
const QUESTION = 'heard?';

/** What another tab would say, and what this one says to it. */
function otherTab() {
  const channel = new BroadcastChannel('cong-session');
  const heard: unknown[] = [];
  channel.onmessage = ({data}) => data !== QUESTION && heard.push(data?.user?.name ?? data?.user);
  return {heard, say: (user: unknown) => channel.postMessage({user}), close: () => channel.close()};
}

/** Asks, and waits until the question has been heard: so has all that was said before. */
async function allIsHeard() {
  const [speaker, listener] = [0, 1].map(() => new BroadcastChannel('cong-session')) as [
    BroadcastChannel,
    BroadcastChannel,
  ];
  // Those that listened before hear it before.
  const heard = oneEvent(listener, 'message');
  speaker.postMessage(QUESTION);
  await heard;
  for (const channel of [speaker, listener]) channel.close();
}

describe('<cong-login-box> signed in', () => {
  let tab: ReturnType<typeof otherTab>;
  beforeEach(() => (tab = otherTab()));
  afterEach(() => tab.close());

  describe('other tabs', () => {
    it('hear of it, once', async () => {
      const box = await withUser(undefined);
      box.user = minh;
      await waitUntil(() => tab.heard.length);
      box.heading = 'Thành viên';
      box.user = {...minh};
      await box.updateComplete;
      box.user = null;
      await waitUntil(() => tab.heard.length > 1);
      expect(tab.heard).to.deep.equal(['Lê Thị Minh', null]);
    });

    it('are followed where there is no server to ask', async () => {
      const box = await withUser(minh);
      await signedIn(box);
      tab.say(null);
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      tab.say({name: 'Trần Văn Hòa'});
      await signedIn(box, 'Xin chào, Trần Văn Hòa');
      expect(says(box)).to.equal('');
    });

    it('have the server asked where there is one', async () => {
      const src = sessionOf({user: minh}, nobody);
      const box = await asking(src.url);
      await signedIn(box);
      tab.say(null);
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      expect(await src.count()).to.equal(2);
    });

    it('that disagree with the server are not answered, or it would go on for ever', async () => {
      const src = sessionOf({user: minh}, {user: {name: 'B'}}, {user: {name: 'C'}});
      const box = await asking(src.url);
      await signedIn(box, 'Xin chào, Lê Thị Minh');
      await waitUntil(() => tab.heard.length === 1);
      tab.say(null);
      await signedIn(box, 'Xin chào, B');
      await box.updateComplete;
      await allIsHeard();
      expect(tab.heard).to.deep.equal(['Lê Thị Minh']);
    });

    it('that talk of something else are not heard', async () => {
      const box = await withUser(minh);
      await signedIn(box);
      const channel = new BroadcastChannel('cong-session');
      for (const message of [null, 5, {}, {user: 5}, {user: {name: 1}}])
        channel.postMessage(message);
      channel.close();
      await allIsHeard();
      expect(box.user).to.deep.equal(minh);
    });
  });
});

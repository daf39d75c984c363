import {expect, waitUntil} from '../../../../support/testing.js';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {fetching, isFree, isSeen, part, statusOf, submitButton, summaryOf} from '../../support.js';

const clockOf = (box: LoginBox) => part(box, 'wait')?.textContent;

describe('<cong-login-box mode="fetch"> Retry-After', () => {
  let clock: SinonFakeTimers | undefined;
  afterEach(() => clock?.restore());

  async function waiting(seconds: number, status = 429) {
    const box = await fetching(`/test-api/status/${status}?retry-after=${seconds}`);
    clock = useFakeTimers({toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.now()});
    submitButton(box).click();
    await waitUntil(() => part(box, 'wait'), 'it counts down');
    return box;
  }

  it('is counted down to the reader’s eyes, and said at most once a minute', async () => {
    const box = await waiting(185);
    const heard: string[] = [statusOf(box)];
    new MutationObserver(() => heard.push(statusOf(box))).observe(part(box, 'status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(summaryOf(box)).to.deep.equal([
      'Bạn đã thử đăng nhập quá nhiều lần. Vui lòng đợi một lát rồi thử lại.',
    ]);
    expect(clockOf(box)).to.equal('Có thể thử lại sau 3:05.');
    expect(part(box, 'wait').getAttribute('aria-hidden')).to.equal('true');
    expect(part(box, 'status').getBoundingClientRect().height, 'for the ear only').to.be.below(2);
    await expect(box).to.be.accessible();
    clock!.tick(1000);
    await box.updateComplete;
    expect(clockOf(box)).to.equal('Có thể thử lại sau 3:04.');
    clock!.tick(59_000);
    await box.updateComplete;
    clock!.tick(60_000);
    await box.updateComplete;
    clock!.tick(60_000);
    await box.updateComplete;
    expect(clockOf(box)).to.equal('Có thể thử lại sau 0:05.');
    expect(heard).to.deep.equal([
      'Có thể thử lại sau 4 phút.',
      'Có thể thử lại sau 3 phút.',
      'Có thể thử lại sau 65 giây.',
      'Có thể thử lại sau 5 giây.',
    ]);
    clock!.tick(5000);
    await isFree(box);
    expect(statusOf(box)).to.equal('Bây giờ bạn có thể đăng nhập lại.');
    expect(isSeen(part(box, 'status'))).to.equal(true);
    expect(part(box, 'wait')).to.equal(null);
  });

  it('keeps the form from being sent until then', async () => {
    const box = await waiting(30, 423);
    expect(summaryOf(box)).to.deep.equal(['Tài khoản đang tạm khóa.']);
    let heard = 0;
    box.addEventListener('cong-login', () => heard++);
    submitButton(box).click();
    expect(heard).to.equal(0);
    expect(submitButton(box).getAttribute('aria-disabled')).to.equal('true');
    clock!.tick(30_000);
    await isFree(box);
    submitButton(box).click();
    expect(heard).to.equal(1);
  });

  it('may be hours', async () => {
    const box = await waiting(2 * 3600 + 5);
    expect(clockOf(box)).to.equal('Có thể thử lại sau 2:00:05.');
    expect(statusOf(box)).to.equal('Có thể thử lại sau 3 giờ.');
  });

  it('is over when the box goes', async () => {
    const box = await waiting(600);
    const place = box.parentElement!;
    box.remove();
    expect(clock!.countTimers()).to.equal(0);
    place.append(box);
    await box.updateComplete;
    expect(part(box, 'wait')).to.equal(null);
    expect(statusOf(box)).to.equal('');
  });
});

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, within} from 'storybook/test';
import {SpeechEngine, voice} from '../test/support/speech-engine.js';

interface Args {
  audio?: TemplateResult;
  lang?: string;
  body?: TemplateResult;
}

const body = html`
  <p slot="lead">
    Ngày 25/7/2021, TP. Hồ Chí Minh mở lớp bồi dưỡng kỹ năng lập hồ sơ kiểm sát cho 120 kiểm sát
    viên mới được bổ nhiệm.
  </p>
  <p>
    Mỗi học viên mang đến lớp một hồ sơ đã làm xong, đọc lại từng bút lục và tự trả lời mười hai câu
    hỏi. ThS. Đặng Thu Hà, người soạn bộ câu hỏi, cho biết: “Hồ sơ tốt là hồ sơ mà người đọc sau
    không phải hỏi lại.”
  </p>
  <p>
    Buổi chiều, các nhóm đổi hồ sơ cho nhau để soát chéo; lỗi gặp nhiều nhất là thiếu ngày tháng,
    thiếu chữ ký, biên bản viết tắt tùy tiện, v.v. Lớp học sẽ được tổ chức lại vào tháng 10./.
  </p>
  <p slot="signature">Nguyễn Hải Yến</p>
`;

const meta: Meta<Args> = {
  id: 'article-listen',
  title: 'Elements/Article: listening',
  component: 'cong-article',
  // The tables of the element are on the page of its other stories.
  tags: ['!autodocs'],
  render: ({audio, lang, body: text = body}) => html`
    <cong-article published="2021-07-25T16:30:00+07:00" section="Đào tạo" lang=${lang || nothing}>
      <h1 slot="heading">Lớp học mười hai câu hỏi</h1>
      ${audio ?? nothing} ${text}
    </cong-article>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What the article draws, which is in its shadow root. */
function articleIn(canvas: HTMLElement) {
  const root = canvas.querySelector('cong-article')?.shadowRoot;
  if (!root) throw new Error('The story shows no article.');
  return within(root as unknown as HTMLElement);
}

const press = async (canvas: HTMLElement, name: RegExp) =>
  userEvent.click(await articleIn(canvas).findByRole('button', {name}));

/** Storybook’s visitors may have no Vietnamese voice; a silent one turns the pages for them. */
function withSilentVoice() {
  const engine = new SpeechEngine([voice('vi-VN', {name: 'Giọng câm'})]);
  return () => engine.uninstall();
}

const startListening = async ({canvasElement}: {canvasElement: HTMLElement}) => {
  await press(canvasElement, /Nghe bài viết|Listen to the article/);
  await articleIn(canvasElement).findByRole('button', {name: /Tạm dừng|Pause/});
};

/** The reader has gone on to the third sentence and paused there. */
const listenAndPause = async ({canvasElement}: {canvasElement: HTMLElement}) => {
  await startListening({canvasElement});
  await press(canvasElement, /Câu sau|Next sentence/);
  await press(canvasElement, /Câu sau|Next sentence/);
  await press(canvasElement, /Tạm dừng|Pause/);
  await articleIn(canvasElement).findByText(/^(Câu|Sentence) 3/);
};

/** No recording: a voice of the browser reads. Here a silent one stands in, so that every visitor sees the same. */
export const Speech: Story = {beforeEach: withSilentVoice, play: startListening};

/** Paused at the third sentence, which stays marked. */
export const Paused: Story = {beforeEach: withSilentVoice, play: listenAndPause};

export const Dark: Story = {...Paused, globals: {scheme: 'dark'}};

export const HighContrast: Story = {...Paused, globals: {scheme: 'contrast'}};

export const Narrow: Story = {...Paused, globals: {width: '320'}};

export const InEnglish: Story = {
  beforeEach: () => {
    const engine = new SpeechEngine([voice('en-GB')]);
    return () => engine.uninstall();
  },
  args: {
    lang: 'en',
    body: html`<p>
      On 25 July 2021 a course opened for newly appointed procurators. Each brought a finished file,
      read it again and answered twelve questions.
    </p>`,
  },
  play: startListening,
};

const recording = (name: string, label: string) => html`
  <audio controls preload="metadata" src="recordings/${name}.wav" aria-label=${label}></audio>
`;

/** A recording comes first; the browser’s own controls stay where they are, and serve readers without a script. */
export const Recording: Story = {
  args: {
    audio: html`<div slot="audio">${recording('giong-nu', 'Giọng nữ, miền Bắc')}</div>`,
  },
  play: async ({canvasElement}) => {
    await press(canvasElement, /Nghe bài viết|Listen to the article/);
    await articleIn(canvasElement).findByRole('button', {name: /Tiến 10 giây|Forward/});
  },
};

/** The same text by two voices: the bar lets the reader choose. */
export const SeveralVoices: Story = {
  args: {
    audio: html`
      <figure slot="audio">
        ${recording('giong-nu', 'Giọng nữ, miền Bắc')}
        ${recording('giong-nam', 'Giọng nam, miền Nam')}
        <figcaption>Người đọc: Thu Hiền, Quốc Bảo</figcaption>
      </figure>
    `,
  },
  play: async ({canvasElement}) => {
    await press(canvasElement, /Nghe bài viết|Listen to the article/);
    const choice = await articleIn(canvasElement).findByRole('combobox', {name: /Giọng|Voice/});
    await userEvent.selectOptions(choice, 'Giọng nam, miền Nam');
    await expect(choice).toHaveValue('Giọng nam, miền Nam');
  },
};

/** Without a recording and without a voice for the language the tool is not there. */
export const NoVoice: Story = {
  beforeEach: () => {
    const engine = new SpeechEngine([voice('en-US')]);
    return () => engine.uninstall();
  },
  play: async ({canvasElement}) => {
    const article = articleIn(canvasElement);
    await article.findByRole('button', {name: /In bài viết|Print/});
    await expect(article.queryByRole('button', {name: /Nghe|Listen/})).toBeNull();
  },
};

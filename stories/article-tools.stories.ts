import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {Article} from '../src/elements/article/article.js';

type Args = Partial<
  Pick<Article, 'published' | 'section' | 'tools' | 'textSize' | 'lineSpacing' | 'remember'>
> & {
  body?: TemplateResult;
};

const regulation = html`
  <p slot="lead">
    Quy chế này quy định trách nhiệm, cách thức tổ chức và nội dung tiếp công dân tại trụ sở cơ
    quan.
  </p>
  <h2>Chương I. Quy định chung</h2>
  <h3>Điều 1. Phạm vi điều chỉnh</h3>
  <p>
    Quy chế quy định việc tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh; việc tiếp nhận,
    phân loại, xử lý đơn và theo dõi, đôn đốc trả lời công dân.
  </p>
  <h3>Điều 2. Đối tượng áp dụng</h3>
  <p>
    Lãnh đạo đơn vị, công chức được giao nhiệm vụ tiếp công dân và công dân đến nơi tiếp công dân
    của cơ quan đều có trách nhiệm thực hiện Quy chế này.
  </p>
  <h2>Chương II. Tổ chức tiếp công dân</h2>
  <h3>Điều 3. Nơi tiếp công dân</h3>
  <p>
    Nơi tiếp công dân đặt ở vị trí thuận tiện, có lối đi cho người khuyết tật, có nội quy và lịch
    tiếp được niêm yết công khai.
  </p>
  <h3>Điều 4. Lịch tiếp công dân</h3>
  <p>
    Công chức tiếp công dân thường xuyên vào các ngày làm việc; lãnh đạo tiếp định kỳ mỗi tháng một
    ngày và tiếp đột xuất khi có vụ việc cấp bách.
  </p>
  <h2>Chương III. Điều khoản thi hành</h2>
  <h3>Điều 5. Hiệu lực</h3>
  <p>Quy chế có hiệu lực kể từ ngày ký./.</p>
  <p slot="signature">Lê Minh Tâm</p>
`;

const chapters = [
  'Quy định chung',
  'Tiếp nhận hồ sơ',
  'Phân công giải quyết',
  'Thời hạn',
  'Trả kết quả',
  'Lưu trữ',
  'Kiểm tra, giám sát',
  'Điều khoản thi hành',
];

const subjects = [
  'Phạm vi áp dụng',
  'Nguyên tắc thực hiện',
  'Trách nhiệm của lãnh đạo đơn vị',
  'Trách nhiệm của công chức',
  'Quyền của người dân',
  'Biểu mẫu kèm theo',
  'Cách tính ngày làm việc',
  'Trường hợp phải gia hạn',
  'Chế độ báo cáo',
];

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** Eight chapters of nine articles: eighty headings. */
const longRegulation = chapters.map(
  (chapter, index) => html`
    <h2>Chương ${numerals[index]}. ${chapter}</h2>
    ${subjects.map(
      (subject, place) => html`
        <h3>Điều ${index * subjects.length + place + 1}. ${subject}</h3>
        <p>
          Việc thực hiện phải đúng trình tự, đúng thời hạn, công khai để người dân theo dõi; nơi nào
          còn vướng mắc thì báo cáo ngay để được hướng dẫn.
        </p>
      `,
    )}
  `,
);

const meta: Meta<Args> = {
  id: 'article-tools',
  title: 'Elements/Article tools',
  component: 'cong-article',
  argTypes: {
    textSize: {control: 'select', options: [87.5, 100, 112.5, 125, 150]},
    lineSpacing: {control: 'select', options: [100, 120, 140]},
    remember: {control: 'select', options: ['local', 'session', 'none']},
  },
  args: {published: '2021-07-25T08:00:00+07:00', section: 'Văn bản'},
  render: ({body = regulation, ...args}) => html`
    <cong-article ${spread(args)}>
      <h1 slot="heading">Quy chế tiếp công dân của cơ quan</h1>
      ${body}
    </cong-article>
  `,
  // What a reader chose in one story is forgotten in the next.
  beforeEach: () => () => {
    delete document.documentElement.dataset['congContrast'];
    sessionStorage.removeItem('cong-reader');
  },
};
export default meta;

type Story = StoryObj<Args>;

/** What the article draws, in its shadow root. */
function drawnIn(canvas: HTMLElement) {
  const root = canvas.querySelector('cong-article')?.shadowRoot;
  if (!root) throw new Error('The story shows no article.');
  return within(root as unknown as HTMLElement);
}

const OPTIONS = /^(Tùy chọn|Options)$/;

async function press(canvas: HTMLElement, name: RegExp) {
  const drawn = drawnIn(canvas);
  await drawn.findByRole('toolbar');
  // In a narrow row most tools stand behind this one.
  const options = drawn.queryByRole('button', {name: OPTIONS});
  if (options && !drawn.queryByRole('button', {name})) await userEvent.click(options);
  const button = await drawn.findByRole('button', {name});
  await userEvent.click(button);
  return button;
}

const openContents: NonNullable<Story['play']> = async ({canvasElement}) => {
  const button = await press(canvasElement, /Mục lục|Contents/);
  await drawnIn(canvasElement).findByRole('navigation');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
};

/** All tools that have something to offer. */
export const Default: Story = {};

/** Lines further apart: one button goes round the three steps. */
export const LineSpacing: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, /Giãn dòng|Line spacing/);
    await expect(canvasElement.querySelector('cong-article')).toHaveAttribute(
      'line-spacing',
      '120',
    );
    await expect(drawnIn(canvasElement).getByRole('status')).toHaveTextContent('120');
  },
};

/** Strong contrast for the whole page, at the reader's wish; without it the page follows the system. */
export const Contrast: Story = {
  play: async ({canvasElement}) => {
    const button = await press(canvasElement, /Tương phản|contrast/);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    await expect(document.documentElement).toHaveAttribute('data-cong-contrast', 'more');
  },
};

export const ContrastInTheDark: Story = {...Contrast, globals: {scheme: 'dark'}};

/** The headings of the text, each a link. Those without an id get one out of their words: `dieu-1-pham-vi-dieu-chinh`. */
export const Contents: Story = {play: openContents};

export const ContentsInTheDark: Story = {...Contents, globals: {scheme: 'dark'}};

/** Eighty headings: the list scrolls in its box, and marks the section that is being read. */
export const LongContents: Story = {
  args: {body: html`${longRegulation}`},
  play: async (context) => {
    await openContents(context);
    const drawn = drawnIn(context.canvasElement);
    const link = drawn.getByRole('link', {name: /^Điều 40\./});
    await userEvent.click(link);
    await waitFor(() => expect(link).toHaveAttribute('aria-current', 'location'));
    await expect(document.activeElement).toHaveTextContent('Điều 40.');
    // The next story has an address of its own.
    history.replaceState(null, '', location.href.split('#')[0]);
  },
};

/** With fewer than three headings there is nothing to find, and no button. */
export const FewHeadings: Story = {
  args: {
    body: html`
      <h2>Kết quả</h2>
      <p>Sáu tháng đầu năm, đơn vị hoàn thành mười hai chuyên đề.</p>
      <h2>Việc còn phải làm</h2>
      <p>Người đứng đầu làm trước và làm đều./.</p>
    `,
  },
};

/** A page may keep the list in sight: `cong-article::part(contents) { position: sticky; inset-block-start: 8px }`. */
export const StickyContents: Story = {
  args: {body: html`${longRegulation}`},
  render: (args, context) => html`
    <style>
      cong-article::part(contents) {
        position: sticky;
        inset-block-start: 8px;
        max-block-size: 30vh;
      }
      cong-article :is(h2, h3) {
        scroll-margin-block-start: calc(30vh + 16px);
      }
    </style>
    ${meta.render?.(args, context)}
  `,
  play: openContents,
};

/** Where the system has no sheet for sharing, a menu opens. A phone shows its own sheet instead. */
export const Share: Story = {
  beforeEach() {
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    const app = document.createElement('meta');
    app.setAttribute('property', 'fb:app_id');
    app.content = '123456789012345';
    document.head.append(app);
    return () => {
      Reflect.deleteProperty(navigator, 'share');
      app.remove();
    };
  },
  play: async ({canvasElement}) => {
    const button = await press(canvasElement, /Chia sẻ|Share/);
    await drawnIn(canvasElement).findByRole('link', {name: /thư điện tử|e-mail/});
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const ShareNarrow: Story = {...Share, globals: {width: '320'}};

/** The address for the camera of a phone: it is that of the page's `<link rel="canonical">`, where there is one. */
export const QrCode: Story = {
  beforeEach() {
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://vks.example.vn/tin-tuc/quy-che-tiep-cong-dan';
    document.head.append(canonical);
    return () => {
      Reflect.deleteProperty(navigator, 'share');
      canonical.remove();
    };
  },
  play: async ({canvasElement}) => {
    await press(canvasElement, /Chia sẻ|Share/);
    await userEvent.click(
      await drawnIn(canvasElement).findByRole('button', {name: /Mã QR|QR code/}),
    );
    await drawnIn(canvasElement).findByRole('img', {name: /Mã QR|QR code/});
  },
};

/** What the reader chooses here holds for both, and after a reload; nothing is kept unless the page asks for it. */
export const KeptSettings: Story = {
  args: {remember: 'session', tools: 'font-size line-spacing'},
  render: (args, context) =>
    html`${meta.render?.(args, context)}${meta.render?.(
      {...args, body: html`<p>Bài thứ hai của trang cũng theo cỡ chữ đã chọn./.</p>`},
      context,
    )}`,
  play: async ({canvasElement}) => {
    await press(canvasElement, /Tăng cỡ chữ|Larger text/);
    const [, second] = canvasElement.querySelectorAll('cong-article');
    await waitFor(() => expect(second).toHaveAttribute('text-size', '112.5'));
  },
};

/** On a phone listening, the contents and the rest have their words in one row; the list stands below it. */
export const Narrow: Story = {play: openContents, globals: {width: '320'}};

/** What has no room in the row stands in a panel, each by name. */
export const Options: Story = {
  globals: {width: '320'},
  play: async ({canvasElement}) => {
    const button = await press(canvasElement, OPTIONS);
    await drawnIn(canvasElement).findByRole('button', {name: /In bài viết|Print/});
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
};

/** With four tools or fewer all of them have their words. */
export const FewTools: Story = {args: {tools: 'contents print copy share'}};

export const NarrowContrast: Story = {...Contrast, globals: {width: '320'}};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {Article} from '../src/elements/article/article.js';
import {around, lawText, longTable, longText, richText, wordPaste} from './article-samples.js';
import {showPrinted} from './print-look.js';

type Args = Partial<
  Pick<
    Article,
    | 'published'
    | 'modified'
    | 'author'
    | 'section'
    | 'source'
    | 'sourceHref'
    | 'views'
    | 'readingTime'
    | 'readingRate'
    | 'publisher'
    | 'tools'
    | 'textSize'
    | 'dateFormat'
    | 'timeZone'
  >
> & {title?: string; lang?: string; body?: TemplateResult; after?: TemplateResult};

const text = html`
  <p slot="lead">
    Sáu tháng đầu năm, tập thể lãnh đạo đơn vị đặt trọng tâm vào việc đổi mới cách điều hành: giao
    việc rõ người, rõ thời hạn, rõ kết quả, và kiểm tra ngay trong quá trình thực hiện.
  </p>
  <p>
    Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể. Người làm nhiều, làm
    tốt được ghi nhận kịp thời; người còn lúng túng được phân công kèm cặp, hướng dẫn tại chỗ.
  </p>
  <figure>
    <img
      src="photos/01-ruong-bac-thang.jpg"
      width="1600"
      height="1067"
      alt="Ruộng bậc thang mùa lúa chín, mặt trời lên sau dãy núi"
    />
    <figcaption>Đoàn công tác về cơ sở mùa lúa chín. Ảnh minh họa: Thanh Hà</figcaption>
  </figure>
  <h2>Những việc còn phải làm</h2>
  <p>
    Bên cạnh kết quả đạt được, một số nơi vẫn chậm đổi mới, còn ngại đọc, ngại hỏi. Khắc phục điều
    này không cần thêm văn bản, mà cần người đứng đầu làm trước và làm đều./.
  </p>
  <p slot="signature">Lê Minh Tâm</p>
`;

const meta: Meta<Args> = {
  id: 'article',
  title: 'Elements/Article',
  component: 'cong-article',
  args: {
    published: '2021-07-25T08:00:00+07:00',
    section: 'Xây dựng ngành',
    views: 1204,
  },
  argTypes: {
    dateFormat: {control: 'select', options: ['portal', 'legacy', 'full', 'long', 'date', 'time']},
    textSize: {control: 'select', options: [87.5, 100, 112.5, 125, 150]},
    title: {description: 'The title in the markup of this story.', control: 'text'},
  },
  render: ({
    title = 'Nhìn lại công tác chỉ đạo, điều hành và bồi dưỡng cán bộ',
    lang,
    body = text,
    after,
    ...args
  }) => html`
    <cong-article lang=${lang ?? nothing} ${spread(args)}>
      ${title ? html`<h1 slot="heading">${title}</h1>` : nothing} ${body} ${after ?? nothing}
    </cong-article>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The buttons of the article, which stand in its shadow root. */
function toolbarOf(canvas: HTMLElement) {
  const root = canvas.querySelector('cong-article')?.shadowRoot;
  if (!root) throw new Error('The story shows no article.');
  return within(root as unknown as HTMLElement);
}

export const Default: Story = {};

/** An item taken from another outlet: author, source with its link, and a later change. */
export const Republished: Story = {
  args: {
    author: 'Trần Thu Hằng',
    modified: '2021-07-26T09:30:00+07:00',
    source: 'Báo Bảo vệ pháp luật',
    sourceHref: 'https://baovephapluat.vn/',
  },
};

/** Everything that may follow the text. */
export const WithAttachments: Story = {
  args: {
    source: 'Viện kiểm sát nhân dân tỉnh',
    after: html`
      <p slot="notice">Đề nghị ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>
      <ul slot="attachments">
        <li><a href="#ke-hoach">Kế hoạch số 12/KH-VKS (PDF, 1,2 MB)</a></li>
        <li><a href="#phu-luc">Phụ lục: bảng tự soát mười hai câu hỏi (DOCX, 48 KB)</a></li>
      </ul>
      <ul slot="tags">
        <li><a href="#boi-duong">bồi dưỡng cán bộ</a></li>
        <li><a href="#xay-dung">xây dựng ngành</a></li>
      </ul>
      <div slot="related">
        <h2>Tin liên quan</h2>
        <ul>
          <li><a href="#tap-huan">Tập huấn kỹ năng tranh tụng tại phiên tòa</a></li>
          <li><a href="#so-ket">Sơ kết công tác sáu tháng đầu năm</a></li>
        </ul>
      </div>
    `,
  },
};

/** The reader makes the text larger; the tools stay where they are. */
export const LargerText: Story = {
  play: async ({canvasElement}) => {
    const tools = toolbarOf(canvasElement);
    await userEvent.click(await tools.findByRole('button', {name: /Tăng cỡ chữ|Larger text/}));
    await expect(canvasElement.querySelector('cong-article')).toHaveAttribute('text-size', '112.5');
    await expect(tools.getByRole('status')).toHaveTextContent('112');
  },
};

/** At the largest size the button stays, and says that it can do no more. */
export const LargestText: Story = {args: {textSize: 150}};

export const PrintOnly: Story = {args: {tools: 'print'}};

export const NoTools: Story = {args: {tools: ''}};

/** Dates as decree 30/2020/NĐ-CP writes them. */
export const LongDate: Story = {args: {dateFormat: 'long', modified: '2021-08-02'}};

export const LongTitle: Story = {
  args: {
    title:
      'Nhìn lại công tác chỉ đạo, điều hành, đào tạo, bồi dưỡng cán bộ và xây dựng đội ngũ kiểm sát viên sáu tháng đầu năm, phương hướng, nhiệm vụ sáu tháng cuối năm trên địa bàn toàn tỉnh',
    section: 'Tuyên truyền, phổ biến, giáo dục pháp luật và trợ giúp pháp lý',
    author: 'Ban Biên tập Trang thông tin điện tử tổng hợp Viện kiểm sát nhân dân tỉnh',
  },
};

/** A notice without a title or any fact. */
export const TextAlone: Story = {
  args: {
    title: '',
    published: undefined,
    section: undefined,
    views: undefined,
    tools: '',
    body: html`<p>Trang thông tin tạm ngừng để bảo trì từ 22 giờ ngày 31/7/2021./.</p>`,
  },
};

/** Lists in lists, a table, a quote, a picture with its credit, notes: all that is set in type. */
export const RichText: Story = {args: {body: richText}};

/** Khoản are numbers, điểm letters in the order of Vietnamese law: `<ol class="diem">`. */
export const LawText: Story = {
  args: {title: 'Quy chế tiếp công dân (trích)', section: 'Văn bản', body: lawText},
};

/** Text from Word’s clipboard as it comes: it takes the article’s type, and every node stays as it is. */
export const WordPaste: Story = {
  args: {title: 'Kế hoạch công tác tháng 8', section: 'Thông báo', body: wordPaste},
};

/** Several screens of text. */
export const LongText: Story = {args: {body: longText}};

/** Everything that may stand around a text, in the order of a newspaper. */
export const AllAround: Story = {
  args: {
    author: 'Lê Minh Tâm',
    source: 'Báo Bảo vệ pháp luật',
    sourceHref: 'https://baovephapluat.vn/',
    modified: '2021-07-26T09:30:00+07:00',
    after: around,
  },
};

/** The narrowest column: a table scrolls in itself, and by the keyboard too. */
export const Narrow: Story = {
  args: {author: 'Lê Minh Tâm', body: html`${richText} ${wordPaste}`, after: around},
  globals: {width: '320'},
};

/** Pasted colours give way to those of the scheme. */
export const HighContrast: Story = {
  args: {body: html`${richText} ${wordPaste}`, after: around},
  globals: {scheme: 'contrast'},
};

const links = html`
  <p>
    Theo <a href="https://vksndtc.gov.vn/">văn bản của cấp trên</a>, mỗi đơn vị thực hiện kế hoạch
    đã đăng tại <a href="https://example.gov.vn/ke-hoach">https://example.gov.vn/ke-hoach</a>.
  </p>
`;

/** Everything an article may have: print it. */
export const Complete: Story = {
  args: {
    author: 'Lê Minh Tâm',
    source: 'Báo Bảo vệ pháp luật',
    sourceHref: 'https://baovephapluat.vn/',
    modified: '2021-07-26T09:30:00+07:00',
    body: html`${links} ${richText} ${lawText} ${longTable}`,
    after: around,
  },
};

/** What paper gets: no tools, no tags, no comments, and the addresses of links that leave the site. */
export const PrintPreview: Story = {
  ...Complete,
  beforeEach: () => showPrinted(document),
  decorators: (story) => html`<div class="paper">${story()}</div>`,
  async play({canvasElement}) {
    const tools = toolbarOf(canvasElement);
    const print = await tools.findByRole('button', {name: /In bài viết|Print/});
    const root = canvasElement.querySelector('cong-article')?.shadowRoot;
    if (root) showPrinted(root);
    await expect(print).not.toBeVisible();
  },
};

const findRecord = () =>
  [...document.querySelectorAll('head script[type="application/ld+json"]')].at(-1)?.textContent;

/** Counted when the page is there, in a place kept free for it: nothing moves. */
export const ReadingTime: Story = {
  args: {
    readingTime: '',
    author: 'Lê Minh Tâm',
    body: html`${text} ${longText}`,
  },
  play: async ({canvasElement}) => {
    await expect(await toolbarOf(canvasElement).findByText(/phút đọc|min read/)).toBeVisible();
  },
};

/** The minutes that the server has counted. */
export const ReadingTimeGiven: Story = {args: {readingTime: '12'}};

/** An article in English on a Vietnamese page: its words, the grouping of its numbers and its reading time follow. */
export const EnglishOnVietnamesePage: Story = {
  args: {
    lang: 'en',
    title: 'A look back at six months of staff training',
    section: 'Staff development',
    author: 'Le Minh Tam',
    readingTime: '',
    body: html`
      <p slot="lead">
        In the first half of the year the office changed the way its people learn: from real files,
        at the place of work, and from one another.
      </p>
      <p>
        Every Friday afternoon the prosecutors of each division read a closed case again. They say
        what went well and what did not, and they write down one question for the week to come.
      </p>
      <h2>What is still to be done</h2>
      <p>
        Some units are slow to change. What they need is no further document, but a head of office
        who does it first, and does it every week.
      </p>
    `,
  },
  play: async ({canvasElement}) => {
    await expect(await toolbarOf(canvasElement).findByText('1 min read')).toBeVisible();
  },
};

/** Markup in a title and in a name is text, on the page as in the record for search engines. */
export const HostileTitle: Story = {
  args: {
    title: 'Tin </script><img src=x onerror=alert(1)> trong ngày',
    author: '<script>alert(1)</script>',
  },
  play: async ({canvasElement}) => {
    await expect(canvasElement.querySelector('img[src=x]')).toBeNull();
    await waitFor(() => expect(findRecord()).toContain('Tin \\u003c/script>'));
  },
};

/** A date that does not exist and a number with letters are left out, an unsafe address makes no link. */
export const WrongValues: Story = {
  args: {
    published: '2021-02-30',
    views: '12a',
    source: 'Báo Bảo vệ pháp luật',
    sourceHref: 'javascript:alert(1)',
    tools: 'print fax',
  },
  parameters: {expectedConsole: [/published/, /views/, /source-href/, /tools/]},
};

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {PhotoGallery} from '../src/elements/photo-gallery/photo-gallery.js';
import {photos as samples} from '../examples/founding-page/photos.json';

type Args = Pick<
  PhotoGallery,
  | 'heading'
  | 'headingLevel'
  | 'layout'
  | 'captions'
  | 'loop'
  | 'download'
  | 'share'
  | 'slideshow'
  | 'deepLink'
  | 'src'
  | 'photos'
> & {count: number};

const figure = ({src, thumb, width, height, alt, caption}: (typeof samples)[number]) => html`
  <figure>
    <a href=${src}
      ><img src=${thumb} width=${width} height=${height} alt=${alt} loading="lazy"
    /></a>
    <figcaption>${caption}</figcaption>
  </figure>
`;

const albums = [
  {title: 'Sắc màu vùng cao', from: 0, to: 4},
  {title: 'Biển, đảo quê hương qua ống kính đoàn viên công đoàn', from: 4, to: 9},
  {title: 'Trại sáng tác mùa hạ', from: 9, to: 12},
  {title: 'Làng quê Bắc Bộ', from: 13, to: 18},
  {title: 'Bình minh và đêm trăng', from: 18, to: 21},
  {title: 'Những cung đường', from: 21, to: 26},
];

const album = (title: string, photos: typeof samples, name?: string) => html`
  <details name=${name ?? nothing}>
    <summary><img src=${photos[0]!.thumb} alt="" loading="lazy" /> ${title}</summary>
    <cong-photo-gallery>${photos.map(figure)}</cong-photo-gallery>
  </details>
`;

const meta: Meta<Args> = {
  id: 'photo-gallery',
  title: 'Elements/Photo gallery',
  component: 'cong-photo-gallery',
  args: {heading: 'Thư viện ảnh', headingLevel: 2, count: 12},
  argTypes: {
    layout: {control: 'select', options: ['grid', 'justified', 'carousel']},
    captions: {control: 'select', options: ['under', 'over']},
    count: {
      description: 'Photos in the markup of this story.',
      control: {type: 'range', min: 0, max: samples.length},
    },
  },
  render: ({count, ...args}) => html`
    <cong-photo-gallery ${spread(args)}>${samples.slice(0, count).map(figure)}</cong-photo-gallery>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const galleryIn = (canvas: HTMLElement) => canvas.querySelector('cong-photo-gallery')!;
const viewerOf = (gallery: PhotoGallery) => gallery.shadowRoot!.querySelector('dialog');
/** What is drawn in the shadow root, to be queried by role and name. */
const withinShadow = (gallery: PhotoGallery) =>
  within(gallery.shadowRoot!.querySelector<HTMLElement>('section')!);

export const Default: Story = {};

/** The viewer: arrows, Home, End and Escape do what the buttons do. */
export const Viewer: Story = {
  args: {download: true},
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    await userEvent.click(gallery.querySelectorAll('a')[2]!);
    await waitFor(() => expect(viewerOf(gallery)?.querySelector('.stage img')).toBeTruthy());
    await userEvent.keyboard('{ArrowRight}');
    await expect(viewerOf(gallery)).toHaveTextContent('4 / 12');
    await expect(viewerOf(gallery)).toHaveTextContent('Núi trong sương sớm');
  },
};

/** Zoomed by the button; fingers pinch and tap twice, wheels turn. Four buttons move what does not fit. */
export const Zoomed: Story = {
  args: {count: 4},
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    await userEvent.click(gallery.querySelectorAll('a')[1]!);
    await waitFor(() => expect(viewerOf(gallery)?.querySelector('.stage picture')).toBeTruthy());
    const viewer = within(viewerOf(gallery)!);
    await userEvent.click(viewer.getByRole('button', {name: 'Phóng to'}));
    await userEvent.click(viewer.getByRole('button', {name: 'Phóng to'}));
    await userEvent.click(await viewer.findByRole('button', {name: 'Xem bên phải'}));
    await expect(viewer.getByRole('button', {name: 'Thu nhỏ'})).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
};

/** All that the viewer can offer: a slideshow, sharing, saving. */
export const AllTools: Story = {
  args: {slideshow: '4', share: true, download: true, loop: true},
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    await userEvent.click(gallery.querySelector('a')!);
    await waitFor(() => expect(viewerOf(gallery)?.querySelector('.stage picture')).toBeTruthy());
    const viewer = within(viewerOf(gallery)!);
    const play = await viewer.findByRole('button', {name: 'Trình chiếu'});
    await userEvent.click(play);
    await waitFor(() => expect(play).toHaveAttribute('aria-pressed', 'true'));
  },
};

/** Ten thousand photos: those near the window are drawn. */
export const TenThousand: Story = {
  args: {
    count: 0,
    photos: Array.from({length: 10_000}, (_, index) => {
      const sample = samples[index % samples.length]!;
      return {...sample, caption: `${index + 1}. ${sample.caption}`};
    }),
  },
};

/** The focus comes back to the photo last seen. */
export const Closed: Story = {
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    await userEvent.click(gallery.querySelector('a')!);
    await waitFor(() => expect(viewerOf(gallery)).toBeTruthy());
    await userEvent.click(within(viewerOf(gallery)!).getByRole('button', {name: 'Ảnh sau'}));
    await userEvent.click(within(viewerOf(gallery)!).getByRole('button', {name: 'Đóng'}));
    await expect(viewerOf(gallery)).toBeNull();
    await expect(gallery.querySelectorAll('a')[1]).toHaveFocus();
  },
};

/** After the last photo comes the first. */
export const Loop: Story = {args: {loop: true, count: 4}};

/** Links alone, without captions. */
export const LinksOnly: Story = {
  render: ({heading}) => html`
    <cong-photo-gallery heading=${heading}>
      ${samples
        .slice(0, 8)
        .map(
          ({src, thumb, alt}) =>
            html`<a href=${src}><img src=${thumb} alt=${alt} loading="lazy" /></a>`,
        )}
    </cong-photo-gallery>
  `,
};

/** Rows of one height, each filled, every photo in its own shape. */
export const Justified: Story = {args: {layout: 'justified', count: samples.length}};

/** The same from data, of which the rows near the window are drawn. */
export const JustifiedFromData: Story = {
  args: {
    layout: 'justified',
    count: 0,
    photos: Array.from({length: 1000}, (_, index) => {
      const sample = samples[(index * 7) % samples.length]!;
      return {...sample, caption: `${index + 1}. ${sample.caption}`};
    }),
  },
};

/** A panorama, a tower, a dot, and a photo of which nobody has told the size. */
export const MixedShapes: Story = {
  args: {layout: 'justified', captions: 'over'},
  render: ({heading, layout, captions}) => html`
    <cong-photo-gallery heading=${heading} layout=${layout} captions=${captions}>
      ${samples.slice(8, 12).map(figure)} ${figure({...samples[14]!, width: 12_000, height: 300})}
      ${figure({...samples[9]!, width: 300, height: 12_000})}
      ${figure({...samples[16]!, width: 1, height: 1})}
      <a href=${samples[3]!.src}><img src=${samples[3]!.thumb} alt=${samples[3]!.alt} /></a>
      ${samples.slice(12, 20).map(figure)}
    </cong-photo-gallery>
  `,
};

/** One row that scrolls sideways; the buttons turn it by as many photos as are seen. */
export const Carousel: Story = {
  args: {layout: 'carousel'},
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    const shadow = withinShadow(gallery);
    const back = await shadow.findByRole('button', {name: 'Các ảnh trước'});
    await expect(back).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(shadow.getByRole('button', {name: 'Các ảnh tiếp theo'}));
    await waitFor(() => expect(back).toHaveAttribute('aria-disabled', 'false'));
  },
};

export const CarouselNarrow: Story = {
  args: {layout: 'carousel', captions: 'over'},
  globals: {width: '320'},
};

/** Where the page is read from right to left, so is the row. */
export const CarouselRightToLeft: Story = {
  args: {layout: 'carousel'},
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
};

export const CarouselFromData: Story = {
  args: {layout: 'carousel', count: 0, photos: samples},
};

/** The words stand over the photos’ foot; those that are too long are whole in the viewer. */
export const CaptionsOver: Story = {
  args: {captions: 'over'},
  render: ({heading, captions, count}) => html`
    <cong-photo-gallery heading=${heading} captions=${captions}>
      ${figure({
        ...samples[4]!,
        caption:
          'Đoàn công tác khảo sát tiến độ thi công cầu qua sông, công trình trọng điểm nối hai bờ, dự kiến hoàn thành trước mùa mưa lũ năm sau',
      })}
      ${samples.slice(0, count).map(figure)}
    </cong-photo-gallery>
  `,
};

/** Larger photos in another shape, by custom properties. */
export const LargeSquares: Story = {
  render: ({heading, count}) => html`
    <style>
      .squares {
        --cong-photo-gallery-size: 320px;
        --cong-photo-gallery-gap: 4px;
        --cong-photo-gallery-ratio: 1;
      }
    </style>
    <cong-photo-gallery class="squares" heading=${heading}>
      ${samples.slice(0, count).map(figure)}
    </cong-photo-gallery>
  `,
};

/** A heading, and an introduction, of the author's own. */
export const OwnHeading: Story = {
  render: ({count}) => html`
    <cong-photo-gallery>
      <h2 slot="header">Hội thi <em>Kiểm sát viên giỏi</em> năm 2021</h2>
      <p>Một số hình ảnh tại hội thi do các đơn vị trong ngành gửi về.</p>
      ${samples.slice(0, count).map(figure)}
    </cong-photo-gallery>
  `,
};

export const LongTitle: Story = {
  args: {
    heading:
      'Hình ảnh hội nghị sơ kết công tác sáu tháng đầu năm và triển khai nhiệm vụ trọng tâm sáu tháng cuối năm',
    count: 4,
  },
};

/** Two photos to a row on a phone. */
export const Narrow: Story = {globals: {width: '320'}};

export const HighContrast: Story = {globals: {scheme: 'contrast'}, args: {count: 4}};

export const Empty: Story = {args: {count: 0}};

export const EmptyInOwnWords: Story = {
  render: ({heading}) => html`
    <cong-photo-gallery heading=${heading}>
      <p slot="empty">Album của sự kiện này sẽ được đăng sau lễ kỷ niệm.</p>
    </cong-photo-gallery>
  `,
};

/** Photos given by a script. */
export const FromProperty: Story = {args: {count: 0, photos: samples.slice(0, 6)}};

/** Photos from the site's JSON, the following page by a button. */
export const FromJson: Story = {
  args: {count: 0, src: 'api/photos.json'},
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    const shadow = withinShadow(gallery);
    await userEvent.click(await shadow.findByRole('button', {name: 'Xem thêm ảnh'}));
    await waitFor(() => expect(gallery.shadowRoot!.querySelectorAll('figure')).toHaveLength(12));
  },
};

export const Loading: Story = {args: {count: 0, src: 'api/never'}};

export const LoadFailed: Story = {
  args: {count: 0, src: 'api/missing'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('cong-photo-gallery')!;
    await waitFor(() => expect(shadowRoot!.querySelector('[part=retry]')).toBeVisible());
  },
  parameters: {expectedConsole: [/404/, /src/]},
};

/** JSON of another shape counts as failed; photos in the markup stay. */
export const WrongShape: Story = {
  args: {count: 4, src: 'api/wrong-shape'},
  parameters: {expectedConsole: [/src/]},
};

/** An album is a `<details>` with its cover and title in the `<summary>`, and a gallery of its own. */
export const Albums: Story = {
  render: ({heading}) => html`
    <cong-photo-gallery heading=${heading || nothing}>
      ${albums.map(({title, from, to}) => album(title, samples.slice(from, to)))}
    </cong-photo-gallery>
  `,
  args: {heading: 'Album ảnh'},
  play: async ({canvasElement}) => {
    const [first] = canvasElement.querySelectorAll('summary');
    await waitFor(() => expect(first).toHaveAttribute('data-photos', '4 ảnh'));
  },
};

/** An open album has a row of its own; its photos open in its own viewer. */
export const AlbumOpen: Story = {
  ...Albums,
  play: async ({canvasElement}) => {
    const summary = canvasElement.querySelectorAll('summary')[1]!;
    await userEvent.click(summary);
    const gallery = summary.parentElement!.querySelector('cong-photo-gallery')!;
    await userEvent.click(gallery.querySelectorAll('a')[1]!);
    await waitFor(() => expect(viewerOf(gallery)).toHaveTextContent('2 / 5'));
    await userEvent.click(within(viewerOf(gallery)!).getByRole('button', {name: 'Đóng'}));
    await expect(gallery.querySelectorAll('a')[1]).toHaveFocus();
  },
};

/** Albums from the site's JSON: what is in one is asked for when it is opened. */
export const AlbumsFromJson: Story = {
  args: {heading: 'Album ảnh', count: 0, src: 'api/albums.json', loop: true},
  play: async ({canvasElement}) => {
    const shadow = withinShadow(galleryIn(canvasElement));
    await userEvent.click(await shadow.findByText('Cuộc thi ảnh “Quê hương tôi”'));
    const photos = () => galleryIn(canvasElement).shadowRoot!.querySelector('cong-photo-gallery');
    await waitFor(() => expect(photos()?.shadowRoot!.querySelectorAll('figure')).toHaveLength(6));
  },
};

/** Albums and photos side by side, one album open at a time by the `name` that they share. */
export const AlbumsAmongPhotos: Story = {
  render: ({heading}) => html`
    <cong-photo-gallery heading=${heading}>
      ${albums.slice(0, 2).map(({title, from, to}) => album(title, samples.slice(from, to), 'album'))}
      ${samples.slice(20, 24).map(figure)}
    </cong-photo-gallery>
  `,
};

/** Two albums to a row on a phone. */
export const AlbumsNarrow: Story = {...AlbumOpen, globals: {width: '320'}};

export const AlbumsDark: Story = {...AlbumOpen, globals: {scheme: 'dark'}};

/** A picture that does not load keeps its place and its words, in the viewer too. */
export const BrokenPhoto: Story = {
  parameters: {expectedConsole: [/404/]},
  render: ({heading}) => html`
    <cong-photo-gallery heading=${heading}>
      <figure>
        <a href="api/missing.jpg"
          ><img src="api/missing.jpg" alt="Toàn cảnh hội trường trong lễ khai mạc"
        /></a>
        <figcaption>Lễ khai mạc</figcaption>
      </figure>
      ${samples.slice(0, 3).map(figure)}
    </cong-photo-gallery>
  `,
  play: async ({canvasElement}) => {
    const gallery = galleryIn(canvasElement);
    await userEvent.click(gallery.querySelector('a')!);
    await waitFor(() => expect(viewerOf(gallery)).toHaveTextContent('Không tải được ảnh này.'));
  },
};

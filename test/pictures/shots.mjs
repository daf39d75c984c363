/**
 * The stories of which a picture is kept, with the widths and the looks in which it is taken. With `window`, the height
 * of one, it is a picture of what is seen in that: of a dialog, of the beginning of what would be a large file, or of a
 * row that scrolls, which the browser moves when it takes a part of a page.
 */
const light = {theme: 'kiem-sat', scheme: 'light'};
const dark = {theme: 'kiem-sat', scheme: 'dark'};
const everyTheme = ['kiem-sat', 'toa-an', 'hanh-chinh'].map((theme) => ({theme, scheme: 'light'}));

const shots = [
  {story: 'anniversary-banner--default', looks: [...everyTheme, dark]},
  ...['solemn', 'mourning', 'plain'].map((tone) => ({
    story: `anniversary-banner--${tone}`,
    looks: [...everyTheme, dark],
  })),
  {story: 'anniversary-banner--round-year', widths: [1280]},
  {story: 'anniversary-banner--lunar-new-year', widths: [320]},
  {story: 'anniversary-banner--rotation'},
  {story: 'year-of-anniversaries--default', widths: [1280], looks: [light, dark]},
  {story: 'date-line--lunar', widths: [1280]},
  {story: 'date-line--lunar', widths: [320], looks: [...everyTheme, dark]},
  {story: 'visit-counter--default', widths: [320], looks: [...everyTheme, dark]},
  {story: 'login-box--one-time-code', widths: [320], looks: [light, dark]},
  {story: 'login-box--server-field-error', widths: [320]},
  {story: 'visit-counter--trend', widths: [320], looks: [light, dark]},
  {story: 'link-list--logos'},
  {story: 'link-list--menu-open'},
  {story: 'link-list--filter'},
  {story: 'link-list--marks', widths: [320]},
  {story: 'link-list--confirm-external', widths: [320]},
  {story: 'link-list--menu-open', widths: [320], looks: [dark]},
  {story: 'link-list--logos', widths: [320], looks: [{theme: 'toa-an', scheme: 'contrast'}]},
  {story: 'login-box--signed-in-menu', widths: [320], looks: [light, dark]},
  {story: 'article--rich-text'},
  {story: 'article--word-paste'},
  {story: 'article--law-text'},
  {story: 'article--word-paste', widths: [320], looks: [dark]},
  {story: 'article--all-around', widths: [320]},
  {story: 'article-tools--contents'},
  {story: 'article-tools--contents', widths: [1280], looks: [dark]},
  {story: 'article-tools--contrast', widths: [320]},
  {story: 'article-listen--paused'},
  {story: 'article-listen--dark', widths: [1280], looks: [dark]},
  {story: 'photo-gallery--justified', widths: [560], window: 450},
  {story: 'photo-gallery--carousel', widths: [320], window: 370},
  {story: 'photo-gallery--carousel-right-to-left', widths: [320], window: 370},
  {story: 'photo-gallery--albums', widths: [320]},
  {story: 'photo-gallery--album-open', widths: [320], window: 820, looks: [dark]},
  {story: 'photo-gallery--captions-over', widths: [320], window: 480},
  {story: 'photo-gallery--viewer', widths: [320], window: 600},
  {story: 'photo-gallery--viewer', widths: [1280], window: 560},
];

/** One picture each: `{name, story, width, window, look}`. */
export const pictures = shots.flatMap(({story, widths = [320, 1280], window, looks = [light]}) =>
  looks.flatMap((look) =>
    widths.map((width) => ({
      name: [story, look.theme, look.scheme, width].join('.'),
      story,
      width,
      window,
      look,
    })),
  ),
);

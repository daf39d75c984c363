/** The stories of which a picture is kept, with the widths and the looks in which it is taken. */
const light = {theme: 'kiem-sat', scheme: 'light'};
const everyTheme = ['kiem-sat', 'toa-an', 'hanh-chinh'].map((theme) => ({theme, scheme: 'light'}));
const looks = [...everyTheme, {theme: 'kiem-sat', scheme: 'dark'}];

const shots = [
  {story: 'date-line--lunar', widths: [1280]},
  {story: 'date-line--lunar', widths: [320], looks},
  {story: 'visit-counter--default', widths: [320], looks},
];

/** One picture each: `{name, story, width, look}`. */
export const pictures = shots.flatMap(({story, widths = [320, 1280], looks = [light]}) =>
  looks.flatMap((look) =>
    widths.map((width) => ({
      name: [story, look.theme, look.scheme, width].join('.'),
      story,
      width,
      look,
    })),
  ),
);

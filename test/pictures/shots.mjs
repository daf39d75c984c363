/** The stories of which a picture is kept, with the widths and the looks in which it is taken. */
const light = {theme: 'kiem-sat', scheme: 'light'};
const everyLook = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

const shots = [
  {story: 'date-line--default', widths: [320], looks: everyLook},
  {story: 'visit-counter--default', widths: [320], looks: everyLook},
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

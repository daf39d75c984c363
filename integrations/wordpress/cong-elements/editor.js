/* The classic editor makes paragraphs in the visual view and takes them away for the text view. Meanwhile our tags stand as
   tags that it knows. */
{
  // Who has written the content cannot know it, and get a tag past WordPress’ cleaning by it.
  const MARKER = `data-cong-${Math.random().toString(36).slice(2)}`;
  const ASIDE = new RegExp(`<(/?)(span|hgroup)\\b(?: ${MARKER}="([^"]*)")?[^>]*>`, 'g');
  const START = /<(cong-[a-z]+(?:-[a-z]+)*)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>/g;
  const nameOf = (tag) => (tag === 'cong-date-line' ? 'span' : 'hgroup');

  const setAside = (html) =>
    html
      .replace(START, (tag, name) => `<${nameOf(name)} ${MARKER}="${encodeURIComponent(tag)}">`)
      .replace(/<\/(cong-[a-z-]+)>/g, (_, name) => `</${nameOf(name)}>`);

  const putBack = (html) => {
    const open = {span: [], hgroup: []};
    return html.replace(ASIDE, (tag, end, name, ours) => {
      if (end) {
        const started = open[name].pop();
        return started ? `</${started}>` : tag;
      }
      const written = ours ? decodeURIComponent(ours) : tag;
      open[name].push(ours && /^<([a-z-]+)/.exec(written)[1]);
      return written;
    });
  };

  window
    .jQuery(document)
    .on('beforeWpautop beforePreWpautop', (event, text) => {
      text.data = setAside(text.data);
    })
    .on('afterWpautop afterPreWpautop', (event, text) => {
      text.data = putBack(text.data);
    });
}

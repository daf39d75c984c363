export default function (config) {
  config.addPassthroughCopy({'node_modules/cong-elements/dist/cdn': 'cong'});
  config.addPassthroughCopy('src/side-column.js');
  return {dir: {input: 'src', output: 'dist'}, markdownTemplateEngine: 'njk'};
}

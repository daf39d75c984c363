export default defineNuxtConfig({
  css: ['cong-elements/styles.css'],
  app: {head: {htmlAttrs: {lang: 'vi'}, title: 'Cổng thông tin'}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('cong-')}},
  telemetry: false,
});

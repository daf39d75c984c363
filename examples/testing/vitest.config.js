/** Elements of cong-elements in Vitest, with jsdom or happy-dom. */
export default {
  resolve: {conditions: ['browser']},
  test: {
    environment: 'jsdom',
    setupFiles: ['./test/jsdom.js'],
    server: {deps: {inline: [/cong-elements/, /lit/]}},
  },
};

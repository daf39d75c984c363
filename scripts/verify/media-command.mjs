/**
 * A command for tests: emulates any media feature, `forced-colors` and `prefers-contrast` too, which
 * `emulateMedia` of @web/test-runner-commands does not know. `test/support/media.ts` sends it.
 */
export function mediaFeaturesPlugin() {
  // The emulation lasts as long as the protocol session that asked for it.
  const protocols = new WeakMap();

  return {
    name: 'emulate-media-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-media-features') return undefined;
      const page = session.browser.getPage(session.id);
      let protocol = protocols.get(page);
      if (!protocol) {
        protocol = await page.target().createCDPSession();
        protocols.set(page, protocol);
      }
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await protocol.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}

/**
 * What an engine, or the way we drive it, cannot do. A test that needs it calls
 * `skipWhere(this, '…')` in a `function` body; it is skipped there, by name, and nowhere else.
 */
export type Engine = 'chromium' | 'chrome109' | 'firefox' | 'webkit';

interface Limit {
  readonly engines: readonly Engine[];
  readonly reason: string;
}

export const engineLimits = {
  'emulate-media': {
    engines: ['firefox', 'webkit'],
    reason: 'Neither WebDriver nor BiDi can emulate media features there.',
  },
  'set-viewport': {
    engines: ['webkit'],
    reason: 'WebKitGTK’s driver has no viewport command.',
  },
  'hold-keys': {
    engines: ['webkit'],
    reason: 'The test runner’s WebDriver commands press keys, but cannot hold one (Shift+Tab).',
  },
  'a11y-snapshot': {
    engines: ['firefox', 'webkit'],
    reason: 'Only the DevTools protocol shows the accessibility tree.',
  },
  'popover': {
    engines: ['chrome109'],
    reason: 'Popovers came with Chrome 114: what a photo does as it closes is not shown before.',
  },
  'navigation': {
    engines: ['webkit'],
    reason: 'Without `window.navigation` nobody tells of pushState: they tell of going back only.',
  },
  'clipboard': {
    engines: ['webkit', 'chrome109'],
    reason: 'Writing needs a permission that cannot be granted there without a window.',
  },
} satisfies Record<string, Limit>;

export function currentEngine(userAgent: string = navigator.userAgent): Engine {
  if (/Firefox\//.test(userAgent)) return 'firefox';
  if (/Chrome\/109\./.test(userAgent)) return 'chrome109';
  return /Chrome\//.test(userAgent) ? 'chromium' : 'webkit';
}

/** Skips the running test where the engine lacks `ability`. */
export function skipWhere(context: Mocha.Context, ability: keyof typeof engineLimits): void {
  const {engines}: Limit = engineLimits[ability];
  if (engines.includes(currentEngine())) context.skip();
}

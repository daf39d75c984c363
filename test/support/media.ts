import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Emulates media features, `{'forced-colors': 'active'}`; none are left when called with `{}`, and
 * a test that emulates must end with that, for its page is used again. Where an engine cannot,
 * `skipWhere(this, 'emulate-media')` comes first.
 */
export async function emulateFeatures(features: Record<string, string>): Promise<void> {
  await executeServerCommand('emulate-media-features', features);
}

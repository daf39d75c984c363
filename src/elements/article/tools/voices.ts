import {nearestLang} from '../../../base/localize.js';

/** The language of a tag as any engine writes it: `vi-VN`, `vi_VN`, and `vie` of some phones, are `vi`. */
function languageOf(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  try {
    return Intl.getCanonicalLocales(primary)[0] ?? '';
  } catch {
    // Some engines have voices whose language is a name, or nothing.
    return '';
  }
}

/**
 * The voice to read an article with: of its language, best of the machine's own, to which the text does not travel;
 * then the one that the reader prefers.
 */
export function voiceFor(article: Element): SpeechSynthesisVoice | undefined {
  // A browser inside an app may have no speech at all.
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  if (!voices.length) return undefined;
  const language = languageOf(nearestLang(article) || 'vi');
  const rank = (voice: SpeechSynthesisVoice) => 2 * +voice.localService + +voice.default;
  return voices
    .filter(({lang}) => languageOf(lang) === language)
    .sort((one, other) => rank(other) - rank(one))[0];
}

/**
 * Makes the recordings of the stories: a few seconds of a hum with the rhythm and the tones of Vietnamese, by a higher
 * and by a lower voice, each a melody that no one owns and that says nothing.
 *
 *   node scripts/make-recordings.mjs
 */
import {mkdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../stories/public/recordings/', import.meta.url);
const RATE = 8000;
/** A syllable and the silence after it, in seconds. */
const SYLLABLE = 0.18;
const PAUSE = 0.06;

/** The six tones: how the pitch goes from the beginning of a syllable to its end, as parts of the voice's own. */
const tones = {
  ngang: () => 1.1,
  huyen: (t) => 0.95 - 0.1 * t,
  sac: (t) => 1 + 0.3 * t,
  hoi: (t) => 1 - 0.25 * Math.sin(Math.PI * t),
  nga: (t) => (t < 0.5 ? 1 - 0.1 * t : 1.05 + 0.5 * (t - 0.5)),
  nang: (t) => 0.95 - 0.3 * t,
};

/** A full stop is a longer silence. */
const melody =
  'ngang huyen sac nang ngang huyen . sac ngang nga huyen sac nang . ngang ngang hoi huyen .'.split(
    ' ',
  );

/** One syllable, as samples from -1 to 1: harmonics of the pitch, those near a vowel's 700 and 1,200 Hz the loudest. */
function syllable(tone, pitch) {
  const count = Math.round(SYLLABLE * RATE);
  let phase = 0;
  return Array.from({length: count}, (_, index) => {
    const t = index / count;
    const frequency = pitch * tones[tone](t);
    phase += (2 * Math.PI * frequency) / RATE;
    let sample = 0;
    for (let harmonic = 1; harmonic * frequency < 3000; harmonic++) {
      const near = (peak) => Math.exp(-(((harmonic * frequency - peak) / 250) ** 2));
      sample += Math.sin(harmonic * phase) * (0.1 / harmonic + near(700) + 0.5 * near(1200));
    }
    return (sample / 4) * Math.sin(Math.PI * t) ** 0.5;
  });
}

const silence = (seconds) => Array(Math.round(seconds * RATE)).fill(0);

/** A WAV file of 8 bits, one channel. http://soundfile.sapp.org/doc/WaveFormat/ */
function wav(samples) {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  const bytes = samples.map((sample) => Math.round(128 + 120 * Math.max(-1, Math.min(1, sample))));
  return Buffer.concat([header, Buffer.from(bytes)]);
}

mkdirSync(folder, {recursive: true});
for (const [name, pitch] of Object.entries({'giong-nu': 210, 'giong-nam': 120})) {
  const samples = melody.flatMap((tone) =>
    tone === '.' ? silence(0.4) : [...syllable(tone, pitch), ...silence(PAUSE)],
  );
  writeFileSync(new URL(`${name}.wav`, folder), wav(samples));
}

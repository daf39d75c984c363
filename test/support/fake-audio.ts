/** Makes recordings of a page play without sound or file, in every engine alike; 100 seconds long. */
export function fakeAudio(audio: HTMLAudioElement, failure?: string) {
  const state = {paused: true, currentTime: 0, duration: 100, playbackRate: 1};
  const tell = (type: string) => audio.dispatchEvent(new Event(type));
  for (const name of Object.keys(state) as (keyof typeof state)[]) {
    Object.defineProperty(audio, name, {
      get: () => state[name],
      set: (value: never) => (state[name] = value),
    });
  }
  audio.play = async () => {
    if (failure) throw new DOMException('It cannot.', failure);
    state.paused = false;
    tell('play');
  };
  audio.pause = () => {
    if (state.paused) return;
    state.paused = true;
    tell('pause');
  };
}

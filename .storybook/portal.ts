/** How long a story waits for its server; where workers are forbidden, it opens without. */
const patience = 5000;

async function registered(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const {serviceWorker} = navigator;
  const isControlled = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, {once: true});
    setTimeout(resolve, patience);
  });
  try {
    await serviceWorker.register('portal-worker.js');
  } catch {
    // A private window or a plain-HTTP address: stories of network states show errors instead.
    return;
  }
  if (!serviceWorker.controller) await isControlled;
}

const ready = registered();

/** Holds a story back until the worker that plays the portal's server answers its requests. */
export const portalReady = async (): Promise<Record<string, never>> => {
  await ready;
  return {};
};

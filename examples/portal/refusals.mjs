/** Errors that are answers: a status, the name of a sentence in words.mjs, and how many seconds to wait. */
export const refusal = (statusCode, code, retryAfter) =>
  Object.assign(new Error(code), {statusCode, code, retryAfter});

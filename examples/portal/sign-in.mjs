/** Signing in and out, and who is signed in: as forms for readers without script, as JSON for `mode="fetch"`. */
import {renderPage} from './pages.mjs';

const isJson = ({headers}) => headers.accept?.includes('application/json') ?? false;

/** The second step of a reader without script: its form has the code alone. */
const isCodeStep = ({body}) => body?.code !== undefined && body.password === undefined;

const body = {
  type: 'object',
  properties: {
    username: {type: 'string', maxLength: 200},
    // A longer one would only keep the server busy.
    password: {type: 'string', maxLength: 200},
    code: {type: 'string', maxLength: 40},
  },
};

/** Adds the routes to `app`. `portal` has what they work with: see `createPortal()`. */
export async function signInRoutes(app, {portal, words}) {
  const {accounts, sessions, visits, mode, durations, limitSignIns, isSecure} = portal;

  // With this prefix the browser takes the cookie from this very host only, and over https only.
  const cookieName = isSecure ? '__Host-phien' : 'phien';
  const cookie = {path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure};
  const secretOf = ({cookies}) => cookies[cookieName];

  /** In place of whatever session there was. */
  async function begin(request, reply, account, {remember, awaitsCode = false}) {
    await sessions.end(secretOf(request));
    const secret = await sessions.begin(account, {remember, awaitsCode});
    // Without a duration the cookie goes when the browser is closed.
    const duration = remember && !awaitsCode ? {maxAge: durations.remembered / 1000} : {};
    reply.setCookie(cookieName, secret, {...cookie, ...duration});
  }

  async function end(request, reply) {
    await sessions.end(secretOf(request));
    reply.clearCookie(cookieName, cookie);
  }

  const owesCode = (request) => sessions.awaitingCode(secretOf(request)) !== undefined;

  /** The founding page for this reader, with what a failed attempt leaves in the form. */
  async function sendPage(request, reply, {status = 200, ...rest} = {}) {
    const page = await renderPage({
      mode,
      csrf: reply.generateCsrf(),
      user: sessions.userOf(secretOf(request)),
      awaitsCode: owesCode(request),
      counts: visits.counts(),
      ip: request.ip,
      view: app.signCookie(visits.newView()),
      ...rest,
    });
    return reply.code(status).type('text/html; charset=utf-8').send(page);
  }

  /**
   * Says why it was refused; what was typed stays in the form, but the password. The page has a new token: the form in
   * it can be sent where the one before could not.
   */
  function refuse(
    request,
    reply,
    {status, error, sentence = error, retryAfter = 0, fields, ...rest},
  ) {
    const minutes = Math.ceil(retryAfter / 60);
    if (retryAfter) reply.header('Retry-After', retryAfter);
    if (isJson(request)) {
      const message = words[error].replace('{minutes}', minutes);
      return reply.code(status).send({error, message, fields});
    }
    const message = words[sentence].replace('{minutes}', minutes);
    const {username, remember} = request.body ?? {};
    return sendPage(request, reply, {
      status,
      message,
      username: typeof username === 'string' ? username : '',
      remember: Boolean(remember),
      awaitsCode: false,
      ...rest,
    });
  }

  async function welcome(request, reply, account, remember) {
    await begin(request, reply, account, {remember});
    if (!isJson(request)) return reply.redirect('/', 303);
    return {user: {name: account.name}, csrf: reply.generateCsrf()};
  }

  /** The second step without script: the server knows that the password was right. */
  async function checkCode(request, reply) {
    const waiting = sessions.awaitingCode(secretOf(request));
    if (!waiting) return refuse(request, reply, {status: 401, error: 'expired'});
    const result = await accounts.checkCode(waiting, request.body.code);
    if (result.status === 200)
      return welcome(request, reply, result.account, Boolean(waiting.remember));
    const isOver = result.status === 423;
    if (isOver) await end(request, reply);
    return refuse(request, reply, {...result, awaitsCode: !isOver});
  }

  // Whoever does not find the code may go back to the password.
  app.get('/', (request, reply) =>
    sendPage(request, reply, 'lai' in request.query ? {awaitsCode: false} : {}),
  );

  // The address of a page that a form has led to, opened by itself.
  for (const path of ['/dang-nhap', '/dang-xuat'])
    app.get(path, (_request, reply) => reply.redirect('/', 303));

  const guards = {preHandler: [limitSignIns, app.csrfProtection], schema: {body}};

  app.post('/dang-nhap', guards, async (request, reply) => {
    const {username = '', password, code} = request.body;
    const remember = Boolean(request.body.remember);
    if (isCodeStep(request)) return checkCode(request, reply);
    const fields = {
      ...(username.trim() ? {} : {username: words.usernameMissing}),
      ...(password ? {} : {password: words.passwordMissing}),
    };
    if (Object.keys(fields).length > 0)
      return refuse(request, reply, {status: 422, error: 'invalid', fields});

    const result = await accounts.signIn({username, password, code});
    if (result.error) {
      const {error, sentence = error} = result;
      const isAboutCode = ['code', 'codeMissing'].includes(sentence);
      return refuse(request, reply, {
        ...result,
        ...(isAboutCode ? {fields: {code: words[sentence]}} : {}),
      });
    }
    if (!result.next) return welcome(request, reply, result.account, remember);
    if (isJson(request)) return {next: 'otp'};
    await begin(request, reply, result.account, {remember, awaitsCode: true});
    return reply.redirect('/', 303);
  });

  app.post('/dang-xuat', {preHandler: app.csrfProtection}, async (request, reply) => {
    await end(request, reply);
    return isJson(request) || request.headers['x-csrf-token']
      ? reply.code(204).send()
      : reply.redirect('/', 303);
  });

  app.get('/api/session', (request, reply) => {
    const user = sessions.userOf(secretOf(request));
    return {user: user ? {name: user.name} : null, csrf: reply.generateCsrf()};
  });

  app.setErrorHandler((error, request, reply) => {
    const {statusCode = 500, code = '', retryAfter} = error;
    const isOurs = ['rate', 'busy'].includes(code);
    if (statusCode >= 500 && !isOurs) request.log.error(error);
    const isForged = code === 'csrf' || code.startsWith('FST_CSRF');
    const name = statusCode < 500 ? 'invalid' : 'failed';
    return refuse(request, reply, {
      status: error.validation ? 422 : statusCode,
      error: isForged ? 'csrf' : isOurs ? code : name,
      ...(isForged ? {sentence: 'csrfForm'} : {}),
      ...(isCodeStep(request) ? {awaitsCode: owesCode(request)} : {}),
      retryAfter,
    });
  });
}

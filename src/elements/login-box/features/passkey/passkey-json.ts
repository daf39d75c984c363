/**
 * Passkeys as JSON, by the browser where it can: Chrome from 129, Firefox from 119 and Safari from 18.4 do. The little
 * that signing in needs of it is here for the others (https://www.w3.org/TR/webauthn-3/#sctn-parseRequestOptionsFromJSON).
 */

type RequestJSON = PublicKeyCredentialRequestOptionsJSON;

const toBytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0));

const toText = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * Makes the browser's options from the JSON of a server.
 *
 * @throws {Error} where that is not what it should be
 */
export function parseOptions(json: RequestJSON): PublicKeyCredentialRequestOptions {
  // Not known to the browsers of which this file tells.
  const native: typeof PublicKeyCredential.parseRequestOptionsFromJSON | undefined =
    PublicKeyCredential.parseRequestOptionsFromJSON;
  if (native) return native.call(PublicKeyCredential, json);
  const {challenge, rpId, timeout, userVerification, allowCredentials = []} = json;
  return {
    challenge: toBytes(challenge),
    allowCredentials: allowCredentials.map(({id, transports}) => ({
      type: 'public-key',
      id: toBytes(id),
      ...(transports && {transports: transports as AuthenticatorTransport[]}),
    })),
    ...(rpId && {rpId}),
    ...(timeout && {timeout}),
    ...(userVerification && {userVerification: userVerification as UserVerificationRequirement}),
  };
}

/** The answer of a passkey, as the JSON that servers check. */
export function credentialJson(credential: PublicKeyCredential): unknown {
  const toJSON: typeof credential.toJSON | undefined = credential.toJSON;
  if (toJSON) return toJSON.call(credential);
  const {id, rawId, type, authenticatorAttachment, response} = credential;
  const {clientDataJSON, authenticatorData, signature, userHandle} =
    response as AuthenticatorAssertionResponse;
  return {
    id,
    rawId: toText(rawId),
    type,
    authenticatorAttachment,
    response: {
      clientDataJSON: toText(clientDataJSON),
      authenticatorData: toText(authenticatorData),
      signature: toText(signature),
      ...(userHandle && {userHandle: toText(userHandle)}),
    },
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

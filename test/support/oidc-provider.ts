/**
 * A small OpenID Connect provider on the loopback: discovery, code flow with PKCE, signed tokens. It
 * logs in whoever it is told to, and can be told to lie.
 * @module
 */

import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OidcProvider {
  issuer: string;
  /** Goes over what the token says. */
  claims: Record<string, unknown>;
  /** Whether tokens are signed by a key that is not published. */
  isForged: boolean;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'wayside', clientSecret: 'a-secret-of-the-client' };

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY_ID = 'one';

export async function startOidcProvider(): Promise<OidcProvider> {
  const codes = new Map<string, URLSearchParams>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', provider.issuer);
    const route = ROUTES[url.pathname];
    if (route === undefined) return sendJson(response, {}, 404);
    void route({ url, request, response, codes, provider });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const provider: OidcProvider = {
    issuer: `http://127.0.0.1:${port}`,
    claims: {},
    isForged: false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return provider;
}

interface Asked {
  url: URL;
  request: IncomingMessage;
  response: ServerResponse;
  codes: Map<string, URLSearchParams>;
  provider: OidcProvider;
}

const ROUTES: Record<string, (asked: Asked) => unknown> = {
  '/.well-known/openid-configuration': ({ response, provider: { issuer } }) =>
    sendJson(response, {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  '/keys': ({ response }) =>
    sendJson(response, {
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }],
    }),
  '/authorize': ({ url, response, codes }) => {
    const code = randomUUID();
    codes.set(code, url.searchParams);
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({
      code,
      state: url.searchParams.get('state') ?? '',
    }).toString();
    response.writeHead(302, { Location: back.href }).end();
  },
  '/token': giveToken,
};

async function giveToken({ request, response, codes, provider }: Asked): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const fields = new URLSearchParams(body);
  const asked = codes.get(fields.get('code') ?? '');
  codes.delete(fields.get('code') ?? '');
  const challenge = createHash('sha256')
    .update(fields.get('code_verifier') ?? '')
    .digest('base64url');
  const isRight =
    fields.get('client_id') === CLIENT.clientId &&
    fields.get('client_secret') === CLIENT.clientSecret &&
    asked?.get('code_challenge') === challenge &&
    asked.get('redirect_uri') === fields.get('redirect_uri');
  if (!isRight) return sendJson(response, { error: 'invalid_grant' }, 400);
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...{ iss: provider.issuer, sub: 'somebody', aud: CLIENT.clientId, iat: now, exp: now + 60 },
    nonce: asked?.get('nonce'),
    ...provider.claims,
  };
  const token = signToken(claims, provider.isForged ? stranger.privateKey : privateKey);
  sendJson(response, { access_token: randomUUID(), token_type: 'Bearer', id_token: token });
}

function signToken(claims: object, key: typeof privateKey): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

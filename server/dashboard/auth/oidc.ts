/**
 * Log-in through the organisation's own service (OpenID Connect Core 1.0, code flow with PKCE), found
 * by standard discovery. Off unless it is set. It lets in those whose address an admin has invited,
 * and makes no account.
 * @module
 */

import type { Configuration } from 'openid-client';
import type { OidcConfig } from '../../config.ts';
import { parseEmail } from './accounts.ts';

/** What the browser keeps between leaving for the service and coming back. */
export interface OidcStart {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Oidc {
  /** Host of the service, for the button that leads there. */
  host: string;
  /** Where to send the browser, and what it must bring back. */
  begin(): Promise<{ url: URL; start: OidcStart }>;
  /** The verified address of whoever came back with this query; undefined for anything else. */
  finish(query: string, start: OidcStart): Promise<string | undefined>;
}

export interface OidcOptions {
  /** Public address of the server, without a slash at the end. */
  url: string;
  /** Told why somebody could not be let in; they are told only that it did not work. */
  onFailure(error: unknown): void;
}

const TIMEOUT_SECONDS = 10;
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

export function createOidc(
  { issuer, clientId, clientSecret }: OidcConfig,
  { url, onFailure }: OidcOptions,
): Oidc {
  const server = new URL(issuer);
  const callback = `${url}/dashboard/oidc/callback`;
  let discovered: Promise<Configuration> | undefined;

  /** Asked for once it is needed, and again after a failure. */
  async function discover(): Promise<Configuration> {
    const client = await import('openid-client');
    const isLocal = server.protocol === 'http:' && LOOPBACK.test(server.hostname);
    return client.discovery(server, clientId, clientSecret, undefined, {
      timeout: TIMEOUT_SECONDS,
      // Signatures are checked though the token comes straight from the service.
      execute: [
        client.enableNonRepudiationChecks,
        ...(isLocal ? [client.allowInsecureRequests] : []),
      ],
    });
  }

  function load(): Promise<Configuration> {
    discovered ??= discover().catch((error) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  }

  return {
    host: server.host,
    async begin() {
      const client = await import('openid-client');
      const start = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const to = client.buildAuthorizationUrl(await load(), {
        redirect_uri: callback,
        scope: 'openid email',
        state: start.state,
        nonce: start.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(start.verifier),
        code_challenge_method: 'S256',
      });
      return { url: to, start };
    },
    async finish(query, { state, nonce, verifier }) {
      try {
        const { authorizationCodeGrant } = await import('openid-client');
        const tokens = await authorizationCodeGrant(await load(), new URL(callback + query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        const isVerified = claims?.email_verified === true;
        return isVerified ? parseEmail(String(claims?.email)) : undefined;
      } catch (error) {
        onFailure(error);
        return undefined;
      }
    },
  };
}
